using Renkei.App.Access;
using Renkei.App.Access.Tables;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Rendering.Tables;

/// <summary>Writes a casebook where a person wants it: a workbook, a folder of CSV, or a casebook in YAML. What cannot be written whole is not written.</summary>
internal static class TableTarget
{
    private const int MostProblems = 1000;

    /// <summary>Whether a path is that of a folder of CSV.</summary>
    public static bool IsFolder(string path) => path.EndsWith('/') || path.EndsWith('\\') || Directory.Exists(path);

    /// <summary>Whether a path is that of a casebook in YAML.</summary>
    public static bool IsText(string path) => !IsFolder(path) && !TableFiles.IsWorkbook(path);

    /// <summary>Writes it.</summary>
    /// <param name="path">A name that ends in <c>.xlsx</c>, a folder, or any other name for a casebook.</param>
    /// <param name="tables">What to write as tables.</param>
    /// <param name="print">What to write as a casebook.</param>
    /// <returns>The problems; none when it is written.</returns>
    public static IReadOnlyList<Problem> Write(string path, Func<IReadOnlyList<Table>> tables, Func<string> print)
    {
        try
        {
            if (IsText(path)) WriteWhole([(path, stream => WriteText(stream, to => to.Write(print())))]);
            else return IsFolder(path) ? WriteFolder(path, tables()) : WriteWorkbook(path, tables());
            return [];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [new(AccessCodes.FileNotWritten, "", $"'{path}' cannot be written.")];
        }
    }

    private static IReadOnlyList<Problem> WriteFolder(string path, IReadOnlyList<Table> tables)
    {
        var files = tables.Select(table => (Path: Path.Combine(path, $"{table.Name}.csv"), Table: table)).ToList();
        if (Directory.Exists(path))
        {
            var inTheWay = Directory.EnumerateFiles(path, "*.csv").Select(file => Path.GetFileName(file)).Except(tables.Select(table => $"{table.Name}.csv"), StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
            if (inTheWay.Count > 0) return [.. inTheWay.Select(file => new Problem(TableCodes.FileInTheWay, "", $"'{Path.Combine(path, file).Replace('\\', '/')}' is no part of this export."))];
        }

        Directory.CreateDirectory(path);
        WriteWhole([.. files.Select(file => (file.Path, (Action<Stream>)(stream => WriteText(stream, to => CsvTable.Write(file.Table.Columns.Select(column => column.Name), file.Table.Rows, to)))))]);
        return [];
    }

    private static IReadOnlyList<Problem> WriteWorkbook(string path, IReadOnlyList<Table> tables)
    {
        var problems = TooLarge(tables).Take(MostProblems).ToList();
        if (problems.Count == 0) WriteWhole([(path, stream => WorkbookWriter.Write(tables, stream))]);
        return problems;
    }

    /// <summary>What a workbook cannot hold.</summary>
    public static IEnumerable<Problem> TooLarge(IReadOnlyList<Table> tables)
    {
        foreach (var table in tables)
        {
            var id = table.Columns.Index().FirstOrDefault(column => column.Item.Name == table.Name).Index;
            var rows = 1;
            foreach (var row in table.Rows)
            {
                if (++rows > SheetSize.MostRows)
                {
                    yield return new(TableCodes.WorkbookTooSmall, table.Name, $"There are more entries of the kind {table.Name} than rows in a sheet.");
                    break;
                }

                for (var column = 0; column < row.Count; column++)
                {
                    if (row[column].Length > SheetSize.LongestCell)
                        yield return new(TableCodes.WorkbookTooSmall, $"{table.Name} {row[id]}, {table.Columns[column].Name}", $"The text has {row[column].Length} characters.");
                }
            }
        }
    }

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var text = new StreamWriter(stream, leaveOpen: true);
        write(text);
    }

    /// <summary>Writes files elsewhere first and puts them in their places when all are whole. What is there already (a link, a device) stays what it is.</summary>
    private static void WriteWhole(IReadOnlyList<(string Path, Action<Stream> Write)> files)
    {
        var written = new List<FileStream>();
        try
        {
            foreach (var (_, write) in files)
            {
                written.Add(new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 65_536, FileOptions.DeleteOnClose));
                write(written[^1]);
            }

            foreach (var (place, (path, _)) in files.Index())
            {
                written[place].Position = 0;
                using var target = File.Create(path);
                written[place].CopyTo(target);
            }
        }
        finally
        {
            written.ForEach(stream => stream.Dispose());
        }
    }
}
