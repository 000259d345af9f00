using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>A list of parts of one form in the casebook's notation: how the catalogue is written.</summary>
public static class Sheet
{
    /// <summary>Reads a sheet.</summary>
    /// <param name="text">YAML: <c>renkei: 1</c> and one list.</param>
    /// <param name="list">The name of the list.</param>
    /// <param name="form">The fields of each part.</param>
    /// <returns>The parts, or every problem.</returns>
    public static Outcome<ListOf<Part>> Read(string text, string list, Form form)
    {
        if (YamlNodes.Read(new StringReader(text), 1, out var unreadable) is not MapNode map) return unreadable.Problem ?? new(Codes.YamlUnreadable, "", "This is not a sheet.");

        var reading = new Reading();
        reading.Enter(list);
        var node = map.Entries.FirstOrDefault(entry => entry.Key.Text == list).Value ?? map;
        return As.Parts("a part", form).TryRead(node, reading, out var parts)
            ? parts
            : Outcome<ListOf<Part>>.Failed([.. reading.Problems.Select(told => told.Problem)]);
    }
}
