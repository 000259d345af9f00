using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Tests.Architecture;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Columns;

/// <summary>Packed or row by row: the same tables give the same casebook, seen by everyone alike, or the same problems.</summary>
public partial class PackingTests
{
    private static readonly Roles[] AllRoles = [Roles.Everyone, Roles.HumanResources, Roles.Contributor, Roles.None];
    private static readonly DateOnly?[] Days = [null, new(1985, 6, 1), new(1999, 3, 20), new(2001, 6, 30), new(2003, 5, 4), DateOnly.MaxValue];

    [Fact]
    public void Packing_changes_nothing_of_what_is_read_or_told()
    {
        var (packed, refused) = (0, 0);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var (one, other) = (TextRows.ReadPacked(RandomTables.Of(seed)), TextRows.ReadRowByRow(RandomTables.Of(seed)));
            Assert.Equal(other.Problems, one.Problems);
            if (other.Succeeded(out var casebook)) Same(casebook, one.Value);
            if (one.Problems.Count == 0 && TextRows.PackedIn(one.Value) > 0) packed++;
            if (one.Problems.Count > 0) refused++;
        }).Hold(400);
        Assert.True(packed > 60 && refused > 60, $"{packed} were packed and {refused} refused: that tests little.");
    }

    [Fact]
    public void A_table_read_otherwise_would_be_found() // the twin
    {
        var tables = RandomTables.Of(Enumerable.Range(0, 100).First(seed => TextRows.ReadPacked(RandomTables.Of(seed)).Succeeded(out var casebook) && TextRows.PackedIn(casebook) > 3));
        var casebook = TextRows.ReadPacked(tables).Value;
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Same(casebook, TextRows.ReadRowByRow([.. tables.Where(table => table.Kind != "rating" && table.Kind != "insight"), .. tables.Where(table => table.Kind is "rating" or "insight").Reverse().Skip(1)]).Value));
    }

    [Fact]
    public void A_record_asked_for_twice_is_the_same_one()
    {
        var view = TextRows.ReadPacked(Events("ev1,1999,meeting,told", "ev2,2000/2004,visit,told")).Value.Ledger.SeenBy(Viewer.Coder(new(2001, 1, 1)));
        Assert.IsType<Core.Columns.PackedRecords>(view.Of(Event.Kind));
        Assert.Same(view.Of(Event.Kind)[1], view.Find(new("event", "ev2"), view.Records[0]));
        Assert.Equal("2000/..", view.Of(Event.Kind)[1].When!.Text);
    }

    [Fact]
    public void Only_what_a_rule_never_looks_at_by_itself_is_packed()
    {
        var named = Sources.Below("src/Renkei.Core/Rules/").SelectMany(source => KindNames().Matches(source.Code()).Select(match => match.Groups["kind"].Value)).Where(kind => kind != "Record").Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(Core.Rules.RecordingRules.LookAtEach(AllKindsByClass(name)), $"A rule looks at {name}."));
        Assert.False(Core.Rules.RecordingRules.LookAtEach(Event.Kind));
    }

    /// <summary>Whether two casebooks are one to whoever looks.</summary>
    private static void Same(Casebook one, Casebook other)
    {
        Assert.Equal(one.Ledger.Entries, other.Ledger.Entries);
        Assert.Equal((one.Records, one.Entries), (other.Records, other.Entries));
        Assert.Equal(one.Books, other.Books);
        Assert.Equal(one.Print(), other.Print());
        foreach (var viewer in Viewers(one))
        {
            var (seen, again) = (one.Ledger.SeenBy(viewer), other.Ledger.SeenBy(viewer));
            Same(seen, again);
            Same(seen.SharedBy(["aoki", "berg"]), again.SharedBy(["aoki", "berg"]));
            Same(one.Ledger.KnownAt(Instant.Of("2020-01-01T00:00:00Z").Value).SeenBy(viewer), other.Ledger.KnownAt(Instant.Of("2020-01-01T00:00:00Z").Value).SeenBy(viewer));
        }
    }

    private static void Same(LedgerView one, LedgerView other)
    {
        Assert.Equal(one.AsOf, other.AsOf);
        Assert.Equal(one.Records, other.Records);
        Assert.Equal(one.Books, other.Books);
        foreach (var kind in one.Records.Select(record => record.Kind).Distinct())
        {
            Assert.Equal(one.Of(kind), other.Of(kind));
            Assert.Equal(one.Of(kind), other.PartsOf(kind).SelectMany(part => part));
            Assert.Equal(one.Of(kind).Select(one.WriterOf), other.Of(kind).Select(other.WriterOf));
            Assert.Equal(one.Of(kind).Count, other.Of(kind).Count);
        }

        foreach (var (from, again) in one.Records.Zip(other.Records))
        {
            foreach (var reference in from.References().Append(new("event", "ev1")).Append(new("event", "none"))) Assert.Equal(one.Find(reference, from), other.Find(reference, again));
        }

        foreach (var packed in one.Records.Select(record => record.Kind).Distinct().SelectMany(other.PartsOf).OfType<Core.Columns.PackedRecords>()) Columns(packed);
    }

    /// <summary>Each column says what the records say.</summary>
    private static void Columns(Core.Columns.PackedRecords packed)
    {
        foreach (var field in packed.Kind.Form.Fields)
        {
            Assert.Equal(packed.Select(record => record[field.Index]), packed.Select((_, row) => packed.Of(field)?.ValueAt(row)));
        }
    }

    private static IEnumerable<Viewer> Viewers(Casebook casebook) =>
        from day in Days
        from viewer in casebook.Readers.SelectMany(reader => AllRoles.Select(roles => Viewer.Of(reader, roles, day: day))).Append(Viewer.Coder(day))
        select viewer;

    private static Core.Tables.SourceTable[] Events(params string[] rows) =>
    [
        TextRows.Table("renkei", [["renkei", "case"], ["1", "true"]]),
        TextRows.Table("organization", [["organization", "name", "source"], ["aoki", "Aoki", "told"], ["berg", "Berg", "told"]]),
        TextRows.Table("alliance", [["alliance", "parties", "source"], ["pact", "aoki; berg", "told"]]),
        TextRows.Table("event", [["event", "when", "is", "source"], .. rows.Select(row => row.Split(','))]),
    ];

    private static Kind AllKindsByClass(string name) =>
        (Kind)typeof(Alliance).Assembly.GetTypes().Single(type => type.Name == name && type.GetField("Kind")?.FieldType == typeof(Kind)).GetField("Kind")!.GetValue(null)!;

    [GeneratedRegex(@"\b(?<kind>[A-Z]\w+)\.Kind\b(?!\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KindNames();
}
