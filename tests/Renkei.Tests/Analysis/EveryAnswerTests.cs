using System.Text.RegularExpressions;
using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.App;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis;

/// <summary>What holds for every answer to every question, whoever asks, in worlds that hold every kind of record.</summary>
public partial class EveryAnswerTests
{
    [Fact]
    public void Every_viewer_gets_every_answer_in_every_form() => Seeds.Hold(world => Assert.All(world.AnsweredToAll(), Faces.AreThere), worlds: 4);

    [Fact]
    public void On_every_day_and_in_every_role_there_is_an_answer() => Seeds.HoldInRandom(world =>
    {
        var day = world.Seen("aoki").Select(seen => seen.View.AsOf).DefaultIfEmpty(new(2000, 1, 1)).Max();
        DateOnly[] days = [new(1000, 1, 1), day.AddYears(-10), day.AddMonths(-7), day.AddDays(-1), day.AddYears(1), new(2999, 12, 31)];
        Roles[] roles = [Roles.None, Roles.Manager, Roles.Sponsor, Roles.HumanResources, Roles.Gatekeeper, Roles.Contributor];
        var views = days.Select(day => world.Read().Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone, day: day)))
            .Concat(roles.Select(role => world.Read().Ledger.SeenBy(Viewer.Of("aoki", role))));
        foreach (var (view, alliance) in from view in views from alliance in view.Of(Alliance.Kind) select (view, alliance))
            Assert.Equal(Questions.All.Select(question => question.Name), Questions.AskAll(view, alliance).Select(answer => answer.Question));
    });

    [Fact]
    public void Asked_together_questions_answer_as_each_does_alone_also_on_two_processors() => Seeds.HoldInRandom(
        world => Assert.All(world.Answered("aoki"), each =>
        {
            List<string> alone = [.. Questions.All.SelectMany(question => Told(question.Ask(each.Seen.View, each.Seen.Alliance)))];
            Assert.Equal(alone, each.Answers.SelectMany(Told));
            Assert.Equal(alone, Questions.Ask(Questions.All, new AllianceLines(each.Seen.View, each.Seen.Alliance), many: 0).SelectMany(Told));
        }),
        worlds: 4);

    [Fact]
    public void What_a_finding_rests_on_stands_in_the_view() => Seeds.Hold(world =>
    {
        foreach (var (seen, answers) in world.AnsweredToAll().SelectMany(answered => answered))
        {
            var standing = seen.View.Records.Select(Key).ToHashSet();
            Assert.All(answers.SelectMany(answer => answer.Findings).SelectMany(finding => finding.Evidence), record => Assert.Contains(Key(record), standing));
            Assert.All(answers.SelectMany(answer => answer.Series).SelectMany(series => series.Points).SelectMany(point => point.Records), record => Assert.Contains(Key(record), standing));
        }
    });

    [Fact]
    public void No_sentence_has_a_place_left_to_fill() => Seeds.Hold(world =>
        Assert.All(world.AnsweredToAll().SelectMany(answered => answered).SelectMany(each => each.Answers).SelectMany(Sentences), sentence => Assert.False(HasPlace(sentence), sentence)));

    [Fact]
    public void Unknown_never_comes_with_a_number_and_says_what_would_tell() => Seeds.Hold(world =>
        Assert.All(world.AnsweredToAll().SelectMany(answered => answered).SelectMany(each => each.Answers).SelectMany(answer => answer.Findings).Where(finding => finding.Status == Status.Unknown), finding =>
            Assert.True(finding is { Value: null, Low: null, High: null } && (finding.Missing.Count > 0 || finding.Witness == "judgement"), finding.Key)));

    [Fact]
    public void A_place_left_to_fill_is_found() => Assert.True(HasPlace("Whether {us} learned more is not known."));

    private static (Book Book, Kind Kind, string Id) Key(Record record) => (record.Book, record.Kind, record.Id);

    private static IEnumerable<string> Told(Answer answer) =>
        answer.Findings.Select(finding => $"{answer.Question} {finding.Rule} {finding.Key} {finding.Status} {finding.Value} {finding.Low} {finding.High} {finding.N} {finding.Says} {string.Join(' ', finding.Evidence.Select(Key))}");

    private static IEnumerable<string> Sentences(Answer answer) =>
        answer.Findings.SelectMany(finding => (IEnumerable<string>)[finding.Says, .. finding.Notes, .. finding.Details, .. finding.Missing.Select(missing => missing.Why)])
            .Concat(answer.Series.Select(series => series.Title))
            .Concat(answer.Charts.SelectMany(chart => (IEnumerable<string>)[chart.Title, chart.Caution ?? "", chart.Between ?? ""]));

    private static bool HasPlace(string sentence) => Place().IsMatch(sentence);

    [GeneratedRegex(@"\{[A-Za-z0-9_-]+\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
