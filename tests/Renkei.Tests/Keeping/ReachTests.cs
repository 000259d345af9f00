using Renkei.Core.Books;
using Renkei.Core.Keeping;
using Renkei.Core.Rules;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Keeping;

/// <summary>Looking only at what an addition reaches finds what looking at everything finds.</summary>
public class ReachTests
{
    private const int ChangesInAWorld = 60;

    [Fact]
    public void What_one_change_breaks_is_found_as_if_all_was_looked_at()
    {
        var broken = new HashSet<string>(StringComparer.Ordinal);
        var quiet = 0;
        Seeds.HoldInRandom((world, seed) =>
        {
            var before = Holdings.Empty.With(world.Read().Ledger.Entries);
            var lots = new Lots(seed);
            List<Entry> standing = [.. before.Volumes.SelectMany(volume => volume.Standing).OrderBy(entry => entry.Book.Name, StringComparer.Ordinal).ThenBy(entry => entry.Seq)];
            for (var change = 0; change < ChangesInAWorld; change++)
            {
                var entry = Changed(lots.One(standing), standing, lots) with { Seq = long.MaxValue };
                var after = before.With([entry]);
                var whole = Told(Core.Rules.RecordingRules.Check(after.Ledger)).Except(Told(Core.Rules.RecordingRules.Check(before.Ledger)), StringComparer.Ordinal);
                Assert.Equal(whole.Order(StringComparer.Ordinal), Told(Adder.Broken(before, after, [entry], null)).Order(StringComparer.Ordinal));
                broken.UnionWith(Adder.Broken(before, after, [entry], null).Select(violation => violation.Problem.Code.Id));
                if (Reach.Of(before, after, [entry], _ => true) is not null) quiet++;
            }
        }, worlds: 6);
        Assert.Superset(new HashSet<string>(["reference-unknown", "out-of-order"], StringComparer.Ordinal), broken); // it has seen things break,
        Assert.True(broken.Count > 3, $"Only {string.Join(", ", broken)} were seen."); // and in several ways; in which, the worlds decide
        Assert.True(quiet > 100, $"Only {quiet} changes were looked at by themselves.");
    }

    /// <summary>A withdrawal, or what another record of the kind says, under the id of the record or under a new one.</summary>
    private static Entry Changed(Entry entry, IReadOnlyList<Entry> standing, Lots lots)
    {
        if (lots.OneIn(4)) return entry with { Record = null };
        var other = lots.One([.. standing.Where(each => each.Kind == entry.Kind)]).Record!;
        var id = lots.OneIn(4) ? lots.One(standing).Id : entry.Id;
        return entry with { Id = id, Record = other.AsRecord(entry.Book, entry.Kind, id) };
    }

    private static IEnumerable<string> Told(IEnumerable<Violation> violations) => violations.Select(violation => $"{violation.Record} {violation.Problem.Code} {violation.Problem.Path} {string.Join(' ', violation.Names)}");
}
