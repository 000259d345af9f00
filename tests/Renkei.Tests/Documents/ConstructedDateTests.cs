using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Documents;

/// <summary>S2 and S4 give their stories no dates. A case coded from them says of each date that it is constructed.</summary>
public class ConstructedDateTests
{
    [Theory]
    [InlineData("nummi")]
    [InlineData("ge-consumer-electronics")]
    [InlineData("inkpen-technology-sharing")]
    [InlineData("inkpen-jv-parent-interactions")]
    [InlineData("inkpen-personnel-movement")]
    [InlineData("inkpen-strategic-linkages")]
    public void Every_record_with_a_date_says_that_it_is_constructed(string name)
    {
        var view = View(File.ReadAllText($"cases/{name}.yaml"));
        Assert.Contains(view.Records, record => record.Dates().Any());
        Assert.Empty(Silent(view));
    }

    [Fact]
    public void A_date_that_looks_reported_is_found() => Assert.Equal(
        ["posting/stay"],
        Silent(View(Small.Case("""
            - posting: stay
              alliance: pact
              from: aoki
              to: berg
              when: 1990
              source: told
              basis: inferred
            - milestone: start
              alliance: pact
              when: 1988
              is: start
              source: told
              basis: constructed
            """))));

    private static IEnumerable<string> Silent(LedgerView view) =>
        view.Records.Where(record => record.Dates().Any() && record.Basis != Basis.Constructed).Select(record => $"{record.Kind.Name}/{record.Id}");

    private static LedgerView View(string casebook) => Small.Of(casebook).Ledger.SeenBy(Viewer.Coder());
}
