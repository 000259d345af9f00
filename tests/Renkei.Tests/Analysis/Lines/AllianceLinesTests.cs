using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;

namespace Renkei.Tests.Analysis.Lines;

/// <summary>Who is looked at with whom on the joint line is what joint books tell of, whatever either side knows besides.</summary>
public class AllianceLinesTests
{
    private const string Venture = "  name: Works\n  is: joint-venture\n  parents: [aoki, berg]\n  source: told\n";

    [Theory]
    [InlineData("", "joint/berg ours/berg", "joint/berg ours/berg")]
    [InlineData("  book: aoki\n  writer: aoki/k1\n", "joint/berg ours/berg ours/works", "joint/berg ours/*")] // only our own book tells of it
    [InlineData("  book: pact\n  writer: aoki/k1\n", "joint/berg ours/berg joint/works ours/works", "joint/* ours/*")]
    public void A_venture_only_our_own_book_tells_of_is_on_our_line_alone(string book, string ofEachPair, string ofTheWhole)
    {
        var lines = Lines("aoki", book.Length == 0 ? "" : $"- organization: works\n{Venture}{book}");
        Assert.Equal((ofEachPair, ofTheWhole), (Names(lines.OfEachPair.SelectMany(pair => pair)), Names(lines.OfTheWhole)));
    }

    [Fact]
    public void And_the_partner_reads_the_same_joint_line() =>
        Assert.Equal("joint/aoki ours/aoki", Names(Lines("berg", $"- organization: works\n{Venture}  book: aoki\n  writer: aoki/k1\n").OfTheWhole));

    private static string Names(IEnumerable<Line> lines) => string.Join(' ', lines.Select(line => $"{line.Name}/{line.Pair.Partner}"));

    private static AllianceLines Lines(string viewer, string more)
    {
        var view = Asked.View(more, viewer);
        return new(view, view.Of(Alliance.Kind)[0]);
    }
}
