using Renkei.App.Access;
using Renkei.App.Rendering.Tables;
using Renkei.Core.Tables;
using Renkei.Core.Values;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Tables;

/// <summary>Whatever stands in a file of tables, reading it gives a casebook or problems with codes: never an exception, never half a casebook.</summary>
public class HostileTablesTests
{
    public static TheoryData<string> Names => [.. HostileTable.Small.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_refused_with_a_code(string name)
    {
        using var scratch = new Scratch();
        var table = HostileTable.Small.Single(each => each.Name == name);
        table.Make(scratch[table.File]);
        var problems = CasebookFile.Open(scratch[table.File]).Problems;

        Assert.Equal(table.Code, problems[0].Code.Id);
        Assert.InRange(problems.Count, 1, 1001);
        Assert.All(problems, problem => Assert.InRange(problem.Message.Length + problem.Path.Length + ((problem as PlacedProblem)?.Place.Excerpt.Length ?? 0), 1, 2500));
    }

    [Fact]
    public void A_workbook_damaged_anywhere_is_read_or_refused()
    {
        using var scratch = new Scratch();
        var whole = File.ReadAllBytes(new RawWorkbook()
            .WithRows("organization", RawWorkbook.Row("organization", "name", "book"), RawWorkbook.Row("aoki", "Aoki", "aoki"))
            .Save(scratch["whole.xlsx"]));
        var refused = 0;
        for (var place = 0; place < whole.Length; place++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[place] ^= (byte)(1 << (place % 8));
            if (CasebookFile.Open(scratch.Write("damaged.xlsx", damaged)).Problems.Count > 0) refused++;
        }

        Assert.InRange(refused, whole.Length / 10, whole.Length);
    }

    [Fact]
    public void A_CSV_damaged_anywhere_is_read_or_refused()
    {
        using var scratch = new Scratch();
        var (read, refused) = (0, 0);
        Seeds.HoldInRandom((world, seed) =>
        {
            var casebook = TableWorlds.Of(world, seed);
            var folder = scratch[$"{seed}/"];
            TableTarget.Write(folder, () => CasebookTables.Of(casebook), casebook.Print);
            foreach (var file in Directory.GetFiles(folder))
            {
                var whole = File.ReadAllBytes(file);
                var damaged = (byte[])whole.Clone();
                for (var place = (uint)seed % 37; place < damaged.Length; place += 97) damaged[place] ^= (byte)(1 << (int)((place + (uint)seed) % 8));
                File.WriteAllBytes(file, damaged);
                if (CasebookFile.Open(folder).Problems.Count > 0) refused++;
                else read++;
                File.WriteAllBytes(file, whole);
            }
        }, worlds: 3);
        Assert.True(refused > 8, $"{refused} refused, {read} read: the damage is too small to test much.");
    }
}
