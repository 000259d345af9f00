using System.Text;
using Renkei.Core.Books;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Storage;
using Renkei.Storage.Journal;
using Renkei.Storage.Sqlite;
using Renkei.Tests.Golden;
using Renkei.Tests.Keeping;

namespace Renkei.Tests.Storage;

public sealed class ForgettingTests : IDisposable
{
    private const string Firm = Small.Pact + """
        - person: p1
          name: Hanako Mori
          organization: aoki
          book: aoki
        - person: p1
          name: Hanako Mori-Schmidt
          organization: aoki
          level: middle
          book: aoki
        - person: p2
          name: Ken
          organization: aoki
          book: aoki
        - posting: out
          person: p1
          from: aoki
          to: berg
          alliance: pact
          purposes: [learn]
          note: hanako mori asked for it herself
          when: 2004
          book: aoki
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-forget-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_person_is_forgotten_and_what_names_it_still_does()
    {
        using var store = SqliteBooks.Open(folder.FullName);
        var library = Nodes.Must(KeptLibrary.Open(store));
        Nodes.Must(await library.Add(each => each.Add(Small.Of(Firm))));
        Assert.Contains("Hanako", OnDisk(), StringComparison.Ordinal);

        var forgotten = Nodes.Must(await library.Forget(new("e1", "p1", Writer.Of("aoki/k7").Value, null, "left, and asked for it")));
        Assert.Equal([1L, 2L, 4L], Assert.Single(forgotten.Books)[^1].ErasedSeqs);
        Assert.Empty(forgotten.Elsewhere);
        Assert.DoesNotContain("hanako", OnDisk(), StringComparison.OrdinalIgnoreCase);

        var view = library.Library.Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone));
        var posting = Assert.Single(view.Of(Posting.Kind));
        Assert.Equal("[name erased] asked for it herself", Posting.Kind.Note.Of(posting));
        var person = view.Find(posting.Named("person")!, posting)!;
        Assert.Null(Person.Name.Of(person));
        Assert.Equal(Level(person), Core.Values.Level.Middle);
        Assert.Contains(view.Of(Person.Kind), each => Person.Name.Of(each) == "Ken");
        Assert.All(store.Heads(), head => Assert.Empty(Verification.Of(head, store.ReadJournal(head.Book))));
        Nodes.Must(await library.Add(each => each.Add(Nodes.Of("- person: p3\n  organization: aoki\n  book: aoki\n"), Writer.Of("aoki").Value, null)));
    }

    [Fact]
    public void A_person_without_a_name_has_nothing_to_forget() =>
        Assert.Equal("reference-unknown", Assert.Single(Nodes.Library(Firm).Forget("p9", Writer.Of("aoki").Value, null, "e1", "")!.Problems).Code.Id);

    private static Core.Values.Level? Level(Record person) => Person.Level.Of(person);

    private string OnDisk() => string.Concat(folder.GetFiles().Select(file =>
    {
        using var bytes = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var read = new byte[bytes.Length];
        bytes.ReadExactly(read);
        return Encoding.UTF8.GetString(read);
    }));
}
