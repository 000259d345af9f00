using System.Collections.Concurrent;
using Renkei.App.Access.Web;
using Renkei.Core;
using Renkei.Core.Books;

namespace Renkei.App.Rendering.Forms;

/// <summary>The records that a form can name: those its writer sees, kind by kind, each put in order once.</summary>
/// <param name="view">What the one who types sees.</param>
public sealed class Choices(LedgerView view)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Id, string Name)>> found = new(StringComparer.Ordinal);

    /// <summary>What to type for each capability, by its id.</summary>
    public IReadOnlyDictionary<string, string> Capabilities => field ??= WrittenCapability.Words(view);

    /// <summary>Those of a kind, by what people call them.</summary>
    public IReadOnlyList<(string Id, string Name)> Of(string kind) => found.GetOrAdd(
        kind, name => [.. view.Of(AllKinds.Find(name)!).Select(record => (record.Id, Name: Titles.In(view, record))).DistinctBy(one => one.Id).OrderBy(one => one.Name, StringComparer.CurrentCultureIgnoreCase)]);
}
