using Renkei.Analysis.Balance;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Balance;

/// <summary>What Heller and Fujimoto tell of their two cases (S1) comes out of the casebooks, and nothing more does.</summary>
public class PapersTests
{
    [Theory]
    [InlineData("ford-mazda", "ford")]
    [InlineData("ford-mazda", "mazda")]
    public void Ford_and_Mazda_learned_one_after_the_other_with_a_change_of_direction(string alliance, string viewer)
    {
        var turn = Assert.Single(Ask(alliance, viewer), IsJointTurn);
        Assert.Equal("sequential", turn.Word);
        Assert.StartsWith("One after the other: first Ford learned from Mazda", turn.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("renault")]
    [InlineData("nissan")]
    public void Renault_and_Nissan_learned_at_the_same_time(string viewer) =>
        Assert.Equal("concurrent", Assert.Single(Ask("renault-nissan", viewer), IsJointTurn).Word);

    [Fact]
    public void Sequential_survives_a_third_phase_at_Ford()
    {
        var text = File.ReadAllText("cases/ford-mazda.yaml") + """

            - insight: later
              when: 2001/2004
              alliance: ford-mazda
              learner: ford
              from: mazda
              capability: productive
              source: supposed
            - change: later
              when: 2004
              by: ford
              cites: [later]
              routine: supposed
              source: supposed
            """;
        var view = Small.Of(text).Ledger.SeenBy(Viewer.Coder());
        var turns = BalanceQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]).Findings.Where(finding => finding.Rule == "S1-18").ToList();
        Assert.Equal(["sequential", "concurrent"], turns.Select(finding => finding.Word));
    }

    [Theory]
    [InlineData("ford-mazda")]
    [InlineData("renault-nissan")]
    public void The_papers_do_not_tell_the_balance_and_it_is_said_which_record_would(string alliance) =>
        Assert.All(Ask(alliance, "coder").Where(finding => finding.Rule == "S2-7"), finding =>
        {
            Assert.Equal(Status.Unknown, finding.Status);
            Assert.Contains("insight", finding.Missing.Select(missing => missing.Kind));
        });

    [Theory]
    [InlineData("ford-mazda", "mazda", 1996)]
    [InlineData("renault-nissan", "nissan", 1999)]
    public void Before_the_closer_alliance_production_was_strong_strategy_weak_and_finance_weak(string alliance, string firm, int closer)
    {
        var view = View(alliance, "coder");
        var before = view.Of(Measure.Kind)
            .Where(measure => Measure.Of.Of(measure).Id == firm && Measure.When.Of(measure).Start.Earliest.Year < closer && Measure.When.Of(measure).End.Latest.Year < 2000)
            .ToList();
        Assert.Contains(before, measure => Measure.Layer.Of(measure) == Layer.Deep && Measure.Standing.Of(measure)?.Word == "strong");
        Assert.Contains(before, measure => Measure.Layer.Of(measure) == Layer.Financial && Measure.Standing.Of(measure)?.Word == "weak");
        Assert.Contains(before, measure => FamilyOf(view, measure) == Family.StrategicAdministrative && Measure.Standing.Of(measure)?.Word == "weak");
        Assert.DoesNotContain(before, measure => FamilyOf(view, measure) == Family.Productive && Measure.Standing.Of(measure)?.Word == "weak");
    }

    [Fact]
    public void Every_record_of_every_case_has_its_source_and_passage() => Assert.All(Repository.Files("cases", "*.yaml"), path =>
        Assert.All(Casebook.Read(File.ReadAllBytes(path), path).Value.Ledger.SeenBy(Viewer.Coder()).Records, record =>
        {
            Assert.False(string.IsNullOrEmpty(record.Source), record.ToString());
            Assert.False(string.IsNullOrEmpty(record.Kind.Passage.Of(record)), record.ToString());
        }));

    private static bool IsJointTurn(Finding finding) => finding.Rule == "S1-18" && finding.Key.StartsWith("joint", StringComparison.Ordinal);

    private static IReadOnlyList<Finding> Ask(string alliance, string viewer)
    {
        var view = View(alliance, viewer);
        return BalanceQuestion.Question.Ask(view, view.Of(Alliance.Kind).Single(record => record.Id == alliance)).Findings;
    }

    private static Family? FamilyOf(LedgerView view, Record measure) =>
        Measure.Capability.Of(measure) is { } named && view.Find(named, measure) is { } capability ? Capability.Family.Of(capability) : null;

    private static LedgerView View(string alliance, string viewer)
    {
        var path = $"cases/{alliance}.yaml";
        var ledger = Casebook.Read(File.ReadAllBytes(path), path).Value.Ledger;
        return ledger.SeenBy(viewer == "coder" ? Viewer.Coder() : Viewer.Of(viewer, Roles.Everyone));
    }
}
