using System.IO.Compression;
using System.Text;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Tables;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Tables;

namespace Renkei.App.Features.Out;

/// <summary>All that one organization reads, in one file: as a casebook and as tables. The same books give the same bytes.</summary>
internal static class Everything
{
    private static readonly DateTimeOffset Unsaid = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first moment a packed file can name

    /// <summary>Packs it.</summary>
    /// <param name="all">All books there are.</param>
    /// <param name="viewer">Who takes them along: only its own book and joint ones it is a member of are packed.</param>
    /// <param name="firm">The name of the organization.</param>
    public static byte[] Of(Casebook all, Viewer viewer, string firm)
    {
        var file = new MemoryStream();
        using (var packed = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(packed, "README.txt", to => to.Write(OutTexts.Readme.With(firm)));
            Add(packed, "books.yaml", to => to.Write(all.PrintFor(viewer)));
            foreach (var table in CasebookTables.For(all, viewer)) Add(packed, $"tables/{table.Name}.csv", to => CsvTable.Write(table.Columns.Select(column => column.Name), table.Rows, to));
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive packed, string name, Action<TextWriter> write)
    {
        var entry = packed.CreateEntry(name);
        entry.LastWriteTime = Unsaid;
        using var to = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(to);
    }
}
