using Renkei.Analysis.Charts;
using Renkei.Analysis.Lines;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Findings;

/// <summary>One question of the papers. It is asked of an alliance as a viewer sees it; command, manual page and section of the report follow from it.</summary>
public sealed class Question
{
    private readonly Breadth breadth;
    private readonly Func<Line, Reply> reply;

    internal Question(string name, string title, string asks, IReadOnlyList<string> rules, Breadth breadth, Func<Line, Reply> reply)
    {
        Name = name;
        Title = title;
        Asks = asks;
        Rules = rules;
        this.breadth = breadth;
        this.reply = reply;
    }

    /// <summary>Its name, which is its command: <c>balance</c>.</summary>
    public string Name { get; }

    /// <summary>What a manager calls it.</summary>
    public string Title { get; }

    /// <summary>The question in one sentence.</summary>
    public string Asks { get; }

    /// <summary>The ids of the rules that answer it, most telling first.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>Answers it.</summary>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="alliance">An alliance of the view.</param>
    /// <returns>Findings on each line there is, most telling rule first; charts of the line that holds all the viewer knows.</returns>
    public Answer Ask(LedgerView view, Record alliance) => Ask(new AllianceLines(view, alliance));

    /// <summary>Answers it on lines that are there already, so that several questions share what they look up.</summary>
    internal Answer Ask(AllianceLines lines) => Told(lines, reply);

    /// <summary>The lines it is asked on, by whom they are of: joint, then ours.</summary>
    internal IReadOnlyList<IReadOnlyList<Line>> LinesAmong(AllianceLines lines)
    {
        IReadOnlyList<IReadOnlyList<Line>> asked = breadth switch
        {
            Breadth.EachPair => lines.OfEachPair,
            Breadth.Whole => [lines.OfTheWhole],
            Breadth.OurSide => [lines.OfOurSide],
            _ => [.. lines.OfEachPair, [.. lines.OfTheWhole.Except(lines.OfEachPair.SelectMany(pair => pair))]],
        };
        return [.. asked.Where(pair => pair.Count > 0)];
    }

    /// <summary>What it says on one line.</summary>
    internal Reply ReplyOn(Line line) => reply(line);

    /// <summary>The answer, from what is said on each line.</summary>
    internal Answer Told(AllianceLines lines, Func<Line, Reply> said)
    {
        var replies = LinesAmong(lines).Select(pair => pair.Select(line => Named(said(line), line, lines.Pairs.Count)).ToList()).ToList();
        var view = lines.Whole.View;
        return new(
            Name,
            lines.Whole.Alliance.Id,
            view.Viewer.Organization ?? "coder",
            view.AsOf,
            [.. Rules.SelectMany(rule => Findings(rule, replies, lines))],
            [.. from pair in replies from line in pair from series in line.Series select series],
            [.. from pair in replies from chart in pair[^1].Charts where !chart.IsEmpty select chart]); // the last line is ours where there is one
    }

    /// <summary>What the records say on each line, beside it what people answered and judged; what is set aside says so.</summary>
    private IEnumerable<Finding> Findings(string rule, List<List<Reply>> replies, AllianceLines lines)
    {
        List<Finding> said =
        [
            .. replies.SelectMany(pair => pair.SelectMany(line => line.Findings.Where(finding => finding.Rule == rule))),
            .. LinesAmong(lines).SelectMany(pair => pair).SelectMany(line => PeopleAsked.On(rule, line)),
            .. lines.Pairs.Count == 0 ? [] : Judgements.On(rule, lines.Whole, lines.Pairs[0]),
        ];
        var snooze = said.Exists(finding => finding.Status is Status.Problem or Status.Watch) ? Snooze.Of(rule, lines.Whole) : null;
        return Witnesses.Compared(said).Select(finding => Snooze.On(finding, snooze));
    }

    /// <summary>Where there are several pairs each chart says of which it is; one of all together goes without saying.</summary>
    private static Reply Named(Reply reply, Line line, int pairs) => pairs < 2 || line.Pair.IsRollUp ? reply
        : reply with { Charts = [.. reply.Charts.Select(chart => chart with { Between = Words.List(line.Pair.Members.Select(line.NameOf)) })] };
}

/// <summary>Of whom a question is asked.</summary>
internal enum Breadth
{
    /// <summary>Of each pair of organizations.</summary>
    EachPair,

    /// <summary>Of all partners together.</summary>
    Whole,

    /// <summary>Of each pair, and of all partners together where there are several.</summary>
    EachPairAndWhole,

    /// <summary>Of our own firm, with all partners together, and never of what is to be handed over.</summary>
    OurSide,
}

/// <summary>What a question says on one line.</summary>
/// <param name="Findings">At least one for each of its rules that applies to the line.</param>
internal sealed record Reply(IReadOnlyList<Finding> Findings)
{
    public IReadOnlyList<Series> Series { get; init; } = [];

    public IReadOnlyList<Chart> Charts { get; init; } = [];
}
