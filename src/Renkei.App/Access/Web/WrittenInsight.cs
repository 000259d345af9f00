using Renkei.Core.Records;

namespace Renkei.App.Access.Web;

/// <summary>What our firm learned, as records: the insight, and the capability it is about where none has that name yet.</summary>
/// <param name="Id">The id of the insight.</param>
/// <param name="Capability">The id of the capability.</param>
/// <param name="Records">Both, in our own book.</param>
internal sealed record WrittenInsight(string Id, string Capability, IReadOnlyList<MapNode> Records)
{
    /// <summary>Writes it.</summary>
    /// <param name="hat">Who learned.</param>
    /// <param name="about">The name of the capability, as somebody typed it.</param>
    /// <param name="said">What else the insight says.</param>
    public static WrittenInsight Of(Hat hat, string about, params IEnumerable<(string Field, Node? Value)> said)
    {
        var (id, book) = (Written.NewId("insight"), hat.OwnBook);
        var capability = WrittenCapability.Named(hat.Standpoint.View, about, book);
        return new(id, capability.Id, [.. capability.New, Written.Record("insight", id, book, [("learner", Written.Text(book)), ("capability", Written.Text(capability.Id)), .. said])]);
    }
}
