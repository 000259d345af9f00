using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>S0-5: the mechanisms that further learning: a regular forum within our own firm, talk with the partner and with our own people, and power passed down.</summary>
internal static class LearningMechanisms
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-5");
        var (occasions, us) = (line.Scene.Occasions, line.Pair.Us);
        var forums = OfType(line, EventType.Forum);
        var together = line.Pair.Members.Skip(1).Select(partner => occasions.OfBoth(us, partner)).ToList();
        var briefings = OfType(line, EventType.Briefing);
        var told = line.Of(Intent.Kind).Where(intent => line.IsOurs(Intent.By.Of(intent), intent)).Select(intent => (Intent: intent, Is: InForce.On(Intent.When.Of(intent), line.AsOf))).ToList();
        var decisions = OwnDecisions.WithLevel(line);
        return
        [
            asked.Judges("forum", limits => Forum(line, forums, limits["months"], limits["forums"])),
            asked.Judges("between", limits => Between(line, together, limits["months"])),
            asked.Judges("with-employees", limits => WithEmployees(line, briefings, told, limits["months"])),
            asked.Judges("devolution", limits => Devolution(decisions, limits["top"], limits["fewest"])),
        ];
    }

    private static List<int> OfType(Line line, EventType type) => [.. line.AtHome.Where(at => line.Scene.Events.Types[at] == type)];

    private static Facts Forum(Line line, IReadOnlyList<int> forums, double months, double enough)
    {
        var window = HeldLately.Window(line, months);
        var (held, declared) = (HeldLately.Of(line, forums, window), line.Scene.Declared.By(line.Pair.Us, Event.Kind, window.First, window.Last));
        var isShort = held.Sure.Count + held.Open < Math.Round(enough) && declared.Count > 0;
        return new(held.Sure.Count >= Math.Round(enough) ? "forum-regular" : isShort ? "forum-rare" : "forum-unknown", [.. held.Shown(line), .. isShort ? declared : []])
        {
            Value = held.Sure.Count,
            N = held.Sure.Count,
            Threshold = "forums",
            Places = [("forums", Words.CountOrNo(held.Sure.Count, "forum")), ("months", Words.Months(months))],
        };
    }

    private static Facts Between(Line line, IReadOnlyList<IReadOnlyList<int>> together, double months)
    {
        var window = HeldLately.Window(line, months);
        var (held, declared) = (HeldLately.OfAll([.. together.Select(partner => HeldLately.Of(line, partner, window))]), line.Declared(Event.Kind, window.First, window.Last));
        var isSilent = held.Sure.Count + held.Open == 0 && declared.Count > 0;
        return new(held.Sure.Count > 0 ? "between-there" : isSilent ? "between-silent" : "between-unknown", [.. held.Shown(line), .. isSilent ? declared : []])
        {
            Value = held.Sure.Count,
            N = held.Sure.Count,
            Places = [("met", Words.Count(held.Sure.Count, "occasion")), ("months", Words.Months(months))],
        };
    }

    private static Facts WithEmployees(Line line, IReadOnlyList<int> briefings, IReadOnlyList<(Record Intent, Truth Is)> told, double months)
    {
        var window = HeldLately.Window(line, months);
        var (held, intents) = (HeldLately.Of(line, briefings, window), told.Where(each => each.Is == Truth.Certainly).Select(each => each.Intent).ToList());
        IReadOnlyList<Record> events = line.Scene.Declared.By(line.Pair.Us, Event.Kind, window.First, window.Last), stated = line.DeclaredSinceStart(line.Pair.Us, Intent.Kind);
        var isThere = held.Sure.Count + intents.Count > 0;
        var isSilent = !isThere && held.Open == 0 && told.All(each => each.Is == Truth.No) && events.Count > 0 && stated.Count > 0;
        return new(isThere ? "employees-told" : isSilent ? "employees-not-told" : "employees-unknown", [.. held.Shown(line), .. intents, .. isSilent ? [.. events, .. stated] : (Record[])[]])
        {
            Value = held.Sure.Count + intents.Count,
            Places = [("briefings", Words.CountOrNo(held.Sure.Count, "briefing")), ("intents", Words.CountOrNo(intents.Count, "statement of what we want here", "statements of what we want here")), ("months", Words.Months(months))],
        };
    }

    private static Facts Devolution(IReadOnlyList<Record> decisions, double most, double fewest)
    {
        var share = OwnDecisions.ShareAtTheTop(decisions);
        return new(decisions.Count < Math.Round(fewest) ? "devolution-unknown" : share > most ? "at-the-top" : share > OwnDecisions.Half ? "passed-down-in-part" : "passed-down", decisions)
        {
            Value = share,
            Threshold = "top",
            Places = [("share", Words.Percent(share)), ("most", Words.Percent(most)), ("decisions", Words.CountOrNo(decisions.Count, "decision")), ("fewest", $"{fewest}")],
        };
    }
}
