using Renkei.Core.Books;
using Renkei.Storage;
using Renkei.Storage.Sqlite;
using Renkei.Tests.Keeping;

namespace Renkei.Tests.Storage;

/// <summary>The tests as a program: two writers that add to a folder until they are killed, and say what was acknowledged.</summary>
internal static class TwoWriters
{
    public static async Task<int> Main(string[] words)
    {
        if (words is not [var folder, var round]) return 2;
        using var store = SqliteBooks.Open(folder);
        var library = Nodes.Must(KeptLibrary.Open(store));
        if (library.Library.Books.Count == 0) await library.Add(each => each.Add(Golden.Small.Of("renkei: 1\nwriter: aoki\nbook: pact\nrecords:\n- organization: aoki\n  name: Aoki\n- organization: berg\n  name: Berg\n- alliance: pact\n  parties: [aoki, berg]\n")));
        await Task.WhenAll(Write("aoki"), Write("berg"));
        return 0;

        async Task Write(string who)
        {
            for (var number = 0; ; number++)
            {
                var id = $"c-{round}-{who}-{number}";
                Nodes.Must(await library.Add(each => each.Add(Nodes.Of($"- capability: {id}\n  name: C\n  book: pact\n"), Writer.Of(who).Value, null)));
                Console.Out.WriteLine(id);
                await Console.Out.FlushAsync();
            }
        }
    }
}
