using Renkei.Core.Values;

namespace Renkei.Storage;

/// <summary>The codes of what can be wrong with kept books.</summary>
public static class StorageCodes
{
    public static readonly Code FolderUnknown = new("folder-unknown", "Name the data folder that the program was started with.");
    public static readonly Code BookUnreadable = new("book-unreadable", "Restore the file of the book from a backup; if it was written by a newer program, use that.");
    public static readonly Code JournalBroken = new("journal-broken", "Somebody or something changed the file of the book: keep it aside, restore a backup, and compare the two.");
    public static readonly Code BackupBroken = new("backup-broken", "Take another backup; keep this one aside to compare.");
    public static readonly Code FolderNotEmpty = new("folder-not-empty", "Name a folder that is empty or not there yet.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Code> All { get; } = [FolderUnknown, BookUnreadable, JournalBroken, BackupBroken, FolderNotEmpty];
}
