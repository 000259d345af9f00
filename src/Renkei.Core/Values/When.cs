namespace Renkei.Core.Values;

/// <summary>
/// When something happened or lasted, as precisely as the source says and no more (EDTF, ISO 8601-2):
/// <c>1999</c>, <c>1999-03</c>, <c>1999-03-27</c>, <c>198X</c>, <c>19XX</c>, <c>1995~</c> approximately,
/// <c>1999/2004</c> lasted throughout, <c>[1999..2001]</c> once within, <c>2001/..</c> still lasting, <c>../1999</c> begun unknown when, <c>../..</c> both.
/// </summary>
/// <remarks>
/// A date is kept as the words it was written in and as the days those words allow. Each meaning has one spelling, so two dates are
/// equal when their words are. <c>~</c> widens a date by one unit of its own precision on each side, at most five years:
/// EDTF names no width, so this one is ours.
/// </remarks>
public sealed record When
{
    internal When(string text, DaySpan start, DaySpan end, bool lasts)
    {
        Text = text;
        Start = start;
        End = end;
        Lasts = lasts;
    }

    /// <summary>The words as written; <see cref="Of"/> reads them back to an equal date.</summary>
    public string Text { get; }

    /// <summary>The days it can have begun.</summary>
    public DaySpan Start { get; }

    /// <summary>The days it can have ended. <see cref="DateOnly.MaxValue"/> while it still lasts.</summary>
    public DaySpan End { get; }

    /// <summary>Whether it is a stretch of time (<c>1999/2004</c>) rather than one moment known more or less exactly.</summary>
    public bool Lasts { get; }

    /// <summary>Whether it has no end yet (<c>2001/..</c>).</summary>
    public bool IsOpen => End.Earliest == DateOnly.MaxValue;

    /// <summary>The latest day the words name; the beginning's latest day while it still lasts; the first of all days when they name none.</summary>
    public DateOnly LatestNamedDay => !IsOpen ? End.Latest : Start.Latest < DateOnly.MaxValue ? Start.Latest : DateOnly.MinValue;

    /// <summary>Reads a date.</summary>
    /// <param name="text">One of the forms above, nothing around it.</param>
    /// <returns>The date, or <c>date-unreadable</c>, <c>date-not-in-calendar</c> or <c>period-out-of-order</c>.</returns>
    public static Outcome<When> Of(string text) => WhenText.Read(text);

    /// <summary>One known day.</summary>
    public static When On(DateOnly day) => Of($"{day:yyyy-MM-dd}").Value;

    /// <summary>Whether all of this lies before <paramref name="other"/> begins.</summary>
    public Truth Before(When other) =>
        End.Latest < other.Start.Earliest ? Truth.Certainly
        : End.Earliest >= other.Start.Latest ? Truth.No
        : Truth.Perhaps;

    /// <summary>Whether this begins on or before <paramref name="day"/>.</summary>
    public Truth HasBegunBy(DateOnly day) =>
        Start.Latest <= day ? Truth.Certainly
        : Start.Earliest > day ? Truth.No
        : Truth.Perhaps;

    /// <summary>Whether all of this lies within two days, both inclusive.</summary>
    public Truth Within(DateOnly first, DateOnly last) =>
        Start.Earliest >= first && End.Latest <= last ? Truth.Certainly
        : Start.Latest < first || Start.Earliest > last || End.Latest < first || End.Earliest > last ? Truth.No
        : Truth.Perhaps;

    /// <summary>
    /// What was known of this on <paramref name="day"/>: an end certainly still to come is not known yet, so <c>1999/2004</c> becomes <c>1999/..</c>.
    /// </summary>
    public When AsOf(DateOnly day) =>
        Lasts && !IsOpen && End.Earliest > day
            ? Of($"{Text[..Text.IndexOf('/')]}/..").Value
            : this;

    /// <summary>Equal words mean equal dates.</summary>
    public bool Equals(When? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The words as written.</summary>
    public override string ToString() => Text;
}
