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
        var known = hat.Standpoint.View.Of(Core.Capabilities.Capability.Kind).FirstOrDefault(one => Core.Capabilities.Capability.Name.Of(one).Equals(about, StringComparison.CurrentCultureIgnoreCase));
        var (id, capability, book) = (Written.NewId("insight"), known?.Id ?? Written.NewId("capability"), hat.OwnBook);
        var insight = Written.Record("insight", id, book, [("learner", Written.Text(book)), ("capability", Written.Text(capability)), .. said]);
        return new(id, capability, known is null ? [Written.Record("capability", capability, book, ("name", Written.Text(about))), insight] : [insight]);
    }
}
