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

    private static readonly string Stuck = Asked.Record("insight: line", "when: 2001-01", "alliance: pact", "learner: aoki", "from: berg", "what: The line stops at a fault", "capability: casting", "outcomes: [{is: ignored, when: 2001-03}]")
        + Asked.Record("milestone: later", "when: 2002-12-31", "alliance: pact", "is: widening");

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

    [Fact]
    public void A_warning_for_which_nothing_is_proposed_stands_without_a_step()
    {
        var warning = Assert.Single(Plan(Stuck).WithoutStep, finding => finding.Rule == "S4-6-stalled");
        Assert.DoesNotContain(Plan(Stuck).Steps, step => step.Rule == warning.Rule);
    }

    [Fact]
    public void Somebody_takes_it_up_in_words_of_their_own()
    {
        var plan = Plan(Stuck + Asked.Record(Action, "when: 2002-01", "book: aoki", "alliance: pact", "what: Talk to those who have it", "row: S4-6-stalled", "due: 2003"));
        Assert.DoesNotContain(plan.WithoutStep, finding => finding.Rule == "S4-6-stalled");
        Assert.Equal(StepState.UnderWay, Assert.Single(plan.Steps, step => step.Rule == "S4-6-stalled").State);
    }

    [Fact]
    public void What_an_obstacle_and_its_point_of_the_agenda_call_for_in_the_same_words_is_one_step()
    {
        var step = Assert.Single(Plan(Unclear).Steps, step => step.What == Rules.Of("O17").Step!.Value.What);
        Assert.Equal(("O17", "A8 O17"), (step.Rule, string.Join(' ', step.Warnings.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void Taken_up_it_answers_both() =>
        Assert.DoesNotContain(Plan(Unclear + TakenUp().Replace("Name who answers", Rules.Of("O17").Step!.Value.What, StringComparison.Ordinal)).Steps, step => step is { State: StepState.Proposed, Rule: "A8" or "O17" });

    [Fact]
    public void What_people_say_is_wrong_is_told_though_the_records_show_nothing()
    {
        var plan = Plan(Clear + Asked.Record("survey: wave", "when: 2002-03", "book: aoki", "alliance: pact", "item: know-who-answers", "among: aoki", "number: 14", "mean: 2.1"));
        Assert.Equal("people", Assert.Single(plan.WithoutStep, finding => finding.Rule == "O17").Witness);
        Assert.DoesNotContain(plan.Steps, step => step.Rule == "O17");
    }

    [Fact]
    public void What_may_be_handed_to_the_partner_proposes_nothing()
    {
        var view = Asked.View(Unclear + Stuck + Asked.Record("action: together", "when: 2001", "alliance: pact", "what: Meet in May"), "aoki").SharedBy(["aoki", "berg"]);
        var alliance = view.Of(Alliance.Kind)[0];
        var plan = ActionPlan.Of(view, alliance, Questions.AskAll(view, alliance));
        Assert.Equal("Meet in May", Assert.Single(plan.Steps).What);
        Assert.Empty(plan.WithoutStep);
    }

    [Fact]
    public void A_coder_is_told_of_the_actions_of_the_side_that_is_taken()
    {
        var records = string.Concat(from book in (string[])["aoki", "berg"] select Asked.Record($"action: of-{book}", "when: 2001", $"book: {book}", "alliance: pact", $"what: Seen by {book}"));
        Assert.Equal(["Seen by aoki"], Plan(records, "coder").Steps.Where(step => step.Action is not null).Select(step => step.What));
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

    private static ActionPlan Plan(string records, string viewer = "aoki")
    {
        var view = Asked.View(records, viewer);
        var alliance = view.Of(Alliance.Kind)[0];
        return ActionPlan.Of(view, alliance, Questions.AskAll(view, alliance));
    }
}
