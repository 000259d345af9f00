using System.Text;
using Renkei.Core.Casebooks;
using Renkei.Core.Keeping;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Tests.Keeping;

/// <summary>Records written into a test as in a casebook, as the nodes a form or a request would make.</summary>
internal static class Nodes
{
    /// <summary>The records of a text such as <c>- stake: s</c> and its fields.</summary>
    public static IReadOnlyList<MapNode> Of(string records) =>
        [.. ((ListNode)YamlNodes.Read(Encoding.UTF8.GetBytes(records), 1, out _)!).Items.Cast<MapNode>()];

    /// <summary>The records of a whole casebook.</summary>
    public static IReadOnlyList<MapNode> OfCasebook(string text) => Of(text[(text.IndexOf("\nrecords:", StringComparison.Ordinal) + "\nrecords:".Length)..]);

    /// <summary>What must succeed.</summary>
    public static T Must<T>(Outcome<T> outcome)
        where T : notnull
    {
        Assert.True(outcome.Succeeded(out var value), string.Join('\n', outcome.Problems));
        return value;
    }

    /// <summary>A library that holds a casebook.</summary>
    public static Library Library(string casebook) => Must(Core.Keeping.Library.Empty.Add(Golden.Small.Of(casebook))).Library;
}
