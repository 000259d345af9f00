using Renkei.App.Access;
using Renkei.App.Features.Stats;
using Renkei.Core.Values;

namespace Renkei.Tests.Errors;

/// <summary>An input too large to keep in the gallery, or one that is not there at all.</summary>
/// <param name="Code">The code it raises.</param>
/// <param name="Words">What it is.</param>
/// <param name="Write">Makes it.</param>
/// <param name="Command">The command to run, as in a first line.</param>
internal sealed record MadeInput(Code Code, string Words, Action<string> Write, string Command = "");

/// <summary>The inputs made on the spot.</summary>
internal static class MadeInputs
{
    private const string Opening = "renkei: 1\nbook: aoki\nrecords:\n";
    private const string Organization = "- organization: aoki\n  name: Aoki\n";

    public static IReadOnlyList<MadeInput> All { get; } =
    [
        new(Codes.FileTooLarge, "A casebook of 64 MB and one byte.", WriteLargeFile),
        new(Codes.TooManyRecords, "A casebook of 500,001 records.", file => Write(file, Enumerable.Repeat(Organization, 500_001))),
        new(Codes.RecordTooLong, "A casebook with a record whose note has 256 KB.", file => Write(file, [Organization, $"  note: {new string('a', 256 * 1024)}\n"])),
        new(Codes.MoreProblems, "A casebook with 1,001 mistakes; the first 1,000 are told one by one.", file => Write(file, Enumerable.Repeat("- firm: aoki\n", 1001))),
        new(AccessCodes.FileUnreadable, "No file of that name.", _ => { }),
        new(StatsCodes.TableTooLarge, "A table of 64 MB and one byte.", file => Enlarge(file, "time,status\n"), "# renkei stats km FILE"),
        new(StatsCodes.TooManyToCompare, "A table with 101 ways to end.", file => File.WriteAllLines(file, ["time,status", .. Enumerable.Range(1, 101).Select(way => $"{way},way {way}")]), "# renkei stats incidence FILE"),
    ];

    public static MadeInput? Find(Code code) => All.FirstOrDefault(made => made.Code == code);

    private static void Write(string file, IEnumerable<string> records)
    {
        using var text = new StreamWriter(file);
        text.Write(Opening);
        foreach (var record in records) text.Write(record);
    }

    private static void WriteLargeFile(string file)
    {
        Enlarge(file, $"{Opening}{Organization}");
    }

    private static void Enlarge(string file, string text)
    {
        File.WriteAllText(file, text);
        using var bytes = File.OpenWrite(file);
        bytes.SetLength((64 * 1024 * 1024) + 1);
    }
}
