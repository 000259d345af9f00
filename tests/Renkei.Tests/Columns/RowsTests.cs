using Renkei.Analysis.Lines;
using Renkei.Core.Books;
using Renkei.Core.Learning;

namespace Renkei.Tests.Columns;

/// <summary>What rows say as columns is what their records say.</summary>
public class RowsTests
{
    [Fact]
    public void A_list_is_said_where_it_has_items()
    {
        var rows = Rows("ev1,1999,meeting,a1; b1,told", "ev2,2000,visit,,told", "ev3,2001,visit,a1,told", "ev4,2002,visit,,told");
        Assert.Equal([1, 0, 1, 0], rows.Said(Event.People));
        Assert.Equal([0, 1, 0], rows.Said(Event.People, [3, 2, 1]));
    }

    [Fact]
    public void Every_field_is_said_where_a_record_says_it()
    {
        var told = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            if (!TextRows.ReadPacked(RandomTables.Of(seed)).Succeeded(out var casebook)) continue;
            var view = casebook.Ledger.SeenBy(Viewer.Coder());
            foreach (var kind in view.Records.Select(record => record.Kind).Distinct().Where(kind => view.PartsOf(kind).Any(part => part is Core.Columns.PackedRecords)))
            {
                var rows = new RecordRows(view.PartsOf(kind));
                var backward = Enumerable.Range(0, rows.Count).Reverse().ToArray();
                foreach (var field in kind.Form.Fields)
                {
                    int[] said = [.. Enumerable.Range(0, rows.Count).Select(row => field.IsSaidBy(rows[row]) ? 1 : 0)];
                    Assert.Equal(said, rows.Said(field));
                    Assert.Equal(said.Reverse(), rows.Said(field, backward));
                    told += said.Sum();
                }
            }
        }

        Assert.True(told > 200, $"{told} fields said test little.");
    }

    private static RecordRows Rows(params string[] events)
    {
        var casebook = TextRows.ReadPacked(
        [
            TextRows.Table("renkei", [["renkei", "case"], ["1", "true"]]),
            TextRows.Table("organization", [["organization", "name", "source"], ["aoki", "Aoki", "told"], ["berg", "Berg", "told"]]),
            TextRows.Table("alliance", [["alliance", "parties", "source"], ["pact", "aoki; berg", "told"]]),
            TextRows.Table("person", [["person", "organization", "source"], ["a1", "aoki", "told"], ["b1", "berg", "told"]]),
            TextRows.Table("event", [["event", "when", "is", "people", "source"], .. events.Select(row => row.Split(','))]),
        ]).Value;
        return new(casebook.Ledger.SeenBy(Viewer.Coder()).PartsOf(Event.Kind));
    }
}
