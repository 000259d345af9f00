using System.Text;
using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Core.Casebooks;
using Renkei.Core.Keeping;
using Renkei.Core.Records;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Keeping;

public class UndoTests
{
    private const string Pact = "renkei: 1\nwriter: aoki\nbook: pact\nrecords:\n- organization: aoki\n  name: Aoki\n- organization: berg\n  name: Berg\n- alliance: pact\n  parties: [aoki, berg]\n- capability: old\n  name: Old\n";

    private static readonly Writer Aoki = Writer.Of("aoki").Value;

    private static Library Imported => Nodes.Must(Nodes.Library(Pact).Add(Nodes.Of("- capability: old\n  name: Amended\n  book: pact\n- capability: a\n  name: A\n  book: pact\n- capability: b\n  name: B\n  part_of: a\n  book: pact\n- capability: c\n  name: C\n  book: pact\n"), Aoki, null, "i1")).Library;

    [Fact]
    public void Everything_is_exported_as_a_casebook_and_imported_without_loss() => Seeds.Hold(world =>
    {
        var library = Nodes.Must(Library.Empty.Add(world.Read())).Library;
        var read = Casebook.Read(Encoding.UTF8.GetBytes(library.AsCasebook().Print()), "export.yaml");
        Assert.Equal(library.Ledger.Entries, Nodes.Must(Library.Empty.Add(Nodes.Must(read))).Library.Ledger.Entries);
    }, stories: 20);

    [Fact]
    public void What_is_unchanged_since_an_import_is_undone_as_one()
    {
        var undone = Nodes.Must(Imported.Undo("i1", Aoki, null));
        Assert.Equal(["old=Old"], Capabilities(undone.Addition.Library));
        Assert.Empty(undone.Kept);
        Assert.Equal(4, undone.Addition.Entries.Count);
    }

    [Fact]
    public void What_was_edited_or_is_named_by_later_records_is_kept_and_listed()
    {
        var later = Nodes.Must(Imported.Add(Nodes.Of("- capability: c\n  name: Edited\n  book: pact\n- capability: d\n  name: D\n  part_of: b\n  book: pact\n"), Aoki, null)).Library;
        var undone = Nodes.Must(later.Undo("i1", Aoki, null));
        Assert.Equal(["old=Old", "a=A", "b=B", "c=Edited", "d=D"], Capabilities(undone.Addition.Library));
        Assert.Equal(["capability/a named by capability/b", "capability/b named by capability/d", "capability/c changed since"], undone.Kept.Select(kept => $"{kept.Record} {kept.Why}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_another_organization_imported_is_not_ours_to_undo() => Assert.Empty(Nodes.Must(Imported.Undo("i1", Writer.Of("berg").Value, null)).Addition.Entries);

    [Fact]
    public void What_the_partner_keeps_to_itself_keeps_nothing()
    {
        var secret = Nodes.Must(Imported.Add(Nodes.Of("- capability: secret\n  name: Secret\n  part_of: c\n  book: berg\n"), Writer.Of("berg").Value, null)).Library;
        Assert.Equal(Nodes.Must(Imported.Undo("i1", Aoki, null)).Addition.Entries, Nodes.Must(secret.Undo("i1", Aoki, null)).Addition.Entries);
    }

    private static IEnumerable<string> Capabilities(Library library) =>
        library.Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone)).Of(Capability.Kind).Select(record => $"{record.Id}={Capability.Name.Of(record)}");
}
