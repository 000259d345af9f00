
namespace Renkei.Core.Records;

/// <summary>What sets a field apart from the plain ones of its form.</summary>
/// <param name="Readers">Which roles of the record's own firm read it; by default all who read the record.</param>
/// <param name="OwnBookOnly">Whether it must stay out of joint books, as names of people must.</param>
/// <param name="Foreseen">Whether a date in it lies ahead by its nature, as a promised end does, so that it is known before it comes.</param>
public sealed record Care(Roles Readers = Roles.Everyone, bool OwnBookOnly = false, bool Foreseen = false)
{
    internal static readonly Care Plain = new();
}
