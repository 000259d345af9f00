using System.Text.RegularExpressions;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.App.Web;

/// <summary>No page tells one firm of the other's own book, and what is not seen looks like what is not there.</summary>
public partial class SiteBoundaryTests
{
    private const string Secret = "cnry";

    [Fact]
    public void No_page_a_firm_can_reach_tells_of_the_others_own_book() => Seeds.HoldInRandom(
        world =>
        {
            using var visit = new Visiting(Marked(world).Read()) { Hat = "book-aoki" };
            Assert.DoesNotContain(All(visit), page => page.Value.Contains(Secret, StringComparison.Ordinal));
        },
        worlds: 1);

    [Fact]
    public void The_other_itself_reads_it() // the twin: the mark can be found
    {
        using var visit = new Visiting(Marked(AnyWorld.Of(2)).Read()) { Hat = "book-berg" };
        Assert.Contains(All(visit), page => page.Value.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_of_another_and_none_at_all_answer_alike()
    {
        var world = Marked(AnyWorld.Of(2));
        var secret = world.Records.First(told => told.Book == "berg" && told.Id.Contains(Secret, StringComparison.Ordinal));
        using var visit = new Visiting(world.Read()) { Hat = "book-aoki" };
        var (theirs, none) = (visit.Get($"/records/berg/{secret.Kind}/{secret.Id}"), visit.Get($"/records/berg/{secret.Kind}/{secret.Id}0"));
        Assert.Equal((404, none.Body), (theirs.Status, theirs.Body));
    }

    /// <summary>The same world, in which every record of one firm's own book bears a mark in its name.</summary>
    private static World Marked(World world)
    {
        var own = world.Records.Where(told => told.Book == "berg" && told.Kind is not ("alliance" or "organization")).Select(told => told.Id).ToHashSet(StringComparer.Ordinal);
        return world.Renamed(word => own.Contains(word) ? $"{Secret}{word}" : word);
    }

    /// <summary>Every page to which links lead from the first.</summary>
    private static Dictionary<string, string> All(Visiting visit)
    {
        var (pages, open) = (new Dictionary<string, string>(StringComparer.Ordinal), new Queue<string>(["/"]));
        while (open.TryDequeue(out var path))
        {
            if (!pages.TryAdd(path, "") || pages.Count > 1000) continue;
            pages[path] = visit.Get(path).Body;
            foreach (var link in Link().Matches(pages[path]).Select(match => match.Groups["path"].Value).Where(link => !pages.ContainsKey(link))) open.Enqueue(link);
        }

        return pages;
    }

    [GeneratedRegex("href=\"(?<path>/[^\"#]*)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();
}
