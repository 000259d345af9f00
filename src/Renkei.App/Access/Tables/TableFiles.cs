using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Access.Tables;

/// <summary>Reads a casebook from files of tables: workbooks, folders of CSV, single CSV.</summary>
internal static class TableFiles
{
    private const string Csv = ".csv";

    /// <summary>Whether a path is that of tables rather than of a casebook in YAML.</summary>
    public static bool AreAt(string path) => Directory.Exists(path) || IsWorkbook(path) || path.EndsWith(Csv, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is that of a workbook.</summary>
    public static bool IsWorkbook(string path) => Path.GetExtension(path).ToLowerInvariant() is ".xlsx" or ".xlsm";

    /// <summary>The casebook of all tables in some files, or every problem.</summary>
    public static Outcome<Casebook> Read(IReadOnlyList<string> paths, Decoding how, string? book = null, Writer? writer = null)
    {
        var opened = paths.Select(path => FileProblems.Told(path, () => Open(path, how))).ToList();
        if (opened.Exists(each => each.Problems.Count > 0)) return Outcome<Casebook>.Failed([.. opened.SelectMany(each => each.Problems)]);
        var tables = opened.SelectMany(each => each.Value).ToList();
        var name = string.Join(", ", paths).Replace('\\', '/');
        return tables.Count == 0
            ? new Problem(Codes.RecordsMissing, "", $"There is no table in {name}.")
            : FileProblems.Told(paths[0], () => TableReader.Read(tables, name, book, writer));
    }

    private static Outcome<IReadOnlyList<SourceTable>> Open(string path, Decoding how)
    {
        if (IsWorkbook(path)) return WorkbookSource.Open(path, how);
        if (!Directory.Exists(path)) return CsvSource.Open(path, KindOf(path), how).Then<IReadOnlyList<SourceTable>>(table => new[] { table });

        var files = Directory.EnumerateFiles(path).Where(file => file.EndsWith(Csv, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        if (files.Sum(file => new FileInfo(file).Length) > TableReader.MostCharacters) return new Problem(Codes.FileTooLarge, "", $"The tables in '{path}' have more than {TableReader.MostCharacters >> 20} MB.");
        var opened = files.ConvertAll(file => CsvSource.Open(file, KindOf(file), how));
        var problems = opened.SelectMany(each => each.Problems).ToList();
        return problems.Count > 0 ? Outcome<IReadOnlyList<SourceTable>>.Failed(problems) : opened.ConvertAll(each => each.Value);
    }

    private static string KindOf(string path) => Path.GetFileNameWithoutExtension(path).ToLowerInvariant();
}
