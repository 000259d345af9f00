using Renkei.App.Access;
using Renkei.Core.Values;

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
}
