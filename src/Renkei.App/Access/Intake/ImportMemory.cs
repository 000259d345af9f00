using System.Text;

namespace Renkei.App.Access.Intake;

/// <summary>What is remembered of imports, a file for each own book beside the books; in memory alone where there is no folder. Nothing of one book is ever looked up for another.</summary>
internal sealed class ImportMemory(string? folder)
{
    private readonly Lock turn = new();
    private readonly Dictionary<string, Remembered> known = new(StringComparer.Ordinal);

    /// <summary>What is remembered for an own book.</summary>
    public Remembered Of(string book)
    {
        lock (turn) return known.TryGetValue(book, out var remembered) ? remembered : known[book] = Read(book);
    }

    /// <summary>Remembers more. Where the disk refuses it is remembered until the program ends: it is a convenience, and what was recorded stands.</summary>
    public void Change(string book, Func<Remembered, Remembered> change)
    {
        lock (turn)
        {
            var remembered = known[book] = change(Of(book));
            if (folder is null) return;
            try
            {
                Directory.CreateDirectory(folder);
                File.WriteAllText($"{PathOf(book)}.new", remembered.Print(), new UTF8Encoding(false));
                File.Move($"{PathOf(book)}.new", PathOf(book), overwrite: true);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                return;
            }
        }
    }

    private Remembered Read(string book)
    {
        try
        {
            return folder is not null && File.Exists(PathOf(book)) ? Remembered.Read(File.ReadAllText(PathOf(book))) : new();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new();
        }
    }

    /// <summary>The name of an own book is an id, which is a name for a file too.</summary>
    private string PathOf(string book) => Path.Combine(folder!, $"own-{book}.json");
}
