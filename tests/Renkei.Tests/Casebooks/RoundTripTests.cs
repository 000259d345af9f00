using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Casebooks;

public class RoundTripTests
{
    [Fact]
    public void What_is_printed_reads_back_as_the_same_ledger() => Seeds.Hold(world =>
    {
        var casebook = world.Read();
        var again = Small.Of(casebook.Print());
        Assert.Equal(casebook.Ledger.Entries, again.Ledger.Entries);
        Assert.Equal(casebook.Print(), again.Print());
    });

    [Fact]
    public void A_difference_in_one_word_is_a_difference_in_the_ledger() // the equality the property above rests on
    {
        var casebook = Small.Of(Small.Case("- measure: m\n  when: 1999\n  of: aoki\n  layer: deep\n  standing: weak\n  source: told\n"));
        var other = Small.Of(Small.Case("- measure: m\n  when: 1999\n  of: aoki\n  layer: deep\n  standing: strong\n  source: told\n"));
        Assert.NotEqual(casebook.Ledger.Entries, other.Ledger.Entries);
    }

    [Fact]
    public void Every_case_of_the_papers_reads_back() => Assert.All(Repository.Files("cases", "*.yaml"), path =>
    {
        var casebook = Casebook.Read(File.ReadAllBytes(path), path).Value;
        Assert.Equal(casebook.Ledger.Entries, Small.Of(casebook.Print()).Ledger.Entries);
    });

    [Fact]
    public void A_record_that_is_called_like_its_book_stays_in_it()
    {
        var casebook = Small.Of("renkei: 1\nwriter: aoki\nbook: pact\nrecords:\n- organization: aoki\n  name: Aoki\n- organization: berg\n  name: Berg\n- alliance: pact\n  parties: [aoki, berg]\n- capability: pact\n  name: Making pacts\n");
        Assert.Equal(casebook.Ledger.Entries, Small.Of(casebook.Print()).Ledger.Entries);
    }

    [Fact]
    public void History_and_withdrawal_are_kept()
    {
        const string text = """
            renkei: 1
            records:
            - organization: aoki
              name: Aoki
              book: aoki
              writer: aoki/k1
              at: 2004-03-01T09:30:00Z
            - organization: aoki
              name: Aoki Works
              book: aoki
              writer: aoki/k2
              at: 2004-03-02T09:30:00.125Z
            - organization: aoki
              book: aoki
              writer: aoki/k2
              at: 2004-03-03T09:30:00Z
              withdrawn: true

            """;
        Assert.Equal(text.ReplaceLineEndings("\n").TrimEnd(), Small.Of(text).Print().TrimEnd());
    }
}
