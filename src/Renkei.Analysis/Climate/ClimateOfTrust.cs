using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>
/// F3: what trust rests on, pair by pair, for that between two partners and that between a venture and a parent are two things: promises kept, help both ways, and what the parties went
/// through together before. What people feel is asked in surveys and stands beside it.
/// </summary>
internal static class ClimateOfTrust
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "F3");
        var pairs = PairOfMembers.Of(line);
        var promises = line.Of(Promise.Kind).Where(promise => Promise.Outcomes.Of(promise) is [.., var last] && Promise.Outcome.Is.Of(last) != Fulfilment.Released)
            .Select(promise => (Promise: promise, By: line.FirmOf(Promise.By.Of(promise), promise), To: line.FirmOf(Promise.To.Of(promise), promise))).ToList();
        var given = promises.GroupBy(each => pairs.FirstOrDefault(pair => pair.IsBetween(each.By, each.To))).Where(between => between.Key is not null).ToDictionary(between => between.Key!, between => between.Select(each => each.Promise).ToList());
        var help = Help.Of(line).ToLookup(each => pairs.FirstOrDefault(pair => pair.IsBetween(each.By, each.To)));
        return
        [
            .. given.Count == 0 ? (Finding[])[asked.Judges("promises", _ => new("promises-unknown", []))]
                : pairs.Where(given.ContainsKey).Select(pair => asked.Judges($"promises-{pair.Key}", limits => Promises(line, pair, given[pair], (int)limits["lately"], limits["kept"], limits["fewest"]))),
            .. pairs.Any(help.Contains) ? pairs.Where(help.Contains).Select(pair => asked.Judges($"help-{pair.Key}", _ => Helped(line, pair, [.. help[pair]])))
                : (Finding[])[asked.Judges("help", _ => new("help-unknown", []))],
            asked.Judges("history", _ => History(line)),
        ];
    }

    private static Facts Promises(Line line, PairOfMembers pair, List<Record> told, int months, double enough, double fewest)
    {
        var window = Window.Back(line.AsOf, months, 0);
        Part Last(Record promise) => Promise.Outcomes.Of(promise)![^1];
        var (kept, broken) = (told.Count(promise => Promise.Outcome.Is.Of(Last(promise)) == Fulfilment.Kept), told.FindAll(promise => Promise.Outcome.Is.Of(Last(promise)) == Fulfilment.Broken));
        bool BrokenLately(Record promise, Truth isCertain) => window.Holds(Promise.Outcome.When.Of(Last(promise)).Start) == isCertain;
        var lately = broken.FindAll(promise => BrokenLately(promise, Truth.Certainly));
        var share = (double)kept / told.Count;
        var says = told.Count >= fewest && share < enough ? "promises-broken"
            : lately.Count > 0 ? "promise-broken-lately"
            : broken.Exists(promise => BrokenLately(promise, Truth.Perhaps)) ? "promises-open"
            : share < enough ? "promises-few"
            : "promises-kept";
        return new(says, says == "promise-broken-lately" ? lately : told)
        {
            Value = share,
            N = told.Count,
            Threshold = "kept",
            Places =
            [
                .. pair.Names(line),
                ("kept", Words.Capital(Words.Part(kept, told.Count, "promise"))),
                ("was", kept < 2 ? "was" : "were"),
                ("told", Words.Count(told.Count, "promise")),
                ("broken", Words.Count(lately.Count, "promise")),
                ("were", lately.Count == 1 ? "was" : "were"),
                ("months", Words.Months(months)),
            ],
        };
    }

    private static Facts Helped(Line line, PairOfMembers pair, List<Help> told)
    {
        var (there, back) = (told.FindAll(help => help.By == pair.One), told.FindAll(help => help.By == pair.Other));
        var declared = there.Count > 0 && back.Count > 0 ? [] : line.DeclaredSinceStart(there.Count > 0 ? pair.Other : pair.One, Contribution.Kind);
        var helper = there.Count > 0 ? pair.One : pair.Other;
        return new(there.Count > 0 && back.Count > 0 ? "help-both" : declared.Count > 0 ? "help-one-way" : "help-open", told.Select(help => help.Record).Concat(declared))
        {
            Value = (double)Math.Min(there.Count, back.Count) / Math.Max(there.Count, back.Count),
            N = told.Count,
            Places =
            [
                .. pair.Names(line),
                ("there", Words.Times(there.Count)),
                ("back", Words.Times(back.Count)),
                ("helper", line.NameOf(helper)),
                ("helped", line.NameOf(helper == pair.One ? pair.Other : pair.One)),
                ("times", Words.Times(told.Count)),
            ],
        };
    }

    private static Facts History(Line line)
    {
        var (ties, began) = (Alliance.TiesSince.Of(line.Alliance), Alliance.When.Of(line.Alliance));
        var before = ties is null || began is null ? (Truth?)null : DaysBetween.Of(ties.Start, began.Start).AtLeast(1);
        var parties = line.Pair.Members.Where(member => !line.Ventures.Any(venture => venture.Id == member)).ToList(); // what they own together was not there before
        var isTold = Alliance.Predecessors.Of(line.Alliance) is { Count: > 0 } || Alliance.History.Of(line.Alliance) is not null;
        return new(isTold || before == Truth.Certainly ? "history" : before == Truth.No ? "history-none" : "history-unknown", [line.Alliance])
        {
            Places = [("parties", Words.List((parties.Count > 1 ? parties : line.Pair.Members).Select(line.NameOf))), ("since", before == Truth.Certainly ? $", {(ties!.Lasts ? "" : "since ")}{DateWords.Of(ties)}" : "")],
        };
    }
}
