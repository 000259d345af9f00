using Renkei.Core.Values;

namespace Renkei.Storage;

/// <summary>The file of a book cannot be read: it is damaged, or newer than the program.</summary>
public sealed class BookUnreadableException : Exception
{
    internal BookUnreadableException(string file, string why, Exception? cause = null)
        : base($"{file}: {why}", cause) => Problem = new(StorageCodes.BookUnreadable, file, why);

    /// <summary>What to tell about it.</summary>
    public Problem Problem { get; }
}
