using Renkei.Analysis;
using Renkei.Analysis.Agenda;
using Renkei.Core.Alliances;

namespace Renkei.Tests.Analysis.Agenda;

/// <summary>A step is closed by what the records show, never by a tick.</summary>
public class ActionPlanTests
{
    private const string Action = "action: name-them";

    private static readonly string People = Asked.Record("person: there", "organization: aoki") + Asked.Record("person: here", "organization: aoki");

    private static readonly string Unclear = People + Asked.Record("objective: casting", "when: 2001", "book: aoki", "alliance: pact", "learner: aoki", "capability: casting");

    private static readonly string Clear = Unclear + Asked.Record("objective: casting", "when: 2001", "book: aoki", "alliance: pact", "learner: aoki", "capability: casting", "sending: there", "receiving: here");

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

    private static string TakenUp(params string[] more) => Asked.Record(Action, ["when: 2002-01", "book: aoki", "alliance: pact", "what: Name who answers", "row: O17", .. more]);

    private static PlannedStep Step(string records) => Plan(records).Steps.First(step => step.Rule == "O17");

    private static ActionPlan Plan(string records)
    {
        var view = Asked.View(records, "aoki");
        var alliance = view.Of(Alliance.Kind)[0];
        return ActionPlan.Of(view, alliance, Questions.AskAll(view, alliance));
    }
}
