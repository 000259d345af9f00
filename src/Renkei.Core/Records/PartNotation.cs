using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>A group of named values inside a record, such as one step of an insight. One that begins after a day is not known on that day.</summary>
internal sealed class PartNotation(string words, Form form) : Notation<Part>
{
    public override string Words => words;

    internal override Form? Parts => form;

    internal override Shape Shape => Shape.Groups;

    internal override bool TryRead(Node node, Reading reading, [NotNullWhen(true)] out Part? value)
    {
        var before = reading.Problems.Count;
        value = node is MapNode map ? form.Read(map, map.Entries, reading) : null;
        if (value is null) reading.Add(Codes.GroupExpected, $"Here stands {node.Noun}, but {words} is a group of named values.", node);
        return value is not null && reading.Problems.Count == before;
    }

    internal override Node Write(Part value) => new MapNode([.. form.Write(value)]);

    internal override JsonObject Schema() => Schemas.Form(form);

    internal override bool KnownOn(DateOnly day, Part value, [NotNullWhen(true)] out Part? known)
    {
        known = value.KnownOn(day);
        return known is not null;
    }

    internal override IEnumerable<When> Dates(Part value) => value.Dates();

    internal override IEnumerable<Reference> References(Part value) => value.References();
}
