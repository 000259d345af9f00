using Renkei.Analysis.Findings;
using Renkei.Analysis.Obstacles;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;

namespace Renkei.Tests.Analysis.Obstacles;

/// <summary>What S2 tells of its two examples.</summary>
public class PapersTests
{
    [Theory]
    [InlineData(1984)]
    [InlineData(1986)]
    public void Years_before_the_exit_plans_took_the_balance_of_competencies_for_granted(int year)
    {
        var forecast = Answer("ge-consumer-electronics", new(year, 6, 30)).Found("O2", "/forecast");
        Assert.Equal(Status.Problem, forecast.Status);
        Assert.Contains("balance assumed constant", forecast.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_year_of_the_last_plan_on_record_it_looked_one_year_ahead()
    {
        var horizon = Answer("ge-consumer-electronics", new(1983, 6, 30)).Found("O2", "/horizon");
        Assert.Equal((Status.Problem, 12.0), (horizon.Status, horizon.Value));
    }

    [Fact]
    public void The_partner_held_the_seats_in_which_one_learned_the_new_ways_of_working()
    {
        var answer = Answer("nummi", null);
        Assert.Equal((Status.Problem, 1.0), (answer.Found("O8", "/critical").Status, answer.Found("O8", "/critical").Value));
        Assert.Equal(Status.Problem, answer.Found("O8", "/blind").Status);
        Assert.Equal(Status.Unknown, answer.Found("O8", "/stays").Status); // short trips are told; that nobody stayed for long is not
    }

    private static Answer Answer(string called, DateOnly? day)
    {
        var view = Casebook.Read(File.ReadAllBytes($"cases/{called}.yaml"), called).Value.Ledger.SeenBy(Viewer.Coder(day));
        return ObstaclesQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]);
    }
}
