using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App.Web;

/// <summary>What is typed into a page is recorded, or refused with everything that is wrong, and then nothing is.</summary>
public class WritingTests
{
    /// <summary>A firm's own book of two firms, their alliance and a capability.</summary>
    internal const string Two = """
        renkei: 1
        book: aoki
        writer: aoki/k1
        records:
        - organization: aoki
          name: Aoki
        - organization: berg
          name: Berg
        - alliance: pact
          name: Pact
          parties: [aoki, berg]
        - capability: casting
          name: Casting
        """;

    [Fact]
    public void A_record_typed_in_stands_on_its_page_and_among_its_kind()
    {
        using var visit = new Visiting(Small.Of(Two));
        var written = Post(visit, "insight", "when=2024-03&alliance=pact&learner=aoki&from=berg&capability=casting&what=Cooling+of+moulds");
        Assert.Equal(302, written.Status);
        var page = visit.Get(written.Headers["Location"]);
        Assert.Equal(200, page.Status);
        Assert.Contains("Cooling of moulds", page.Body, StringComparison.Ordinal);
        Assert.Contains(written.Headers["Location"], visit.Get("/records/insight").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_its_input_what_was_typed_stays_and_nothing_is_recorded()
    {
        using var visit = new Visiting(Small.Of(Two));
        var refused = Post(visit, "insight", "when=yesterday&learner=aoki&from=nobody&what=Cooling+%3C+%26");
        Assert.Equal(422, refused.Status);
        Assert.Contains("Nothing is recorded yet: 4 things are wrong.", refused.Body, StringComparison.Ordinal);
        Assert.Contains("Cooling &lt; &amp;", refused.Body, StringComparison.Ordinal);
        Assert.Contains("value=\"yesterday\"", refused.Body, StringComparison.Ordinal);
        Assert.Equal(404, visit.Get("/records/aoki/insight/nothing").Status);
        Assert.Contains("None is on record.", visit.Get("/records/insight").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_capability_is_named_by_its_name_and_recorded_where_it_is_new()
    {
        using var visit = new Visiting(Small.Of(Two));
        var known = Post(visit, "objective", "when=2024-03&alliance=pact&learner=aoki&capability=casting&from=berg").Headers["Location"];
        var fresh = Post(visit, "objective", "when=2024-03&alliance=pact&learner=aoki&capability=Cooling+of+moulds&from=berg").Headers["Location"];
        Assert.Contains("<h1>Casting</h1>", visit.Get(known).Body, StringComparison.Ordinal);
        Assert.Contains("<h1>Cooling of moulds</h1>", visit.Get(fresh).Body, StringComparison.Ordinal);
        Assert.Contains("value=\"Cooling of moulds\"", visit.Get($"{fresh}/amend").Body, StringComparison.Ordinal);
        Assert.Equal(302, Post(visit, "objective", "when=2024-04&alliance=pact&learner=aoki&capability=cooling+OF+moulds&from=berg").Status);
        Assert.Equal(2, visit.Get("/records/capability.csv").Body.Split('\n').Count(line => line.Contains(',', StringComparison.Ordinal)) - 1);
    }

    [Fact]
    public void A_new_capability_that_a_form_names_twice_is_one()
    {
        using var visit = new Visiting(Small.Of(Two));
        var at = Post(visit, "objective", "when=2024-03&alliance=pact&learner=aoki&capability=Cooling&from=berg&revisions[0].when=2024-05&revisions[0].reason=seen&revisions[0].capability=cooling").Headers["Location"];
        Assert.Contains("<h1>Cooling</h1>", visit.Get(at).Body, StringComparison.Ordinal);
        Assert.Equal(["Casting", "Cooling"], visit.Hats[0].Books.Library.Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone)).Of(Capability.Kind).Select(Capability.Name.Of));
    }

    [Fact]
    public void A_form_says_who_reads_what_is_written()
    {
        using var visit = new Visiting(Small.Of(SlideTests.Joint)) { Hat = "book-aoki" };
        Assert.Contains("the partners read it, too", visit.Get("/records/pact/action/shared/amend").Body, StringComparison.Ordinal);
        Assert.Contains("no other firm reads it", visit.Get("/records/action/new").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amendment_stands_the_first_word_stays_in_the_history_and_a_withdrawal_ends_it()
    {
        using var visit = new Visiting(Small.Of(Two));
        var at = Post(visit, "capability", "name=Melting").Headers["Location"];
        Assert.Contains("Melting</textarea>", visit.Get($"{at}/amend").Body, StringComparison.Ordinal);
        Assert.Equal(302, visit.Post($"{at}/amend", "name=Melting+and+pouring", Ours).Status);
        var page = visit.Get(at).Body;
        Assert.Contains("Melting and pouring", page, StringComparison.Ordinal);
        Assert.Contains("amended: Name", page, StringComparison.Ordinal);
        Assert.Equal(302, visit.Post($"{at}/withdraw", "", Ours).Status);
        Assert.Equal(404, visit.Get(at).Status);
    }

    [Fact]
    public void What_others_name_is_not_withdrawn_under_them()
    {
        using var visit = new Visiting(Small.Of(Two));
        Assert.Equal(302, Post(visit, "insight", "when=2024-03&alliance=pact&learner=aoki&from=berg&capability=casting").Status);
        var casting = Assert.Single(visit.Hats[0].Standpoint.View.Of(Core.Capabilities.Capability.Kind));
        Assert.Equal(422, visit.Post($"/records/{casting.Book.Name}/capability/casting/withdraw", "", Ours).Status);
        Assert.Equal(200, visit.Get($"/records/{casting.Book.Name}/capability/casting").Status);
    }

    private static readonly (string, string) Ours = ("Sec-Fetch-Site", "same-origin");

    private static Answered Post(Visiting visit, string kind, string form) => visit.Post($"/records/{kind}/new", form, Ours);
}
