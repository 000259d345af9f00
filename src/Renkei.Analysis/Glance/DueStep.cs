using Renkei.Analysis.Charts;
using Renkei.Analysis.Due;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Analysis.Glance;

/// <summary>What to do about what is past its day or nearly: do it, or ask those who are to do it. What is an action already is none of it.</summary>
internal static class DueStep
{
    public static IEnumerable<NextStep> In(Line line, IReadOnlyList<DueThing> due, DateOnly today) =>
        from thing in due
        where thing.DaysOver >= -NextStep.Soon && thing.Sort is not (DueSort.Task or DueSort.FollowUp)
        let said = Said(line, thing)
        where said.What is not null
        select new NextStep(said.Row, said.What!, said.Why, Owner(line, thing), thing.IsOver ? today.AddDays(NextStep.Soon) : thing.By, [thing.What]);

    private static (string Row, string? What, string Why) Said(Line line, DueThing thing)
    {
        var ours = OwedSentence.IsOurs(line, thing);
        var them = thing.Organization is { } organization ? line.NameOf(organization) : null;
        string? Either(string doIt, string askFor) => ours ? doIt : them is null ? null : $"Ask {them} {askFor}";
        return thing.Sort switch
        {
            DueSort.Answer => ("S4-1-offers", Either($"Answer “{Offer.What.Of(thing.What)}”.", $"for an answer to “{Offer.What.Of(thing.What)}”."), "What is left unanswered is not offered again."),
            DueSort.Return => ("S4-3", Either($"Settle who comes back from {line.NameOf(Posting.To.Of(thing.What).Id)}, and to which work.", "when its people go back, as promised."), "What people learned comes home with them, if there is work there that uses it."),
            DueSort.Promise => ("S1-7", Either($"Keep the promise “{Promise.What.Of(thing.What)}”.", $"about the promise “{Promise.What.Of(thing.What)}”."), "Trust grows by what is kept."),
            DueSort.Review => ("S1-23", "Hold the review that was arranged, or arrange it anew.", "A look back keeps what was learned."),
            DueSort.Objective when ours => ("F1", $"Look at the objective on “{CapabilityOf(line, thing)}” again: is it reached, to be changed or to be dropped?", "What one wants to learn changes with what one sees."),
            DueSort.Use when ours => ("S4-6-stalled", $"Bring into use what was learned: “{Telling.Of(line.Scene.View, thing.What)}”; or say why not.", "What one person alone knows leaves with that person."),
            _ => ("", null, ""),
        };
    }

    private static string CapabilityOf(Line line, DueThing thing) => Telling.CapabilityOf(line.Scene.View, thing.What, Objective.Capability.Of(thing.What));

    private static Record? Owner(Line line, DueThing thing) => thing.Person is { } person ? line.Scene.View.Find(new(Person.Kind.Name, person), thing.What) : null;
}
