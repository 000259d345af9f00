using Renkei.Core.Records;

namespace Renkei.Core.Casebooks;

/// <summary>A record as it stands in a file, before it is known which book it belongs to.</summary>
/// <param name="Position">Its place among the records of the file, from 0.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Envelope">What it says about its entry.</param>
/// <param name="Values">Its fields, as far as they could be read; null when it withdraws the record of this id, or is no YAML.</param>
/// <param name="IsReadable">Whether it had no problem of its own. An unreadable one still keeps its name, so that others may name it.</param>
internal sealed record Draft(int Position, Kind Kind, string Id, Part Envelope, Part? Values, bool IsReadable)
{
    public bool Withdraws => Casebooks.Envelope.Withdrawn.Of(Envelope) == true;
}
