using Renkei.Tests.Golden;

namespace Renkei.Tests.RecordingRules;

/// <summary>Two casebooks that differ in one fact: a rule speaks of the first and is quiet about the second.</summary>
internal static class Twins
{
    /// <summary>The casebook has one problem; with one fact put for another it has none.</summary>
    /// <param name="casebook">The whole text.</param>
    /// <param name="wrong">The fact; it stands in the text once.</param>
    /// <param name="right">The fact put for it.</param>
    /// <param name="code">The code of the problem.</param>
    /// <param name="path">Where it is told, inside its record.</param>
    public static void Differ(string casebook, string wrong, string right, string code, string path)
    {
        Assert.Equal(2, casebook.Split(wrong).Length);
        var problem = Assert.Single(Small.Read(casebook).Problems);
        Assert.Equal((code, path), (problem.Code.Id, problem.Path[(problem.Path.IndexOf(']', StringComparison.Ordinal) + 1)..].TrimStart('.')));
        Assert.Empty(Small.Read(casebook.Replace(wrong, right, StringComparison.Ordinal)).Problems);
    }

    /// <summary>A case that no rule speaks of.</summary>
    public static void Quiet(string records) => Assert.Empty(Small.Read(Small.Case(records)).Problems);
}
