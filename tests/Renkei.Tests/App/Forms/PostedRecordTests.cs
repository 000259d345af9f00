using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Primitives;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Forms;
using Renkei.App.Rendering.Html;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.App.Forms;

/// <summary>A form loses nothing: what is shown in it and sent back unchanged is the same record, letter for letter.</summary>
public class PostedRecordTests
{
    [Fact]
    public void Sent_back_unchanged_a_form_says_what_the_record_said() => Seeds.HoldInRandom(
        world =>
        {
            var view = world.Read().Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone));
            foreach (var record in view.Records)
            {
                var typed = new MapNode([.. record.Kind.Form.Write(record)]);
                var (posted, capabilities) = WrittenCapability.In(view, record.Kind.Form, PostedRecord.Of(record.Kind.Form, Posted(Page(record.Kind, typed, view))), record.Book.Name);
                Assert.Empty(capabilities); // all are known by their names
                Assert.Equal(World.Flow(typed), Read(record.Kind.Form, posted));
            }
        },
        worlds: 3);

    [Fact]
    public void What_was_typed_over_is_said_instead() // the twin: it can differ
    {
        var view = AnyWorld.Of(1).Read().Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone));
        var record = view.Of(Core.Learning.Insight.Kind)[0];
        var posted = Posted(Page(record.Kind, new([.. record.Kind.Form.Write(record)]), view));
        posted["what"] = "something else";
        Assert.Equal("something else", ((TextNode)PostedRecord.Of(record.Kind.Form, posted).Entries.Single(entry => entry.Key.Text == "what").Value).Text);
    }

    private static string Page(Kind kind, MapNode typed, LedgerView view) => HtmlPage.Part<RecordForm>(new()
    {
        [nameof(RecordForm.Kind)] = kind,
        [nameof(RecordForm.Typed)] = typed,
        [nameof(RecordForm.Shown)] = new FormShown(new(view), []),
    });

    /// <summary>What a browser would send.</summary>
    private static Dictionary<string, StringValues> Posted(string page)
    {
        var document = new HtmlParser().ParseDocument($"<form>{page}</form>");
        return document.QuerySelectorAll("input, textarea, select").SelectMany(input => input switch
        {
            IHtmlInputElement text => [(text.Name!, text.Value)],
            IHtmlTextAreaElement text => [(text.Name!, text.Value.Replace("\n", "\r\n", StringComparison.Ordinal))],
            IHtmlSelectElement choice => choice.Options.Where(option => option.IsSelected).Select(option => (choice.Name!, option.Value)),
            _ => (IEnumerable<(string, string)>)[],
        }).GroupBy(pair => pair.Item1, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => new StringValues([.. pair.Select(one => one.Item2)]), StringComparer.Ordinal);
    }

    private static string Read(Form form, MapNode posted)
    {
        var reading = new Reading();
        var part = form.Read(posted, posted.Entries, reading);
        return reading.Problems.Count > 0 ? string.Join('\n', reading.Problems) : World.Flow(new MapNode([.. form.Write(part)]));
    }
}
