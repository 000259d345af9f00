using Renkei.Core.Casebooks;
using Renkei.Core.Values;

namespace Renkei.App.Access;

/// <summary>Opens a casebook from disk.</summary>
public static class CasebookFile
{
    private const int LargestFile = 64 * 1024 * 1024;

    /// <summary>The casebook, or every problem with it.</summary>
    public static Outcome<Casebook> Open(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var length = (int)Math.Min(file.Length, LargestFile + 1L); // a byte more than allowed is enough to be refused
            var text = new byte[length];
            file.ReadExactly(text);
            return Casebook.Read(text, path.Replace('\\', '/'));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Problem(AccessCodes.FileUnreadable, "", Directory.Exists(path) ? $"'{path}' is a folder." : File.Exists(path) ? $"'{path}' cannot be read." : $"There is no file '{path}'.");
        }
    }
}
