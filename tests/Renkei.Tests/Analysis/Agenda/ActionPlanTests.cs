using Renkei.Analysis;
using Renkei.Analysis.Agenda;
using Renkei.Analysis.Catalogue;
using Renkei.Core.Alliances;

namespace Renkei.Tests.Analysis.Agenda;

/// <summary>A step is closed by what the records show, never by a tick.</summary>
public class ActionPlanTests
{
    private const string Action = "action: name-them";

    private static readonly string People = Asked.Record("person: there", "organization: aoki") + Asked.Record("person: here", "organization: aoki");

    private static readonly string Unclear = People + Asked.Record("objective: casting", "when: 2001", "book: aoki", "alliance: pact", "learner: aoki", "capability: casting");

    private static readonly string Clear = Unclear + Asked.Record("objective: casting", "when: 2001", "book: aoki", "alliance: pact", "learner: aoki", "capability: casting", "sending: there", "receiving: here");

    private static readonly string Gains = Rules.Of("O3").StepsOfCases.Single(each => each.When == "unseen").What;

    private static readonly string Reviews = Rules.Of("O3").StepsOfCases.Single(each => each.When == "off-agenda").What;

    private static readonly string TwoToDo = Asked.Record("plan: case", "when: 2001-01", "book: aoki", "alliance: pact", "by: aoki", "is: business-case", "gains: [{what: Cheaper blocks, asset: visible}]") + Review("spring", "no") + Review("autumn", "no");

    [Fact]
    public void What_warns_proposes_a_step_with_its_owner_and_a_day()
    {
        var step = Step(Unclear);
        Assert.Equal((StepState.Proposed, Core.Records.Roles.Manager), (step.State, step.Owner));
        Assert.Equal(["A8"], step.Agenda);
        Assert.NotEmpty(step.Warnings);
        Assert.NotNull(step.Due);
    }

    [Fact]
    public void What_does_not_warn_proposes_nothing() => Assert.DoesNotContain(Plan(Clear).Steps, step => step.Rule == "O17");

    [Fact]
    public void Taken_up_it_is_under_way_and_no_longer_proposed()
    {
        var step = Step(Unclear + TakenUp("due: 2003"));
        Assert.Equal(StepState.UnderWay, step.State);
        Assert.Single(Plan(Unclear + TakenUp("due: 2003")).Steps, each => each.Rule == "O17");
    }

    [Fact]
    public void After_its_day_it_is_overdue() => Assert.Equal(StepState.Overdue, Step(Unclear + TakenUp("due: 2002-02") + Asked.Record("milestone: later", "when: 2003", "alliance: pact", "is: widening")).State);

    [Fact]
    public void A_tick_closes_nothing_while_the_warning_stands() => Assert.Equal(StepState.SaidDone, Step(Unclear + TakenUp("due: 2003", "done: 2002-02")).State);

    [Fact]
    public void The_records_close_it_without_a_tick() => Assert.Equal(StepState.Done, Step(Clear + TakenUp("due: 2003")).State);

    [Fact]
    public void What_names_no_rule_is_closed_by_its_own_record() => Assert.Equal(StepState.Done, Plan(Unclear + Asked.Record("action: other", "when: 2002", "book: aoki", "alliance: pact", "what: Ask Berg", "done: 2002-03")).Steps.Single(step => step.Action?.Id == "other").State);

    [Fact]
    public void What_is_set_aside_proposes_nothing() =>
        Assert.DoesNotContain(Plan(Unclear + Asked.Record("setting: wait", "when: 2001/..", "book: aoki", "name: O17.snoozed", "value: yes", "reason: A new sponsor comes in spring")).Steps, step => step.Rule == "O17");

    [Fact]
    public void The_partner_sets_nothing_of_ours_aside() =>
        Assert.Contains(Plan(Unclear + Asked.Record("setting: wait", "when: 2001/..", "writer: berg", "name: O17.snoozed", "value: yes", "reason: No need", "book: pact")).Steps, step => step.Rule == "O17");

    [Fact]
    public void Two_warnings_of_one_rule_that_ask_for_different_steps_are_two_steps()
    {
        var steps = Plan(TwoToDo).Steps.Where(step => step.Rule == "O3").ToList();
        Assert.Equal([Gains, Reviews], steps.Select(step => step.What).Order(StringComparer.Ordinal));
        Assert.All(steps, step => Assert.Single(step.Warnings));
    }

    [Fact]
    public void One_of_them_taken_up_the_other_is_still_proposed()
    {
        var steps = Plan(TwoToDo + TookUp(Reviews)).Steps.Where(step => step.Rule == "O3").ToList();
        Assert.Equal([(Reviews, StepState.UnderWay), (Gains, StepState.Proposed)], steps.Select(step => (step.What, step.State)));
        Assert.All(steps, step => Assert.Single(step.Warnings));
    }

    [Fact]
    public void Taken_up_in_words_of_ones_own_a_step_is_about_all_that_its_rule_warns_of()
    {
        var step = Assert.Single(Plan(TwoToDo + TookUp("See to learning")).Steps, step => step.Rule == "O3");
        Assert.Equal(2, step.Warnings.Count);
    }

    [Fact]
    public void It_is_closed_when_its_own_warning_is_gone()
    {
        var spoken = TwoToDo + Review("spring", "yes") + Review("autumn", "yes") + TookUp(Reviews);
        Assert.Equal([(Gains, StepState.Proposed), (Reviews, StepState.Done)], Plan(spoken).Steps.Where(step => step.Rule == "O3").Select(step => (step.What, step.State)));
    }

    [Fact]
    public void Who_left_an_offer_unanswered_is_to_answer_and_the_other_to_ask()
    {
        Assert.StartsWith("Answer what lies open", Offered("berg", "aoki").What, StringComparison.Ordinal);
        Assert.StartsWith("Ask Berg for an answer", Offered("aoki", "berg").What, StringComparison.Ordinal);
    }

    private static PlannedStep Offered(string by, string to) => Assert.Single(
        Plan(Asked.Record("offer: process", "when: 2001-01", "alliance: pact", $"by: {by}", $"to: {to}", "what: See the new line")
            + Asked.Record("complete: answers", "when: 2001/2002", "what: answer", "by: aoki") + Asked.Record("complete: theirs", "when: 2001/2002", "what: answer", "by: berg")
            + Asked.Record("milestone: later", "when: 2002-12-31", "alliance: pact", "is: widening")).Steps,
        step => step.Rule == "S4-1-offers");

    private static string Review(string name, string learning) => Asked.Record($"review: {name}", "when: 2001-05", "book: aoki", "alliance: pact", "by: [aoki]", "is: performance", $"learning_on_agenda: {learning}");

    private static string TookUp(string what) => Asked.Record(Action, "when: 2002-01", "book: aoki", "alliance: pact", $"what: {what}", "row: O3", "due: 2003");

    private static string TakenUp(params string[] more) => Asked.Record(Action, ["when: 2002-01", "book: aoki", "alliance: pact", "what: Name who answers", "row: O17", .. more]);

    private static PlannedStep Step(string records) => Plan(records).Steps.First(step => step.Rule == "O17");

    private static ActionPlan Plan(string records)
    {
        var view = Asked.View(records, "aoki");
        var alliance = view.Of(Alliance.Kind)[0];
        return ActionPlan.Of(view, alliance, Questions.AskAll(view, alliance));
    }
}
