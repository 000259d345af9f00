namespace Renkei.Core.Values;

/// <summary>An amount in one currency: <c>1200.50 USD</c>. Amounts add up only within a currency; nothing here converts.</summary>
public sealed record Money
{
    private Money(decimal amount, string currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>How much, in units of the currency; negative for a refund or a saving.</summary>
    public decimal Amount { get; }

    /// <summary>The ISO 4217 code, of today or of its time: <c>EUR</c>, <c>JPY</c>, <c>DEM</c>, <c>FRF</c>.</summary>
    public string Currency { get; }

    /// <summary>Reads an amount of money.</summary>
    /// <param name="text">A number, a space and a currency code.</param>
    /// <returns>The money, <c>money-unreadable</c> or <c>currency-unknown</c>.</returns>
    public static Outcome<Money> Of(string text)
    {
        if (text.Split(' ') is not [var number, { Length: 3 } code] || !Values.Amount.Of(number).Succeeded(out var amount))
            return new Problem(Codes.MoneyUnreadable, "", $"'{text}' is not an amount and a currency.");

        return Currencies.Known(code)
            ? new Money(amount.Number, code)
            : new Problem(Codes.CurrencyUnknown, "", $"'{code}' is not a currency code of ISO 4217.");
    }

    /// <summary>One total for each currency met, in alphabetical order of their codes.</summary>
    public static IReadOnlyList<Money> Total(IEnumerable<Money> amounts) =>
        [.. amounts.GroupBy(money => money.Currency).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Money(group.Sum(money => money.Amount), group.Key))];

    /// <summary>Amount and currency as written.</summary>
    public override string ToString() => $"{new Amount(Amount)} {Currency}";
}
