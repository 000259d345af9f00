using FsCheck.Fluent;
using Renkei.Core.Values;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Values;

public class MoneyTests
{
    [Theory]
    [InlineData("1200.50 USD", 1200.50, "USD")]
    [InlineData("-3 JPY", -3, "JPY")]
    [InlineData("0 EUR", 0, "EUR")]
    [InlineData("7 DEM", 7, "DEM")]
    [InlineData("7 FRF", 7, "FRF")]
    [InlineData("7 ITL", 7, "ITL")]
    [InlineData("7 XEU", 7, "XEU")]
    public void An_amount_has_a_currency_of_today_or_of_its_time(string text, double amount, string currency)
    {
        var money = Money.Of(text).Value;
        Assert.Equal(((decimal)amount, currency, text), (money.Amount, money.Currency, money.ToString()));
    }

    [Theory]
    [InlineData("1200.50", "money-unreadable")]
    [InlineData("USD 1200", "money-unreadable")]
    [InlineData("1200  USD", "money-unreadable")]
    [InlineData("1,200 USD", "money-unreadable")]
    [InlineData("1200USD", "money-unreadable")]
    [InlineData("1e3 USD", "money-unreadable")]
    [InlineData("$1200", "money-unreadable")]
    [InlineData("1200 usd", "currency-unknown")]
    [InlineData("1200 XAU", "currency-unknown")]
    [InlineData("1200 ABC", "currency-unknown")]
    public void Anything_else_is_refused(string text, string code) => Assert.Equal([code], Money.Of(text).Problems.Select(problem => problem.Code.Id));

    [Fact]
    public void Totals_are_per_currency_in_the_order_of_their_codes() =>
        Assert.Equal(["10.50 DEM", "3 EUR", "-1 USD"], Money.Total([Of("3 EUR"), Of("10 DEM"), Of("-2 USD"), Of("0.50 DEM"), Of("1 USD")]).Select(total => total.ToString()));

    [Fact]
    public void Nothing_has_no_total() => Assert.Empty(Money.Total([]));

    [Fact]
    public void What_cancels_out_is_a_total_of_nothing_in_its_currency() => Assert.Equal(["0 EUR"], Money.Total([Of("3 EUR"), Of("-3 EUR")]).Select(total => total.ToString()));

    [Fact]
    public void A_currency_of_today_is_never_added_to_the_one_it_replaced() => Prop.ForAll(
        (from number in Gen.Choose(-9999, 9999) from currency in Gen.Elements("EUR", "DEM", "JPY", "USD") select Of($"{number} {currency}")).ListOf().ToArbitrary(),
        amounts =>
        {
            var totals = Money.Total(amounts);
            Assert.Equal(amounts.Select(money => money.Currency).Distinct().Order(StringComparer.Ordinal), totals.Select(total => total.Currency));
            Assert.All(totals, total => Assert.Equal(amounts.Where(money => money.Currency == total.Currency).Sum(money => money.Amount), total.Amount));
        }).Hold();

    private static Money Of(string text) => Money.Of(text).Value;
}
