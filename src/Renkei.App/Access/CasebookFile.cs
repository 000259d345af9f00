using Renkei.App.Access.Tables;
using Renkei.Core.Casebooks;
using Renkei.Core.Values;

namespace Renkei.App.Access;

/// <summary>Opens a casebook from disk: YAML, a workbook, or a folder of CSV.</summary>
public static class CasebookFile
{
    /// <summary>The casebook, or every problem with it.</summary>
    public static Outcome<Casebook> Open(string path) => TableFiles.AreAt(path) ? TableFiles.Read([path], new()) : FileProblems.Told(path, () => Read(path));

    private static Outcome<Casebook> Read(string path)
    {
        using var file = File.OpenRead(path);
        var length = (int)Math.Min(file.Length, Casebook.LargestText + 1L); // a byte more than allowed is enough to be refused
        var text = new byte[length];
        file.ReadExactly(text);
        return Casebook.Read(text, path.Replace('\\', '/'));
    }
}
