using Microsoft.Extensions.Primitives;
using Renkei.App.Rendering;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Features.Records;

/// <summary>Which records of a list are shown, as its address says.</summary>
public sealed class RecordFilter
{
    /// <summary>What an address may say, each of them a name with at most one value.</summary>
    public static readonly IReadOnlyList<string> Names = ["alliance", "organization", "person", "since", "until", "text"];

    private readonly Dictionary<string, string> said;
    private readonly LedgerView view;
    private readonly HashSet<Reference> bodies = [];
    private readonly When? since;
    private readonly When? until;

    private RecordFilter(Dictionary<string, string> said, LedgerView view)
    {
        (this.said, this.view) = (said, view);
        if (Of("organization") is { Length: > 0 } body) AddBody(body);
        (since, until) = (DateOf("since"), DateOf("until"));
    }

    /// <summary>What is wrong with it, by the name of what is wrong.</summary>
    public Dictionary<string, string> Problems { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it asks for anything.</summary>
    public bool IsAsked => said.Count > 0;

    /// <summary>The filter as an address says it; empty where it asks for nothing.</summary>
    public string Query => string.Concat(Names.Where(said.ContainsKey).Select((name, place) => $"{(place == 0 ? "?" : "&")}{name}={Uri.EscapeDataString(said[name])}"));

    /// <summary>Reads an address.</summary>
    public static RecordFilter Read(IEnumerable<KeyValuePair<string, StringValues>> address, LedgerView view) => new(
        address.Where(each => Names.Contains(each.Key, StringComparer.Ordinal)).Select(each => (each.Key, Value: $"{each.Value}".Trim())).Where(each => each.Value.Length > 0).ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal),
        view);

    /// <summary>What is asked of a name; empty when nothing.</summary>
    public string Of(string name) => said.GetValueOrDefault(name, "");

    /// <summary>Whether a record is asked for. What is coarse is shown where it may be meant; what has no date is not where a date is asked for.</summary>
    public bool Shows(Record record)
    {
        if (said.Count == 0) return true;
        HashSet<Reference> named = [record.Reference, .. record.Kind.Form.Fields.SelectMany(record.NamedBy)];
        return (Of("alliance").Length == 0 || named.Contains(new(Alliance.Kind.Name, Of("alliance"))))
            && (Of("person").Length == 0 || named.Contains(new(Person.Kind.Name, Of("person"))))
            && (bodies.Count == 0 || named.Overlaps(bodies))
            && ((since is null && until is null) || (record.When is { } when && (since is null || when.End.Latest >= since.Start.Earliest) && (until is null || when.Start.Earliest <= until.End.Latest)))
            && (Of("text").Length == 0 || Folded.Of(Titles.Said(view, record)).Contains(Folded.Of(Of("text")), StringComparison.Ordinal));
    }

    /// <summary>An organization with its units, and who belongs to any of them.</summary>
    private void AddBody(string id)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal) { id };
        var all = view.Of(Organization.Kind);
        for (var before = 0; before != ids.Count;)
        {
            before = ids.Count;
            ids.UnionWith(all.Where(body => Organization.PartOf.Of(body) is { } whole && ids.Contains(whole.Id)).Select(body => body.Id));
        }

        bodies.UnionWith(ids.Select(one => new Reference(Organization.Kind.Name, one)));
        bodies.UnionWith(view.Of(Person.Kind).Where(person => ids.Contains(Person.Organization.Of(person).Id)).Select(person => person.Reference));
    }

    private When? DateOf(string name)
    {
        if (Of(name).Length == 0) return null;
        if (Of(name).All(letter => char.IsAsciiDigit(letter) || letter == '-') && When.Of(Of(name)).Succeeded(out var when)) return when;
        Problems[name] = OutTexts.FilterDate.With(Of(name));
        return null;
    }
}
