using Renkei.Core.Values;

namespace Renkei.App.Access;

/// <summary>What is said when a file cannot be read.</summary>
internal static class FileProblems
{
    /// <summary>What came of reading a file, or that it cannot be read.</summary>
    public static Outcome<T> Told<T>(string path, Func<Outcome<T>> read)
        where T : notnull
    {
        try
        {
            return read();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Problem(AccessCodes.FileUnreadable, "", Path.Exists(path) ? $"'{path}' cannot be read." : $"There is no file '{path}'.");
        }
    }
}
