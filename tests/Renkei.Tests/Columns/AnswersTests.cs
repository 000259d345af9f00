using System.Globalization;
using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.App.Rendering.Json;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Columns;

/// <summary>What is answered does not depend on whether records are packed; and over very many events a finding names some of them and counts all.</summary>
public class AnswersTests
{
    [Fact]
    public void Packed_records_lead_to_the_same_answers_to_the_byte()
    {
        var packed = 0;
        for (var seed = 0; seed < 12; seed++)
        {
            var tables = TextRows.Tables(AnyWorld.Of(seed).WithoutHistory().Read());
            var (one, other) = (TextRows.ReadPacked(tables).Value, TextRows.ReadRowByRow(tables).Value);
            packed += TextRows.PackedIn(one);
            foreach (var viewer in new[] { Viewer.Of("aoki", Roles.Everyone), Viewer.Of("berg", Roles.Everyone, day: new(1995, 3, 31)), Viewer.Of("aoki", Roles.HumanResources), Viewer.Coder() })
                Assert.Equal(Answers(other.Ledger.SeenBy(viewer)), Answers(one.Ledger.SeenBy(viewer)));
        }

        Assert.True(packed > 200, $"{packed} packed records test little.");
    }

    [Fact]
    public void Of_very_many_events_two_hundred_are_named_and_all_are_counted()
    {
        var finding = Met(Meetings(300));
        Assert.Equal(300, finding.N);
        Assert.Equal(200, finding.Evidence.Count);
        Assert.Equal(["m1", "m100", "m201", "m300"], [finding.Evidence[0].Id, finding.Evidence[99].Id, finding.Evidence[100].Id, finding.Evidence[199].Id]);
    }

    [Fact]
    public void Two_hundred_are_all_named() => Assert.Equal(200, Met(Meetings(200)).Evidence.Count);

    [Fact]
    public void That_one_is_made_up_is_noted_though_it_is_not_among_those_named()
    {
        Assert.Empty(Met(Meetings(300)).Notes.Intersect(Met(Meetings(300, constructed: 150)).Notes));
        Assert.NotEmpty(Met(Meetings(300, constructed: 150)).Notes);
    }

    private static string Answers(LedgerView view) => view.Of(Alliance.Kind) is [var alliance, ..] ? JsonText.Of(AnswerJson.Of(Questions.AskAll(view, alliance))) : "";

    /// <summary>What is found of how often the two meet (S4-1).</summary>
    private static Finding Met(Casebook casebook)
    {
        Assert.True(TextRows.PackedIn(casebook) > 100, "Nothing is packed.");
        var view = casebook.Ledger.SeenBy(Viewer.Coder());
        return Questions.All.Single(question => question.Name == "processes").Ask(view, view.Of(Alliance.Kind)[0]).Findings.Single(finding => finding.Rule == "S4-1");
    }

    /// <summary>So many meetings of one year, in the order of their days.</summary>
    private static Casebook Meetings(int number, int constructed = 0) => TextRows.ReadPacked(
    [
        TextRows.Table("renkei", [["renkei", "case"], ["1", "true"]]),
        TextRows.Table("organization", [["organization", "name", "source"], ["aoki", "Aoki", "told"], ["berg", "Berg", "told"]]),
        TextRows.Table("alliance", [["alliance", "parties", "when", "source"], ["pact", "aoki; berg", "2019/..", "told"]]),
        TextRows.Table("person", [["person", "organization", "level", "source"], ["p1", "aoki", "lower", "told"], ["p2", "berg", "lower", "told"]]),
        TextRows.Table("complete", [["complete", "when", "what", "by", "source"], ["a", "2019/..", "event", "aoki", "told"], ["b", "2019/..", "event", "berg", "told"]]),
        TextRows.Table("event",
        [
            ["event", "when", "alliance", "is", "people", "basis", "source"],
            .. Enumerable.Range(1, number).Select(each => (string[])[
                $"m{each}", new DateOnly(2020, 1, 1).AddDays(each).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "pact", "meeting", "p1; p2", each == constructed ? "constructed" : "", "told"]),
        ]),
    ]).Value;
}
