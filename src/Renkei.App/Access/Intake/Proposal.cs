using Renkei.App.Access.Sources;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Access.Intake;

/// <summary>What would be recorded of some files: nothing is until somebody says so.</summary>
/// <param name="Items">The records, organizations and people before what names them.</param>
/// <param name="LeftOut">What is not proposed, each with the reason.</param>
/// <param name="Questions">What has to be asked before more can be proposed.</param>
/// <param name="Problems">What cannot be read, by file and line.</param>
internal sealed record Proposal(IReadOnlyList<ProposedRecord> Items, IReadOnlyList<LeftOut> LeftOut, IReadOnlyList<OpenQuestion> Questions, IReadOnlyList<PlacedProblem> Problems)
{
    /// <summary>How many people are proposed.</summary>
    public int People => Items.Count(item => item.Kind == "person");

    /// <summary>How many contacts the meetings make: one for each pair of people of two organizations in each meeting.</summary>
    public int Contacts { get; init; }
}

/// <summary>A record as it would stand in a casebook, without book and writer.</summary>
/// <param name="Record">Its kind and id first, then its fields.</param>
/// <param name="Origins">Where it was found.</param>
internal sealed record ProposedRecord(MapNode Record, IReadOnlyList<Origin> Origins)
{
    /// <summary>Other ids under which the same may be recorded already.</summary>
    public IReadOnlyList<string> OtherIds { get; init; } = [];

    /// <summary>What was guessed of it, by field, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> Guessed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The series it is one of, the same for all of them; empty when of none.</summary>
    public string SeriesKey { get; init; } = "";

    /// <summary>How many contacts a meeting makes: one for each pair of people of two organizations.</summary>
    public int Contacts { get; init; }

    /// <summary>By what its person is corrected: the mail address, else the name; empty for what is no person.</summary>
    public string Key { get; init; } = "";

    public string Kind => Record.Entries[0].Key.Text;

    public string Id => ((TextNode)Record.Entries[0].Value).Text;

    /// <summary>The value of a field; null when it is not said.</summary>
    public Node? this[string field]
    {
        get
        {
            foreach (var (key, value) in Record.Entries.Skip(1))
            {
                if (key.Text == field) return value;
            }

            return null;
        }
    }

    /// <summary>Makes one of a kind, an id and those fields that say something.</summary>
    public static ProposedRecord Of(string kind, string id, IReadOnlyList<Origin> origins, params ReadOnlySpan<(string Field, object? Value)> fields)
    {
        List<KeyValuePair<TextNode, Node>> said = [Pair(kind, new TextNode(id))];
        foreach (var (field, value) in fields)
        {
            if (NodeOf(value) is { } node) said.Add(Pair(field, node));
        }

        return new(new MapNode(said), origins);
    }

    private static Node? NodeOf(object? value) => value switch
    {
        string { Length: > 0 } text => new TextNode(text),
        IReadOnlyList<string> { Count: > 0 } list => new ListNode([.. list.Select(item => new TextNode(item))]),
        _ => null,
    };

    private static KeyValuePair<TextNode, Node> Pair(string name, Node value) => new(new(name), value);
}

/// <summary>Something found that is not proposed.</summary>
/// <param name="Id">Its id, by which it can be taken all the same.</param>
/// <param name="Title">What it is called.</param>
/// <param name="When">When it was.</param>
/// <param name="Reason">Why it is left out.</param>
/// <param name="Origins">Where it was found.</param>
internal sealed record LeftOut(string Id, string Title, string When, LeftOutBecause Reason, IReadOnlyList<Origin> Origins)
{
    /// <summary>The series it is one of, the same for all of them; empty when of none.</summary>
    public string SeriesKey { get; init; } = "";
}

/// <summary>Why something is left out.</summary>
internal enum LeftOutBecause
{
    Cancelled,
    Private,
    LiesAhead,
    AllDay,
    NoAlliancePurpose,
    Declined,
    InsideOneFirm,
    NobodyKnownOutside,
    SaidSo,
    RowPassedOver,
}
