using Renkei.Core.Capabilities;
using Renkei.Core.Records;

namespace Renkei.Analysis.Lines;

/// <summary>The capabilities a scene shows, each with the wider ones it is part of. What a part does not say of itself, the whole says for it.</summary>
internal sealed class CapabilityTree
{
    private readonly Dictionary<string, Record> byId;

    public CapabilityTree(Scene scene)
    {
        All = scene.Of(Capability.Kind);
        byId = All.DistinctBy(capability => capability.Id).ToDictionary(capability => capability.Id, StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order recorded.</summary>
    public IReadOnlyList<Record> All { get; }

    public Record? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>A capability and the wider ones it is part of, the nearest first; nothing for one that is not seen.</summary>
    public IReadOnlyList<Record> Line(string id)
    {
        var line = new List<Record>();
        for (var next = Find(id); next is not null && line.Count < All.Count; next = Capability.PartOf.Of(next) is { } whole ? Find(whole.Id) : null) line.Add(next);
        return line;
    }

    /// <summary>What a capability says of itself, or else the nearest wider one; null when none does.</summary>
    public T? Said<T>(string id, Field<T?> field)
        where T : struct => Line(id).Select(field.Of).FirstOrDefault(value => value is not null);

    /// <summary>Whether two are the same, or one is part of the other.</summary>
    public bool AreRelated(string one, string other) =>
        one == other || Line(one).Any(wider => wider.Id == other) || Line(other).Any(wider => wider.Id == one);

    /// <summary>The name people know it by; its id when it is not seen.</summary>
    public string NameOf(string id) => Find(id) is { } seen ? Capability.Name.Of(seen) : id;
}
