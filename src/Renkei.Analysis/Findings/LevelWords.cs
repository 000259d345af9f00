using Renkei.Core.Values;

namespace Renkei.Analysis.Findings;

/// <summary>Levels as a manager says them.</summary>
internal static class LevelWords
{
    public static string Of(Level level) => level switch
    {
        Level.Upper => "upper level",
        Level.Middle => "middle level",
        _ => "lower level",
    };
}
