namespace Renkei.Core.Values;

/// <summary>A part of a whole, in percent, from 0 to 100.</summary>
public sealed record Share
{
    private Share(decimal percent) => Percent = percent;

    /// <summary>The part in percent: 33.4 is one third and a little.</summary>
    public decimal Percent { get; }

    /// <summary>Reads a share.</summary>
    /// <param name="text">A number from 0 to 100, with or without a percent sign.</param>
    /// <returns>The share, <c>number-unreadable</c> or <c>number-out-of-range</c>.</returns>
    public static Outcome<Share> Of(string text) =>
        Amount.Of(text.EndsWith('%') ? text[..^1].TrimEnd() : text, 0, 100).Then<Share>(amount => new Share(amount.Number));

    /// <summary>The percent as written, without a sign.</summary>
    public override string ToString() => new Amount(Percent).ToString();
}
