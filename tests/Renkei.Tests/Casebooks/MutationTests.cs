using System.Text;
using Renkei.Core.Casebooks;
using Renkei.Core.Values;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Casebooks;

/// <summary>The papers' cases with random damage, the same for each number: reading gives a casebook that prints and reads back, or problems with code and place.</summary>
public class MutationTests
{
    private static readonly int Mutations = 1500 * Seeds.Times;
    private static readonly byte[][] Cases = [.. Repository.Files("cases", "*.yaml").Select(File.ReadAllBytes)];

    private static readonly byte[][] Tokens =
        [.. ((string[])["\n", "- ", ": ", "[", "]", "{", "}", "\"", "'", "#", "&a ", "*a", "!t ", "|", ">", "%", "@", "`", "\t", "\0", "\r", "---\n", "...\n", "? ", "\\", "\u2028", "\uFEFF", "records:\n", "withdrawn: true\n", "book: x\n"])
            .Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void No_damage_makes_the_reader_fail()
    {
        int refused = 0, read = 0;
        Parallel.For(0, Mutations, number =>
        {
            var text = Damage(number);
            var outcome = Casebook.Read(text, "damaged.yaml");
            if (outcome.Succeeded(out var casebook))
            {
                Interlocked.Increment(ref read);
                Assert.True(casebook.Ledger.Entries.SequenceEqual(Small.Of(casebook.Print()).Ledger.Entries), $"Mutation {number} does not read back.");
            }
            else
            {
                Interlocked.Increment(ref refused);
                Assert.All(outcome.Problems.Where(problem => problem.Code != Codes.MoreProblems), problem => InItsPlace(problem, text, number));
            }
        });

        Assert.True(refused > Mutations / 3 && read > Mutations / 20, $"{refused} refused, {read} read: the damage is too small or too great to test much.");
    }

    private static void InItsPlace(Problem problem, byte[] text, int number)
    {
        var place = Assert.IsType<PlacedProblem>(problem).Place;
        var lines = text.Count(letter => letter == '\n') + 1;
        Assert.True(place.Line >= 1 && place.Line <= lines && place.Column >= 1 && problem.Message.Length > 0, $"Mutation {number}: {place.Line}:{place.Column} of {lines} lines: {problem}");
    }

    private static byte[] Damage(int number)
    {
        var lots = new Lots(number);
        var text = Cases[lots.Below(Cases.Length)].ToList();
        for (var times = 1 + lots.Below(3); times > 0 && text.Count > 0; times--)
        {
            var at = lots.Below(text.Count);
            var length = Math.Min(1 + lots.Below(1 + lots.Below(200)), text.Count - at);
            switch (lots.Below(6))
            {
                case 0: text[at] ^= (byte)(1 << lots.Below(8)); break;
                case 1: text.RemoveRange(at, length); break;
                case 2: text.InsertRange(lots.Below(text.Count), text.GetRange(at, length)); break;
                case 3: text.InsertRange(at, Tokens[lots.Below(Tokens.Length)]); break;
                case 4: text[at] = text[lots.Below(text.Count)]; break;
                default: if (lots.Below(4) == 0) text.RemoveRange(at, text.Count - at); break;
            }
        }

        return [.. text];
    }
}
