using System.Text;
using Renkei.App.Access;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Tables;
using Renkei.App.Features.Stats;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Errors;

/// <summary>
/// For every code the smallest input that raises it: <c>gallery/CODE.yaml</c> or <c>gallery/CODE.csv</c>, whose first line may be a comment with the command to run, or
/// an input that is made on the spot; and in <c>gallery/CODE.txt</c> what the program says to it.
/// </summary>
internal static class Gallery
{
    private const string CommandMark = "# renkei ";

    public static string Folder { get; } = Repository.PathTo("tests", "Renkei.Tests", "Errors", "gallery");

    /// <summary>All codes: of casebooks, of tables that hold records, of requests, of tables of numbers.</summary>
    public static IReadOnlyList<Code> Codes { get; } = [.. Core.Values.Codes.All, .. TableCodes.All, .. CalendarCodes.All, .. AccessCodes.All, .. StorageCodes.All, .. StatsCodes.All];

    /// <summary>The ids of the entries that stand in the folder or are made on the spot.</summary>
    public static IReadOnlyList<string> Entries =>
        [.. Directory.GetFiles(Folder).Where(file => !file.EndsWith(".txt", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)).Concat(MadeInputs.All.Select(made => made.Code.Id))];

    /// <summary>The casebook or table that raises a code.</summary>
    public static string InputOf(Code code) => Path.Combine(Folder, IsTable(code) ? $"{code}.csv" : $"{code}.yaml");

    public static bool IsTable(Code code) => StatsCodes.All.Contains(code);

    public static string SayingOf(Code code) => Path.Combine(Folder, $"{code}.txt");

    /// <summary>Runs an entry; what the program says names the file as if it lay in the gallery.</summary>
    public static (int ExitCode, string Output, string Error) Run(Code code)
    {
        if (MadeInputs.Find(code) is not { } made) return Run(InputOf(code), CommandOf(File.ReadAllLines(InputOf(code))[0]));

        var folder = Directory.CreateTempSubdirectory("renkei-gallery-");
        try
        {
            var file = Path.Combine(folder.FullName, $"{code}{made.Ending}");
            made.Write(file);
            var (exitCode, output, error) = Run(file, made.Command.Replace("OUT", Path.Combine(folder.FullName, "OUT"), StringComparison.Ordinal).Split(' '));
            return (exitCode, output, error.Replace(folder.FullName, Path.GetRelativePath(Repository.Root, Folder), StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What the program says about a code. Of a file with a thousand other problems only the end is kept.</summary>
    public static string Said(Code code, string error) =>
        code == Core.Values.Codes.MoreProblems ? error[(error.LastIndexOf("\n\n", error.LastIndexOf($"{code}: ", StringComparison.Ordinal), StringComparison.Ordinal) + 2)..] : error;

    /// <summary>The text of an entry as a page can show it: a byte that is no letter is shown as a sign.</summary>
    public static string Shown(Code code) =>
        string.Concat(Encoding.UTF8.GetString(File.ReadAllBytes(InputOf(code))).Select(letter => letter < ' ' && letter != '\n' ? (char)(letter + '\u2400') : letter));

    private static string[] CommandOf(string firstLine) =>
        (firstLine.StartsWith(CommandMark, StringComparison.Ordinal) ? firstLine[CommandMark.Length..] : "check FILE").Split(' ');

    private static (int ExitCode, string Output, string Error) Run(string file, string[] command) =>
        RenkeiProgram.Run([.. command.Select(word => word == "FILE" ? file : word)]);
}
