using Renkei.Core.Books;
using Renkei.Core.Books.Kinds;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Balance;

/// <summary>Zero is a fact only where declared: a firm may say that it recorded all its changes of a time.</summary>
internal sealed class Declared
{
    private readonly ILookup<string, Record> byFirm;
    private readonly DateOnly asOf;

    /// <summary>What the firms of a line declared of their changes.</summary>
    public Declared(Line line)
    {
        var lineage = new Lineage(line.View);
        asOf = line.View.AsOf;
        byFirm = line.View.Of(Completeness.Kind)
            .Where(complete => Completeness.What.Of(complete) == Change.Kind.Name)
            .Where(complete => Completeness.Alliance.Of(complete) is not { } alliance || alliance.Id == line.Alliance.Id)
            .ToLookup(complete => lineage.FirmOf(Completeness.By.Of(complete), complete), StringComparer.Ordinal);
    }

    /// <summary>Whether the learner declared that all its changes are recorded, from when it took the lesson in until the day of the view.</summary>
    public bool AllChangesOf(Lesson lesson) => byFirm[lesson.Learner].Any(complete =>
        Completeness.When.Of(complete).Start.Latest <= lesson.When.Start.Earliest && Completeness.When.Of(complete).End.Latest >= asOf);
}
