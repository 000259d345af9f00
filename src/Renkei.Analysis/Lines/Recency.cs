using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>Which of several records counts that say one thing of different times.</summary>
internal static class Recency
{
    /// <summary>The later the time begins, and of two of one beginning the later it ends, the more recent it is; whichever was written first.</summary>
    public static (DateOnly Begins, DateOnly BeginsAtTheEarliest, DateOnly Ends) Of(When when) => (when.Start.Latest, when.Start.Earliest, when.End.Latest);
}
