using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Renkei.App.Access;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Tables;
using Renkei.App.Features.Stats;
using Renkei.Core.Keeping;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Storage.Sqlite;
using Renkei.Tests.Tables;

namespace Renkei.Tests.Errors;

/// <summary>An input too large to keep in the gallery, or one that is not there at all.</summary>
/// <param name="Code">The code it raises.</param>
/// <param name="Words">What it is.</param>
/// <param name="Write">Makes it.</param>
/// <param name="Ending">What its name ends in.</param>
/// <param name="Command">The command that reads it: FILE stands for it, OUT for a place beside it.</param>
internal sealed record MadeInput(Code Code, string Words, Action<string> Write, string Ending = ".yaml", string Command = "check FILE");

/// <summary>The inputs made on the spot.</summary>
internal static class MadeInputs
{
    private const string Opening = "renkei: 1\nbook: aoki\nrecords:\n";
    private const string Organization = "- organization: aoki\n  name: Aoki\n";

    /// <summary>Listens until all tests have run, unless another program already does.</summary>
    private static readonly Lazy<TcpListener> Occupied = new(() =>
    {
        var listener = new TcpListener(IPAddress.Loopback, 7366);
        try
        {
            listener.Start();
        }
        catch (SocketException)
        {
            // taken it is either way
        }

        return listener;
    });

    private const string Intake = "intake FILE --as aoki --domains aoki=aoki.example --until 2024-12-31";

    public static IReadOnlyList<MadeInput> All { get; } =
    [
        new(Codes.FileTooLarge, "A casebook of 64 MB and one byte.", WriteLargeFile),
        new(Codes.TooManyRecords, "A casebook of 500,001 records.", file => Write(file, Enumerable.Repeat(Organization, 500_001))),
        new(Codes.RecordTooLong, "A casebook with a record whose note has 256 KB.", file => Write(file, [Organization, $"  note: {new string('a', 256 * 1024)}\n"])),
        new(Codes.MoreProblems, "A casebook with 1,001 mistakes; the first 1,000 are told one by one.", file => Write(file, Enumerable.Repeat("- firm: aoki\n", 1001))),
        new(Codes.IdColumnMissing, "A table `event.csv` that begins with the line `when,is`.", file => File.WriteAllText(file, "when,is\n1999,visit\n"), ".csv", "import FILE --kind event -o OUT.yaml"),
        new(Codes.RowRagged, "A table `organization.csv` with the lines `organization,name` and `aoki`.", file => File.WriteAllText(file, "organization,name\naoki\n"), ".csv", "import FILE --kind organization -o OUT.yaml"),
        new(Codes.TableTooWide, "A table `organization.csv` with 201 columns.", file => File.WriteAllText(file, $"organization,name{string.Concat(Enumerable.Range(3, 199).Select(number => $",c{number}"))}\naoki,Aoki\n"), ".csv", "import FILE --kind organization -o OUT.yaml"),
        new(Codes.NumberGrouped, "A table `capability.csv` with the lines `capability;name;months` and `casting;Casting;1.234`.", file => File.WriteAllText(file, "capability;name;months\ncasting;Casting;1.234\n"), ".csv", "import FILE --kind capability -o OUT.yaml"),
        new(TableCodes.EncodingUnclear, "A table in which a byte stands that is a letter neither in UTF-8 nor in CP932 nor in Windows-1252.", file => File.WriteAllBytes(file, [.. "organization,name\naoki,"u8, 0x81, (byte)'\n']), ".csv", "import FILE --kind organization -o OUT.yaml"),
        new(TableCodes.QuoteUnclosed, "A table `organization.csv` with the lines `organization,name` and `aoki,\"Aoki`.", file => File.WriteAllText(file, "organization,name\naoki,\"Aoki\n"), ".csv", "import FILE --kind organization -o OUT.yaml"),
        new(TableCodes.WorkbookUnreadable, "A text that is called a workbook.", file => File.WriteAllText(file, "This is no workbook.\n"), ".xlsx"),
        new(TableCodes.FormulaWithoutValue, "A workbook with a sheet `organization`, in whose cell B2 stands the formula `A2&\"!\"`, never computed.", WriteFormula, ".xlsx"),
        new(TableCodes.WorkbookTooSmall, "A casebook with a name of 32,768 letters, to be exported as a workbook.", file => Write(file, [$"- organization: aoki\n  name: {new string('a', 32_768)}\n"]), ".yaml", "export FILE --as aoki -o OUT.xlsx"),
        new(TableCodes.FileInTheWay, "A casebook to be exported into a folder in which `insight.csv` lies, though it has no insights.", WriteInTheWay, ".yaml", "export FILE --as aoki -o OUT/"),
        new(CalendarCodes.CalendarUnreadable, "A calendar that breaks off in the middle of an entry.", file => File.WriteAllText(file, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240312\n"), ".ics", Intake),
        new(CalendarCodes.CalendarLineUnreadable, "A calendar with an entry whose line says `DTSTART:20240231T093000Z`.", file => WriteEntry(file, "DTSTART:20240231T093000Z"), ".ics", Intake),
        new(CalendarCodes.TimeZoneUnknown, "A calendar with an entry whose line says `DTSTART;TZID=Nowhere:20240312T093000`, and which does not describe that zone.", file => WriteEntry(file, "DTSTART;TZID=Nowhere:20240312T093000"), ".ics", Intake),
        new(CalendarCodes.RepeatNotUnderstood, "A calendar with an entry that repeats by the hour: `RRULE:FREQ=HOURLY`.", file => WriteEntry(file, "DTSTART:20240312T093000Z\nRRULE:FREQ=HOURLY"), ".ics", Intake),
        new(AccessCodes.FileUnreadable, "No file of that name.", _ => { }),
        new(AccessCodes.FolderNotWritten, "A text where the folder would be.", file => File.WriteAllText(file, "This is no folder.\n"), "", "serve --folder FILE --port 0"),
        new(AccessCodes.PortTaken, "Another program listens at that port.", Occupy, "", "serve --folder OUT --port 7366"),
        new(AccessCodes.CertificateUnreadable, "A text that is called a certificate.", file => File.WriteAllText(file, "This is no certificate.\n"), ".pfx", "serve --folder OUT --address https://renkei.example --certificate FILE"),
        new(StatsCodes.TableTooLarge, "A table of 64 MB and one byte.", file => Enlarge(file, "time,status\n"), ".csv", "stats km FILE"),
        new(StatsCodes.TooManyToCompare, "A table with 101 ways to end.", file => File.WriteAllLines(file, ["time,status", .. Enumerable.Range(1, 101).Select(way => $"{way},way {way}")]), ".csv", "stats incidence FILE"),
        new(StorageCodes.FolderUnknown, "No data folder of that name.", _ => { }, "", "journal verify FILE"),
        new(StorageCodes.BookUnreadable, "A data folder with a text that is called like the file of a book.", folder => File.WriteAllText(Path.Combine(Directory.CreateDirectory(KeptFolder.BooksOf(folder)).FullName, "own-aoki.sqlite"), "This is no book.\n"), "", "journal verify FILE"),
        new(StorageCodes.JournalBroken, "A data folder with a book in whose file somebody wrote another name into the second entry.", WriteBrokenJournal, "", "journal verify FILE"),
        new(StorageCodes.BackupBroken, "A text that is called a backup.", file => File.WriteAllText(file, "This is no backup.\n"), ".zip", "restore FILE OUT"),
        new(StorageCodes.FolderNotEmpty, "A backup to be put back into a folder in which a file lies.", WriteBeside, ".zip", "restore FILE OUT/"),
    ];

    public static MadeInput? Find(Code code) => All.FirstOrDefault(made => made.Code == code);

    private static void Write(string file, IEnumerable<string> records)
    {
        using var text = new StreamWriter(file);
        text.Write(Opening);
        foreach (var record in records) text.Write(record);
    }

    private static void WriteBrokenJournal(string folder)
    {
        using (var store = SqliteBooks.Open(KeptFolder.BooksOf(folder)))
            _ = store.Append(Library.Empty.Add(Golden.Small.Of($"{Opening}{Organization}- organization: berg\n  name: Berg\n")).Value.Entries).GetAwaiter().GetResult();
        using var connection = new SqliteConnection($"Data Source={Directory.GetFiles(KeptFolder.BooksOf(folder), "*.sqlite").Single()};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "drop trigger payloads_fixed; update payloads set payload = replace(payload, 'Berg', 'Burg')";
        command.ExecuteNonQuery();
    }

    private static void WriteEntry(string file, string lines) => File.WriteAllText(file, $"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{lines}\nSUMMARY:Review\nEND:VEVENT\nEND:VCALENDAR\n");

    private static void WriteFormula(string file) => new RawWorkbook()
        .WithRows("organization", RawWorkbook.Row("organization", "name"), [RawWorkbook.Text("aoki"), "<c><f>A2&amp;\"!\"</f></c>"])
        .Save(file);

    private static void WriteInTheWay(string file)
    {
        Write(file, [Organization]);
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(file)!, "OUT")).FullName;
        File.WriteAllText(Path.Combine(folder, "insight.csv"), "insight\n");
    }

    private static void WriteBeside(string file)
    {
        File.WriteAllText(file, "");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(file)!, "OUT")).FullName, "notes.txt"), "Kept here.\n");
    }

    private static void Occupy(string file) => Assert.NotNull(Occupied.Value);

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
