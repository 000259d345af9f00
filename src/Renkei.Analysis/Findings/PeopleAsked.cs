using System.Globalization;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Findings;

/// <summary>
/// What people answered when they were asked the same that a rule asks of the records: the second witness. Only groups with enough answers are told; what people
/// say stands beside what the records say and is never melted with it.
/// </summary>
internal static class PeopleAsked
{
    /// <summary>How far above where people agree a mean is before it is said without more: half a step of the scale.</summary>
    private const double Clearly = 0.5;

    /// <summary>A finding for each item of a rule that anyone was asked on a line.</summary>
    public static IEnumerable<Finding> On(string rule, Line line) =>
        from name in Rules.Of(rule).People
        let item = Rules.SurveyItems.First(item => item.Name == name)
        from finding in Between(item, line).Select(pair => Of(rule, item, line, pair))
        where finding is not null
        select finding;

    /// <summary>Of both sides people are asked about each other, so of several partners each two stand by themselves: trust between partners is one thing, that between a venture and a parent another.</summary>
    private static IEnumerable<(string One, string Other)?> Between(SurveyItem item, Line line) => item.Among != Surveyed.Both || !line.Pair.IsRollUp ? [null]
        : [null, .. line.Pair.Members.SelectMany((one, place) => line.Pair.Members.Skip(place + 1).Select(other => ((string, string)?)(one, other)))];

    private static Finding? Of(string rule, SurveyItem item, Line line, (string One, string Other)? between)
    {
        var (limits, text) = (line.ThresholdsOf(rule), Rules.Of(rule));
        if (Latest(item, line, between, fewest: 1) is not { Count: > 0 } answered) return null;

        var groups = Latest(item, line, between, limits["people-fewest"]);
        string Case(Thresholds limits) => groups.Count == 0 ? "people-too-few"
            : groups.Min(Mean) < limits["people-agree"] ? "people-disagree"
            : groups.Max(Mean) - groups.Min(Mean) >= limits["people-apart"] ? "people-apart"
            : "people-agree";
        var says = Case(limits);
        var first = groups.ToDictionary(survey => survey, survey => SurveyAnswers.First(line, survey, limits["people-fewest"]));
        string Said(Record survey) => Told(line, survey, first[survey]);
        var turning = says == "people-too-few" ? [] : limits.ThatTurn(Case);
        return new()
        {
            Rule = rule,
            Key = $"{line.Name}/{line.Pair.Partner}/people-{item.Name}{(between is { } two ? $"-{two.One}-{two.Other}" : "")}",
            AsOf = line.AsOf,
            Status = says switch { "people-agree" => Status.InPlace, "people-disagree" => Status.Problem, "people-apart" => Status.Watch, _ => Status.Unknown },
            IsFragile = turning.Count > 0,
            Value = groups.Count == 0 ? null : groups.Min(Mean),
            N = SurveyAnswers.People(groups),
            Threshold = limits["people-agree"],
            Unit = "mean answer from 1 to 5",
            About = new(line.Pair.Us, line.Pair.Partner),
            Witness = "people",
            Sign = text.SignOf(item.Name),
            Between = between is { } both ? $"{both.One}-{both.Other}" : null,
            Evidence = [.. groups.Count > 0 ? groups : answered, .. first.Values.OfType<Record>(), .. limits.Settings],
            Missing = says == "people-too-few" ? [new(Survey.Kind.Name, Rules.Caveat("people-more", ("fewest", $"{limits["people-fewest"]}")))] : [],
            Source = text.Source,
            Says = Rules.Caveat(
                says == "people-disagree" && groups.Max(Mean) >= limits["people-agree"] ? "people-disagree-in-part"
                : says == "people-agree" && groups.Min(Mean) < limits["people-agree"] + Clearly ? "people-agree-barely" : says,
                ("ask", item.Asks.TrimEnd('.')),
                ("groups", Words.List(groups.Select(survey => Told(line, survey, first[survey])))),
                ("least", groups.Count == 0 ? "" : Said(groups.MinBy(Mean)!)),
                ("others", Words.List(groups.Where(survey => survey != groups.MinBy(Mean)).Select(Said))),
                ("fewest", $"{limits["people-fewest"]}")),
            Notes = [.. turning.Count > 0 ? [Caveats.Fragile(turning.Select(text.WordsOf))] : (string[])[], .. Caveats.Of(limits, groups.Exists(survey => survey.Basis == Basis.Constructed))],
        };
    }

    private static List<Record> Latest(SurveyItem item, Line line, (string One, string Other)? between, double fewest) =>
        [.. SurveyAnswers.Latest(line, item.Name, fewest).Where(survey => item.Among == Surveyed.Both ? IsBetween(survey, line, between) : line.IsOurs(Survey.Among.Of(survey), survey))];

    /// <summary>Whether it was asked of one of two about the other; where there are several partners what names nobody stands by itself.</summary>
    private static bool IsBetween(Record survey, Line line, (string One, string Other)? between)
    {
        if (!line.Pair.IsRollUp) return true;
        if (Survey.About.Of(survey) is not { } about) return between is null;
        var (among, other) = (line.FirmOf(Survey.Among.Of(survey), survey), line.FirmOf(about, survey));
        return between is { } two && ((among == two.One && other == two.Other) || (among == two.Other && other == two.One));
    }

    /// <summary>Where it came from since the group was first asked.</summary>
    private static string Moved(Record survey, Record? first) => first is null ? ""
        : string.Create(CultureInfo.InvariantCulture, $", {Mean(survey).CompareTo(Mean(first)) switch { > 0 => "up from", < 0 => "down from", _ => "as before with" }} {Mean(first):0.0}");

    private static double Mean(Record survey) => (double)Survey.Mean.Of(survey).Number;

    private static string Told(Line line, Record survey, Record? first)
    {
        var level = Survey.Level.Of(survey) is { } at ? $", {LevelWords.Of(at)}," : "";
        var about = Survey.About.Of(survey) is { } other ? $" about {line.NameOf(other.Id)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{line.NameOf(Survey.Among.Of(survey).Id)}{about}{level} {Mean(survey):0.0}{Moved(survey, first)} (n = {Survey.Number.Of(survey).Number})");
    }
}
