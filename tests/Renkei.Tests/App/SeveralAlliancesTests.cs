using Renkei.App.Access;
using Renkei.App.Features.Report;
using Renkei.App.Rendering;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App;

/// <summary>Pages on one of several alliances, and on all of them.</summary>
public class SeveralAlliancesTests
{
    private const string Records = """
        - alliance: second
          parties: [aoki, berg]
          source: told
        - insight: i1
          when: 1999
          alliance: pact
          learner: aoki
          from: berg
          capability: casting
          book: pact
          source: told
        - change: c1
          when: 2000
          alliance: second
          by: aoki
          cites: [i1]
          routine: Cooling
          book: second
          source: told
        """;

    [Fact]
    public void A_routine_of_another_alliance_that_a_lesson_changed_stands_on_the_page_that_tells_of_it()
    {
        var casebook = Case();
        Assert.Contains("id=\"second_change_c1\"", ReportPage.Render(Seen(casebook, "pact")), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"pact_insight_i1\"", ReportPage.Render(Seen(casebook, "second")), StringComparison.Ordinal); // nothing there rests on it
    }

    [Fact]
    public void Two_records_never_stand_in_one_place()
    {
        var view = Small.Of("""
            renkei: 1
            case: true
            records:
            - organization: a
              name: Aoki
              book: a
              source: told
            - organization: a-line
              name: Berg
              book: a-line
              source: told
            - line: line-b
              organization: a
              name: Castings
              book: a
              source: told
            - line: b
              organization: a-line
              name: Forgings
              book: a-line
              source: told
            """).Ledger.SeenBy(Viewer.Coder());
        Assert.Equal(2, view.Of(BusinessLine.Kind).Select(Anchor.Of).Distinct(StringComparer.Ordinal).Count());
    }

    private static Casebook Case()
    {
        var text = Small.Case(Records);
        foreach (var record in (string[])["organization: aoki", "organization: berg", "capability: casting"]) text = text.Replace($"- {record}\n", $"- {record}\n  book: pact\n", StringComparison.Ordinal);
        return Small.Of(text);
    }

    private static IReadOnlyList<Seen> Seen(Casebook casebook, string alliance) => new Seeing("case.yaml", "coder", alliance, AsOf: null, KnownAt: null, Joint: false).Look(casebook).Value;
}
