using System.CommandLine;
using Renkei.Analysis.Statistics.Survival;
using Renkei.App.Features.Stats.Reading;

namespace Renkei.App.Features.Stats.Survival;

/// <summary>A row read as a spell.</summary>
/// <param name="Spell">How long, and whether it ended.</param>
/// <param name="Group">The words in its column of groups; empty without one.</param>
/// <param name="Stratum">The words in its column of strata; empty without one.</param>
internal readonly record struct SpellRow(Spell Spell, string Group, string Stratum);

/// <summary>The columns by which survival is read: when it ended, whether it did, and from when on it was watched.</summary>
internal sealed class SpellColumns(Asking asking)
{
    private readonly ColumnOption time = asking.Column("time", "when each subject ended or was last seen");
    private readonly ColumnOption status = asking.Column("status", "1 where it ended then and 0 where it was last seen, or see --event");
    private readonly ColumnOption entry = asking.OptionalColumn("entry", "from when on each subject was watched (late entry); it is at risk after that time");
    private readonly Option<double?> ended = asking.Number("event", "The number in the column of status that stands for an end; any other then stands for none", double.IsFinite);

    /// <summary>The spells; rows with a missing value are left out.</summary>
    public IReadOnlyList<SpellRow> Read(ParseResult said, TableReading table, Column? group, Column? stratum = null)
    {
        var (exits, ends, entries, end) = (time.Of(said, table), status.Of(said, table), entry.IfThere(said, table), said.GetValue(ended));
        return table.Rows<SpellRow>(row =>
        {
            var last = table.Number(row, exits);
            var known = table.Number(row, ends, number => end is not null || number is 0 or 1, "0 or 1; for other numbers add --event with the one that stands for an end");
            return Span(table, row, last, entries) is var (first, exit) && known is { } state && row.Word(group) is { } own && row.Word(stratum) is { } within
                ? new(new(exit, state == (end ?? 1), first), own, within)
                : null;
        });
    }

    /// <summary>From when until when; null when one is missing. An end that is not after the entry is a problem.</summary>
    public static (double First, double Last)? Span(TableReading table, InputRow row, double? last, Column? entries)
    {
        var first = entries is null ? double.NegativeInfinity : table.Number(row, entries);
        if (first < last) return (first.Value, last.Value);
        if (first is not null && last is not null) table.Refuse(StatsCodes.CellOutOfRange, row, entries!, $"{first} is not before the time {last}.");
        return null;
    }
}
