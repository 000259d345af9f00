using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Casebooks;

/// <summary>Unless a day is asked for, a casebook is read up to the latest day its view names; never up to today.</summary>
public class LatestDayTests
{
    private const string Books = Small.Pact + """
          when: 1990/..

        """;

    [Theory]
    [InlineData("1999-03", "1999-03-31")]
    [InlineData("199X", "1999-12-31")]
    [InlineData("1999~", "2000-12-31")]
    [InlineData("1999/2004", "2004-12-31")]
    [InlineData("[1999..2001]", "2001-12-31")]
    [InlineData("2001/..", "2001-12-31")]
    [InlineData("1985", "1990-12-31")] // then the alliance names the latest
    [InlineData("../..", "1990-12-31")]
    public void It_is_the_latest_day_the_words_allow(string when, string day) =>
        Assert.Equal(day, $"{Small.Of(Books + Measure("m1", when, "pact")).SeenBy("aoki").AsOf:yyyy-MM-dd}");

    [Fact]
    public void A_day_foreseen_is_not_yet_a_day_of_the_record() =>
        Assert.Equal(new(1995, 12, 31), Small.Of(Books + "- promise: p1\n  when: 1995\n  alliance: pact\n  by: aoki\n  to: berg\n  what: A visit\n  due: 2030\n  book: pact\n").SeenBy("aoki").AsOf);

    [Fact]
    public void A_day_in_the_partners_own_book_is_not_seen()
    {
        var casebook = Small.Of(Books + Measure("m1", "1995", "pact") + Measure("m2", "2010", "berg").TrimEnd('\n') + "\n  writer: berg\n");
        Assert.Equal(new(1995, 12, 31), casebook.SeenBy("aoki").AsOf);
        Assert.Equal(new(2010, 12, 31), casebook.SeenBy("berg").AsOf);
        Assert.Equal(new(1995, 12, 31), casebook.SeenBy("berg").SharedBy(["aoki", "berg"]).AsOf);
    }

    [Fact]
    public void A_casebook_without_a_date_is_read_up_to_the_first_of_all_days()
    {
        var view = Small.Of(Books.Replace("  when: 1990/..\n", "", StringComparison.Ordinal)).SeenBy("aoki");
        Assert.Equal(DateOnly.MinValue, view.AsOf);
        Assert.Equal(3, view.Records.Count);
    }

    [Fact]
    public void When_it_was_recorded_has_nothing_to_do_with_it()
    {
        var ledger = Small.Of(Books + Measure("m1", "1995", "pact").TrimEnd('\n') + "\n  at: 2024-01-01T00:00:00Z\n"
            + Measure("m1", "1996", "pact").TrimEnd('\n') + "\n  at: 2024-02-01T00:00:00Z\n").Ledger;
        var early = ledger.KnownAt(Instant.Of("2024-01-15T00:00:00Z").Value);
        Assert.Equal(("1995", "1996"), (When(early, null), When(ledger, null)));
        Assert.Equal(new(1995, 12, 31), early.SeenBy(Viewer.Of("aoki", Roles.Everyone)).AsOf);
        Assert.Equal("1995", When(early, new(2030, 1, 1)));
        Assert.Empty(ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone, day: new(1995, 6, 1))).Of(Core.Capabilities.Measure.Kind));
        Assert.Equal("1990/..", ledger.KnownAt(Instant.Of("1970-01-01T00:00:00Z").Value).SeenBy(Viewer.Of("aoki", Roles.Everyone)).Only(Alliance.Kind).When!.Text);
    }

    private static string When(Ledger ledger, DateOnly? day) => ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone, day: day)).Only(Core.Capabilities.Measure.Kind).When!.Text;

    private static string Measure(string id, string when, string book) => $"- measure: {id}\n  when: {(when[0] == '[' ? when : $"\"{when}\"")}\n  of: aoki\n  layer: deep\n  book: {book}\n";
}
