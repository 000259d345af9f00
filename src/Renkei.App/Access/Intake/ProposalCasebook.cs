using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Access.Intake;

/// <summary>A proposal as a casebook of the own book, so that it can be looked at, and held to every rule of what may be recorded.</summary>
internal static class ProposalCasebook
{
    /// <summary>The casebook, or what may not be recorded.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="alliance">The alliance and its parties, where the records name one; null for none.</param>
    /// <param name="us">The organization whose own book it is.</param>
    /// <param name="name">How to call it in messages.</param>
    public static Outcome<Casebook> Of(Proposal proposal, (string Id, IReadOnlyList<string> Parties)? alliance, string us, string name)
    {
        var items = proposal.Items.ToList();
        if (alliance is { } pact) items.Add(ProposedRecord.Of("alliance", pact.Id, [], ("parties", pact.Parties)));
        var tables = items.GroupBy(item => item.Kind, StringComparer.Ordinal).OrderBy(group => group.Key == "organization" ? 0 : group.Key == "alliance" ? 1 : group.Key == "person" ? 2 : 3).Select(group =>
        {
            var fields = group.SelectMany(item => item.Record.Entries.Skip(1).Select(entry => entry.Key.Text)).Distinct(StringComparer.Ordinal).ToList();
            List<SourceRow> rows = [new(1, [group.Key, .. fields])];
            foreach (var item in group) rows.Add(new(rows.Count + 1, [item.Id, .. fields.Select(field => Cell(item[field]))]));
            return new SourceTable(name, group.Key, group.Key, rows);
        });
        return TableReader.Read([.. tables], name, us, Writer.Of(us).Value);
    }

    private static string Cell(Node? node) => node switch
    {
        TextNode text => text.Text,
        ListNode list => string.Join("; ", list.Items.OfType<TextNode>().Select(item => item.Text)),
        _ => "",
    };
}
