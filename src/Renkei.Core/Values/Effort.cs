namespace Renkei.Core.Values;

/// <summary>Work in person-hours: two people for a day of eight hours are 16.</summary>
public sealed record Effort
{
    private Effort(decimal personHours) => PersonHours = personHours;

    /// <summary>The effort in person-hours, zero or more.</summary>
    public decimal PersonHours { get; }

    /// <summary>Reads an effort.</summary>
    /// <param name="text">A number of person-hours, with or without the unit: <c>16</c> or <c>16 h</c>.</param>
    /// <returns>The effort, <c>number-unreadable</c> or <c>number-out-of-range</c>.</returns>
    public static Outcome<Effort> Of(string text) =>
        Amount.Of(text.EndsWith(" h", StringComparison.Ordinal) ? text[..^2] : text, 0).Then<Effort>(amount => new Effort(amount.Number));

    /// <summary>Number and unit: <c>16 h</c>.</summary>
    public override string ToString() => $"{new Amount(PersonHours)} h";
}
