using Renkei.Analysis.Coverage;
using Renkei.Analysis.Findings;
using Renkei.App.Rendering;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;

namespace Renkei.Tests.Analysis.Coverage;

/// <summary>What S1 tells of its cases.</summary>
public class PapersTests
{
    [Theory]
    [InlineData("ford-mazda")]
    [InlineData("renault-nissan")]
    public void In_both_cases_of_S1_the_upper_levels_are_in_touch_by_those_who_work_inside_the_other(string alliance)
    {
        var view = Casebook.Read(File.ReadAllBytes($"cases/{alliance}.yaml"), alliance).Value.Ledger.SeenBy(Viewer.Coder());
        var answer = CoverageQuestion.Question.Ask(view, view.Of(Alliance.Kind).First(record => record.Id == alliance));
        Assert.Equal(Status.InPlace, answer.Found("S1-8", "/upper").Status);
        Assert.Equal(Status.Unknown, answer.Found("S1-8", "/cells").Status); // of the lower level the paper tells nothing datable
        var inside = answer.Found("S1-11-together", "/out");
        Assert.Contains("at least", inside.Says, StringComparison.Ordinal); // how many were sent is not told
        Assert.True(inside is { Value: null, Low: > 1000, High: null });
        Assert.Contains("person-days: at least ", FindingNumbers.Of(inside), StringComparison.Ordinal);
    }
}
