using Renkei.Core.Books.Kinds;
using Renkei.Core.Records;

namespace Renkei.Analysis.Lines;

/// <summary>Zero is a fact only where declared: a firm may say that it recorded everything of a kind for a time.</summary>
internal sealed class Declared
{
    private readonly ILookup<(string Firm, string Kind), Record> said;

    /// <summary>What firms declared of an alliance.</summary>
    public Declared(Scene scene) =>
        said = scene.Of(Completeness.Kind).ToLookup(complete => (scene.FirmOf(Completeness.By.Of(complete), complete), Completeness.What.Of(complete)));

    /// <summary>
    /// The declarations by which a firm recorded everything of a kind from one day to another; none when it said no such thing. A year or a month stands here
    /// for all of its days.
    /// </summary>
    public IReadOnlyList<Record> By(string firm, Kind kind, DateOnly first, DateOnly last) =>
        [.. said[(firm, kind.Name)].Where(complete => Completeness.When.Of(complete) is var when && when.Start.Earliest <= first && when.End.Latest >= last)];

    /// <summary>The first day from which on a firm declared everything of a kind recorded; null when it never did.</summary>
    public DateOnly? Since(string firm, Kind kind) =>
        said[(firm, kind.Name)].Select(complete => (DateOnly?)Completeness.When.Of(complete).Start.Earliest).Min();

    /// <summary>Whether a firm certainly recorded everything of a kind from one day to another.</summary>
    public bool All(string firm, Kind kind, DateOnly first, DateOnly last) => By(firm, kind, first, last).Count > 0;
}
