using System.Globalization;
using Renkei.Core.Records;

namespace Renkei.Core.Casebooks;

/// <summary>Finds the place a path such as <c>steps[1].when</c> points to; as near as it can when the path leads nowhere.</summary>
internal static class NodePath
{
    public static Mark Find(Node node, string path)
    {
        var mark = node.Mark;
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = step[0] == '['
                ? node is ListNode list ? list.Items.ElementAtOrDefault(int.Parse(step[1..^1], CultureInfo.InvariantCulture)) : node
                : (node as MapNode)?.Entries.FirstOrDefault(entry => entry.Key.Text == step).Value;
            if (next is null) return mark;
            node = next;
            mark = node.Mark;
        }

        return mark;
    }
}
