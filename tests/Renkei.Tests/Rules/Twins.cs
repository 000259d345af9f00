using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.Golden;
using Renkei.Tests.Keeping;
using Renkei.Tests.Worlds;

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
        if (casebook.Contains("case: true", StringComparison.Ordinal)) DifferInALibrary(casebook.Replace(wrong, right, StringComparison.Ordinal), casebook, code, path);
    }

    /// <summary>To a library that holds the right one, what makes it the wrong one cannot be added, for the same reason.</summary>
    private static void DifferInALibrary(string right, string wrong, string code, string path)
    {
        var (old, changed) = (Nodes.OfCasebook(right), Nodes.OfCasebook(wrong));
        var kept = old.Select(Text).ToHashSet(StringComparer.Ordinal);
        var named = changed.Select(Name).ToHashSet(StringComparer.Ordinal);
        var added = changed.Where(node => !kept.Contains(Text(node))).Concat(old.Where(node => !named.Contains(Name(node)))
            .Select(node => new MapNode([node.Entries[0], KeyValuePair.Create(new TextNode("withdrawn"), (Node)new TextNode("true"))])));
        var problems = Nodes.Library(right).Add([.. added], Writer.Coder, null).Problems;
        Assert.Contains(problems, problem => problem.Code.Id == code && problem.Path.Contains(path, StringComparison.Ordinal));
    }

    private static string Name(MapNode node) => $"{node.Entries[0].Key.Text} {((TextNode)node.Entries[0].Value).Text}";

    private static string Text(MapNode node) => $"{Name(node)} {World.Flow(node)}";

    /// <summary>A case that no rule speaks of.</summary>
    public static void Quiet(string records) => Assert.Empty(Small.Read(Small.Case(records)).Problems);
}
