using Renkei.Core.Records;

namespace Renkei.Analysis.Due;

/// <summary>What sort of thing is due.</summary>
public enum DueSort
{
    /// <summary>An offer, a request or a proposal waits for its answer (S4-1).</summary>
    Answer,

    /// <summary>A visit, a tour or a training waits for what came of it: an insight, a change, an action or something agreed to be done (S4-2).</summary>
    FollowUp,

    /// <summary>Somebody posted is to come back, as promised (S4-3).</summary>
    Return,

    /// <summary>What was learned waits to be used (S4-6).</summary>
    Use,

    /// <summary>An action, or what was agreed after an event, is to be done.</summary>
    Task,

    /// <summary>A promise is to be kept (S1-7).</summary>
    Promise,

    /// <summary>A learning objective is to be reached, revised or dropped (F1).</summary>
    Objective,

    /// <summary>A review that was arranged is to be held.</summary>
    Review,
}

/// <summary>Something that somebody is to do, and has not done as far as is on record.</summary>
/// <param name="Sort">What sort of thing it is.</param>
/// <param name="What">The record that waits, such as an offer without an answer.</param>
/// <param name="Task">Of an event, which of the things agreed to be done after it; null for all others.</param>
/// <param name="Alliance">The alliance it is looked at in.</param>
/// <param name="Since">The last day on which the waiting can have begun, as coarse dates leave it.</param>
/// <param name="By">The last day for it, as late as coarse dates leave it.</param>
/// <param name="DaysOver">How many days that day is past; negative while it lies ahead.</param>
/// <param name="Organization">The id of the organization or unit that is to do it; null when it is not told.</param>
/// <param name="Person">The id of the person who is to do it; null when nobody, or nobody alone, is named.</param>
/// <param name="Evidence">The records it rests on, <paramref name="What"/> first.</param>
/// <param name="Settled">The record that would settle it.</param>
public sealed record DueThing(
    DueSort Sort, Record What, Part? Task, Record Alliance, DateOnly Since, DateOnly By, int DaysOver, string? Organization, string? Person, IReadOnlyList<Record> Evidence, Settlement Settled)
{
    /// <summary>Whether its day has certainly passed.</summary>
    public bool IsOver => DaysOver > 0;
}

/// <summary>The record that would settle what is due: a new one, or the waiting one amended.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Amends">The record to amend; null for a new one.</param>
/// <param name="Said">What is known of it already, field by field, as a form or a casebook holds it; of one to amend all it says now.</param>
/// <param name="Asks">The names of the fields that only somebody who knows can fill in, the most telling first; one of them may be enough.</param>
public sealed record Settlement(Kind Kind, Record? Amends, MapNode Said, IReadOnlyList<string> Asks)
{
    internal static Settlement New(Kind kind, IReadOnlyList<string> asks, params (Field Field, Node? Value)[] said) =>
        new(kind, null, new([.. from each in said where each.Value is not null select KeyValuePair.Create(new TextNode(each.Field.Name), each.Value!)]), asks);

    internal static Settlement Of(Record amended, params string[] asks) =>
        new(amended.Kind, amended, new([.. amended.Form.Said(amended).Select(said => KeyValuePair.Create(new TextNode(said.Key.Name), said.Value))]), asks);
}
