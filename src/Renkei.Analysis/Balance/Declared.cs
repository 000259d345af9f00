using Renkei.Core.Books;
using Renkei.Core.Books.Kinds;
using Renkei.Core.Learning;

namespace Renkei.Analysis.Balance;

/// <summary>Zero is a fact only where declared: a firm may say that it recorded all its changes of a time.</summary>
internal static class Declared
{
    /// <summary>Whether the learner declared that all its changes are recorded, from when it took the lesson in until the day of the view.</summary>
    public static bool AllChangesOf(Line line, Lesson lesson)
    {
        var lineage = new Lineage(line.View);
        return line.View.Of(Completeness.Kind).Any(complete =>
            Completeness.What.Of(complete) == Change.Kind.Name
            && lineage.FirmOf(Completeness.By.Of(complete), complete) == lesson.Learner
            && (Completeness.Alliance.Of(complete) is not { } alliance || alliance.Id == line.Alliance.Id)
            && Completeness.When.Of(complete).Start.Latest <= lesson.When.Start.Earliest
            && Completeness.When.Of(complete).End.Latest >= line.View.AsOf);
    }
}
