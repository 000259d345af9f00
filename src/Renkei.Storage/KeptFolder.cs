namespace Renkei.Storage;

/// <summary>What lies where in a data folder; told in <c>docs/operating.md</c>.</summary>
public static class KeptFolder
{
    /// <summary>The folder of the books.</summary>
    public const string Books = "books";

    /// <summary>The list of what was erased, beside the books.</summary>
    public const string Erasures = "erasures.jsonl";

    /// <summary>The file of those who may sign in.</summary>
    public const string Accounts = "accounts.sqlite";

    /// <summary>The folder of what is remembered of imports, a file for each own book.</summary>
    public const string Imports = "imports";

    /// <summary>The folder of what is remembered of imports in a data folder.</summary>
    public static string ImportsOf(string folder) => Path.Combine(folder, Imports);

    /// <summary>The folder of the books in a data folder.</summary>
    public static string BooksOf(string folder) => Path.Combine(folder, Books);

    /// <summary>The list of what was erased in a data folder.</summary>
    public static string ErasuresOf(string folder) => Path.Combine(BooksOf(folder), Erasures);

    /// <summary>The calendar links of a data folder.</summary>
    public static string FeedsOf(string folder) => Path.Combine(folder, "feeds.db");

    /// <summary>The copies of reports kept in a data folder.</summary>
    public static string CopiesOf(string folder) => Path.Combine(folder, "copies.db");

    /// <summary>The file of those who may sign in, in a data folder.</summary>
    public static string AccountsOf(string folder) => Path.Combine(folder, Accounts);
}
