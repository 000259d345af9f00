using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Tests.Golden;
using Renkei.Tests.Stories;

namespace Renkei.Tests.Analysis;

/// <summary>The joint line reads the same for both parties of every story of people and ventures: in for one is out for the other, and nothing else differs.</summary>
public class MirroredStoriesTests
{
    public static TheoryData<string> Stories => [.. Story.All.Where(story => story.Question.Name is "people" or "ventures").Select(story => story.Path)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Both_parties_read_the_same(string path)
    {
        var (aoki, berg) = (Joint(new(path), "aoki", turned: false), Joint(new(path), "berg", turned: true));
        Assert.NotEmpty(aoki);
        Assert.Equal(aoki, berg);
    }

    [Fact]
    public void A_direction_that_is_not_turned_is_found() =>
        Assert.NotEqual(Joint(new("tests/Renkei.Tests/Stories/people/S2-6.yaml"), "aoki", turned: false), Joint(new("tests/Renkei.Tests/Stories/people/S2-6.yaml"), "berg", turned: false));

    private static List<string> Joint(Story story, string viewer, bool turned)
    {
        var view = story.Told.SeenBy(viewer);
        return [.. view.Of(Alliance.Kind).Where(alliance => alliance.Id == "pact")
            .SelectMany(alliance => story.Question.Ask(view, alliance).Findings)
            .Where(finding => finding.IsJoint && finding.About.Partner is "aoki" or "berg" or "*")
            .Select(finding => Shape(finding, turned))
            .Order(StringComparer.Ordinal)];
    }

    private static string Shape(Finding finding, bool turned)
    {
        var scope = finding.Key.Split('/')[^1] switch { "in" when turned => "out", "out" when turned => "in", var same => same };
        return $"{finding.Rule} {scope} {finding.Status} {finding.Value} {finding.Low} {finding.High} {finding.N} {string.Join(' ', finding.Evidence.Select(record => $"{record}").Order(StringComparer.Ordinal))}";
    }
}
