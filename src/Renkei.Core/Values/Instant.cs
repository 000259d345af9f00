using System.Globalization;

namespace Renkei.Core.Values;

/// <summary>A moment at which something was recorded, in UTC, to the millisecond. Not to be mixed up with <see cref="When"/>, which says when it happened.</summary>
public sealed record Instant
{
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string Milliseconds = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private Instant(DateTimeOffset utc) => Utc = utc;

    /// <summary>The moment.</summary>
    public DateTimeOffset Utc { get; }

    /// <summary>Reads a moment.</summary>
    /// <param name="text"><c>2004-03-01T09:30:00Z</c> or with three digits of a second.</param>
    /// <returns>The moment, or <c>instant-unreadable</c>.</returns>
    public static Outcome<Instant> Of(string text) =>
        DateTimeOffset.TryParseExact(text, [Seconds, Milliseconds], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var utc)
            ? new Instant(utc)
            : new Problem(Codes.InstantUnreadable, "", $"'{text}' is not a moment in UTC.");

    /// <summary>Whether this lies after another moment.</summary>
    public bool IsAfter(Instant other) => Utc > other.Utc;

    /// <summary>The moment as <see cref="Of"/> reads it.</summary>
    public override string ToString() => Utc.ToString(Utc.Millisecond == 0 ? Seconds : Milliseconds, CultureInfo.InvariantCulture);
}
