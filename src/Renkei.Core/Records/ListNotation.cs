using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>Several values of one type; a single value may be written without brackets.</summary>
/// <param name="item">How one of them is written.</param>
/// <param name="mayBeEmpty">Whether none at all says something too.</param>
internal sealed class ListNotation<T>(Notation<T> item, bool mayBeEmpty = false) : Notation<ListOf<T>>
    where T : notnull
{
    public override string Words => $"a list, each {item.Words}";

    internal override Form? Parts => item.Parts;

    internal override IReadOnlyList<string> Choices => item.Choices;

    internal override string? NamedKind => item.NamedKind;

    internal override Shape Shape => item.Parts is null ? Shape.List : Shape.Groups;

    internal override bool TryRead(Node node, Reading reading, [NotNullWhen(true)] out ListOf<T>? value)
    {
        var nodes = node is ListNode list ? list.Items : [node];
        var before = reading.Problems.Count;
        var items = new List<T>(nodes.Count);
        for (var position = 0; position < nodes.Count && !reading.IsFull; position++)
        {
            reading.Enter(position);
            if (item.TryRead(nodes[position], reading, out var read)) items.Add(read);
            reading.Leave();
        }

        if (nodes.Count == 0 && !mayBeEmpty) reading.Add(Codes.ValueEmpty, "The list is empty.", node);
        value = reading.Problems.Count == before ? new(items) : null;
        return value is not null;
    }

    internal override Node Write(ListOf<T> value) => new ListNode([.. value.Select(item.Write)]);

    internal override JsonObject Schema() => Schemas.List(item.Schema(), mayBeEmpty);

    internal override bool KnownOn(DateOnly day, ListOf<T> value, [NotNullWhen(true)] out ListOf<T>? known)
    {
        var kept = new List<T>(value.Count);
        var same = true;
        foreach (var each in value)
        {
            if (item.KnownOn(day, each, out var still)) kept.Add(still);
            same &= still is not null && EqualityComparer<T>.Default.Equals(still, each);
        }

        known = same ? value : kept.Count > 0 ? new(kept) : null;
        return known is not null;
    }

    internal override ListOf<T> Joined(IReadOnlyList<ListOf<T>> lists) => new([.. lists.SelectMany(list => list)]);

    internal override IEnumerable<When> Dates(ListOf<T> value) => value.SelectMany(item.Dates);

    internal override IEnumerable<Reference> References(ListOf<T> value) => value.SelectMany(item.References);
}
