using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Guarding;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Commitment;

/// <summary>
/// S1-7: the four things that let partners be open without fear, each with its fact: mutual trust, gatekeepers who ease the way, people dedicated to
/// alliances, and commitments made unasked. Any of them may be enough, so they are ticked one by one and not added.
/// </summary>
internal static class TrustBuilders
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-7");
        yield return MutualTrust(asked, line);
        if (!line.IsJoint) yield return Gatekeepers(asked, line); // guards stand in own books only
        yield return AllianceFunction(asked, line);
        yield return Unasked(asked, line);
    }

    /// <summary>Each side asked about the other; the lowest mean of any group counts.</summary>
    private static Finding MutualTrust(Asking asked, Line line)
    {
        var answers = SurveyAnswers.Latest(line, "trust", asked.Thresholds["fewest-answers"]);
        bool IsAbout(Record survey, string firm) => Survey.About.Of(survey) is { } about && line.FirmOf(about, survey) == firm;
        var ours = answers.FindAll(survey => line.FirmOf(Survey.Among.Of(survey), survey) == line.Pair.Us && IsAbout(survey, line.Pair.Partner));
        var theirs = answers.FindAll(survey => line.FirmOf(Survey.Among.Of(survey), survey) == line.Pair.Partner && IsAbout(survey, line.Pair.Us));
        var isKnown = ours.Count > 0 && theirs.Count > 0;
        bool Doubts(List<Record> answered, Thresholds thresholds) => answered.Exists(survey => (double)Survey.Mean.Of(survey).Number < thresholds["trusting"]);
        string Case(Thresholds thresholds) => (Doubts(ours, thresholds), Doubts(theirs, thresholds)) switch
        {
            (false, false) => "trust-mutual",
            (true, true) => "trust-doubted-by-both",
            _ => "trust-doubted",
        };
        var says = isKnown ? Case(asked.Thresholds) : "trust-unknown";
        var weDoubt = Doubts(ours, asked.Thresholds);
        var finding = asked.Finds(
            "trust",
            !isKnown ? Status.Unknown : says == "trust-mutual" ? Status.InPlace : Status.Watch,
            says,
            [.. ours, .. theirs],
            ("doubting", weDoubt ? line.NameOf(line.Pair.Us) : line.Pair.PartnerName(line.Scene.View)),
            ("doubted", weDoubt ? line.Pair.PartnerName(line.Scene.View) : line.NameOf(line.Pair.Us)),
            ("fewest", $"{asked.Thresholds["fewest-answers"]}"));
        return asked.Weighed(finding, Case) with
        {
            Value = isKnown ? ours.Concat(theirs).Min(survey => (double)Survey.Mean.Of(survey).Number) : null,
            Threshold = asked.Thresholds["trusting"],
        };
    }

    private static Finding Gatekeepers(Asking asked, Line line)
    {
        var kept = GuardsInForce.Of(line).Where(guard => Guard.Gatekeepers.Of(guard) is not null).ToList();
        var easing = kept.FindAll(guard => Guard.GateRole.Of(guard) is GateRole.Eases or GateRole.Both);
        var declared = line.DeclaredSinceStart(line.Pair.Us, Guard.Kind);
        var (status, says) = easing.Count > 0 ? (Status.InPlace, "gatekeepers-ease")
            : kept.Count > 0 && kept.TrueForAll(guard => Guard.GateRole.Of(guard) == GateRole.Protects) ? (Status.Watch, "gatekeepers-protect")
            : kept.Count == 0 && declared.Count > 0 ? (Status.Watch, "gatekeepers-none")
            : (Status.Unknown, "gatekeepers-unknown");
        return asked.Finds("gatekeepers", status, says, easing.Count > 0 ? easing : kept.Count > 0 ? kept : declared);
    }

    private static Finding AllianceFunction(Asking asked, Line line)
    {
        var terms = (Alliance.Terms.Of(line.Alliance) ?? ListOf<Part>.Empty)
            .Where(term => InForce.On(Alliance.Term.When.Of(term), line.AsOf) == Truth.Certainly)
            .Select(term => (Firm: line.FirmOf(Alliance.Term.Party.Of(term), line.Alliance), Has: Alliance.Term.AllianceFunction.Of(term)))
            .Where(term => line.Pair.Members.Contains(term.Firm, StringComparer.Ordinal))
            .ToList();
        var having = terms.Where(term => term.Has == true).Select(term => line.NameOf(term.Firm)).ToList();
        var isNowhere = Alliance.AllianceFunction.Of(line.Alliance) == false || line.Pair.Members.All(member => terms.Exists(term => term.Firm == member && term.Has == false));
        var (status, says) = having.Count > 0 ? (Status.InPlace, "function-at")
            : Alliance.AllianceFunction.Of(line.Alliance) == true ? (Status.InPlace, "function")
            : isNowhere ? (Status.Watch, "function-none")
            : (Status.Unknown, "function-unknown");
        return asked.Finds("alliance-function", status, says, status == Status.Unknown ? [] : [line.Alliance], ("who", Words.List(having)));
    }

    /// <summary>A commitment that was broken builds no trust.</summary>
    private static Finding Unasked(Asking asked, Line line)
    {
        var given = line.Of(Promise.Kind).Where(promise => Promise.Unilateral.Of(promise) == true && IsBetween(line, promise)).ToList();
        var standing = given.FindAll(promise => Promise.Outcomes.Of(promise) is not [.., var last] || Promise.Outcome.Is.Of(last) != Fulfilment.Broken);
        var declared = line.Pair.Members.Select(member => line.DeclaredSinceStart(member, Promise.Kind)).ToList();
        var (status, says) = standing.Count > 0 ? (Status.InPlace, "unasked")
            : given.Count > 0 ? (Status.Watch, "unasked-broken")
            : declared.TrueForAll(said => said.Count > 0) ? (Status.Watch, "unasked-none")
            : (Status.Unknown, "unasked-unknown");
        return asked.Finds(
            "unasked",
            status,
            says,
            standing.Count > 0 ? standing : given.Count > 0 ? given : declared.SelectMany(said => said),
            ("who", Words.List(standing.Select(promise => line.NameOf(line.FirmOf(Promise.By.Of(promise), promise))).Distinct(StringComparer.Ordinal))),
            ("what", Words.List(standing.Select(promise => $"“{Promise.What.Of(promise).TrimEnd('.')}”"))));
    }

    private static bool IsBetween(Line line, Record promise) =>
        line.Pair.Members.Contains(line.FirmOf(Promise.By.Of(promise), promise), StringComparer.Ordinal)
        && line.Pair.Members.Contains(line.FirmOf(Promise.To.Of(promise), promise), StringComparer.Ordinal);
}
