using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Renkei.Tests.Tables;

/// <summary>A file of tables made to hurt the program that reads it.</summary>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Code">The code of the first problem told.</param>
/// <param name="File">How the file is called.</param>
/// <param name="Make">Writes it to a path.</param>
/// <param name="MostMemory">What refusing it may cost, in MiB; more where up to five million values are taken in first.</param>
internal sealed record HostileTable(string Name, string Code, string File, Action<string> Make, int MostMemory = 256)
{
    private const string Good = "organization,name,book\naoki,Aoki,aoki\n";

    /// <summary>Small ones, that would hurt by what they ask for.</summary>
    public static IReadOnlyList<HostileTable> Small { get; } =
    [
        Csv("100,000 lists inside each other in a cell", "nested-too-deep", $"organization,name,book,parents\naoki,Aoki,aoki,\"{new string('[', 100_000)}\"\n"),
        Csv("an alias bomb in a cell", "alias-used", "organization,name,book,parents\naoki,Aoki,aoki,\"[&a [a, a], *a, *a]\"\n"),
        Csv("a million empty columns", "record-too-long", new string(',', 1_000_000)),
        Csv("a hundred thousand empty columns and a value", "table-too-wide", $"organization,name{new string(',', 100_000)}x\n"),
        Csv("a hundred thousand empty columns and no value", "records-missing", $"organization,name{new string(',', 100_000)}\n"),
        Csv("nothing", "records-missing", ""),
        Csv("NULs only", "encoding-unclear", new string('\0', 100_000)),
        Csv("an open quote", "quote-unclosed", $"{Good}berg,\"Berg,aoki\n"),
        Csv("lone carriage returns", "reference-unknown", $"{Good}berg,Berg,aoki\n".Replace("name,book", "part_of,name,book", StringComparison.Ordinal).Replace("aoki,Aoki", "aoki,bergg,Aoki", StringComparison.Ordinal).Replace("berg,Berg", "berg,,Berg", StringComparison.Ordinal).Replace('\n', '\r')),
        Workbook("entities in entities", "workbook-unreadable", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"),
        Workbook("an entity from another file", "workbook-unreadable", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>"),
        Workbook("a hundred thousand elements inside each other", "workbook-unreadable", $"<worksheet><sheetData>{string.Concat(Enumerable.Repeat("<row>", 100_000))}"),
        Workbook("a hundred thousand different names", "workbook-unreadable", $"<worksheet><sheetData>{string.Concat(Enumerable.Range(0, 100_000).Select(number => $"<a{number}/>"))}</sheetData></worksheet>"),
        Workbook("a hundred thousand attributes", "workbook-unreadable", $"<worksheet><sheetData><row {string.Concat(Enumerable.Range(0, 100_000).Select(number => $"a{number}=\"\" "))}/></sheetData></worksheet>"),
        Workbook("a cell of two million letters", "workbook-unreadable", $"<worksheet><sheetData><row><c t=\"str\"><v>{new string('x', 2_000_000)}</v></c></row></sheetData></worksheet>"),
        Workbook("a cell of a hundred thousand pieces", "workbook-unreadable", $"<worksheet><sheetData><row><c t=\"str\"><v>{string.Concat(Enumerable.Repeat("<![CDATA[xxxxxxxxxx]]>", 100_000))}</v></c></row></sheetData></worksheet>"),
        Workbook("a cell of a hundred thousand runs", "workbook-unreadable", $"<worksheet><sheetData><row><c t=\"inlineStr\"><is>{string.Concat(Enumerable.Repeat("<r><t>xxxxxxxxxx</t></r>", 100_000))}</is></c></row></sheetData></worksheet>"),
        Workbook("a cell beyond all columns", "table-too-wide", "<worksheet><sheetData><row><c r=\"ZZZZZZZZZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>"),
        Workbook("a row beyond all numbers", "field-unknown", "<worksheet><sheetData><row r=\"99999999999999999999\"><c><v>1</v></c></row></sheetData></worksheet>"),
        Workbook("no XML", "workbook-unreadable", "This is no XML."),
        Workbook("a sheet that ends in the middle", "workbook-unreadable", "<worksheet><sheetData><row><c t=\"str\"><v>organization</v></c></row><row><c"),
        new("no packed file", "workbook-unreadable", "t.xlsx", path => System.IO.File.WriteAllText(path, "PK\u0003\u0004 and no more")),
        new("an empty file", "workbook-unreadable", "t.xlsx", path => System.IO.File.WriteAllBytes(path, [])),
        new("a packed file without a workbook", "workbook-unreadable", "t.xlsx", path => Pack(path, ("a.txt", "x"))),
        new("a part outside the file", "workbook-unreadable", "t.xlsx", path => Pack(path, ("_rels/.rels", "<Relationships><Relationship Type=\"/officeDocument\" Target=\"../../../etc/passwd\"/></Relationships>"))),
        new("three thousand parts", "workbook-unreadable", "t.xlsx", path => Pack(path, [.. Enumerable.Range(0, 3_000).Select(number => ($"a{number}", ""))])),
        new("a thousand sheets that are one", "workbook-unreadable", "t.xlsx", path => Repeat(path, 1000)),
        new("a part that claims to have 4 GB", "file-too-large", "t.xlsx", path => Claim(path, uint.MaxValue - 1)),
        new("a part that claims to have a byte", "workbook-unreadable", "t.xlsx", path => Claim(path, 1)),
    ];

    /// <summary>Large ones, that would hurt by their size.</summary>
    public static IReadOnlyList<HostileTable> Large { get; } =
    [
        new("a CSV of 10 GB", "file-too-large", "organization.csv", path => Sparse(path, 10L << 30)),
        new("a workbook of 10 GB", "file-too-large", "t.xlsx", path => Sparse(path, 10L << 30)),
        new("127 MB on one line", "record-too-long", "organization.csv", path => Fill(path, "", "x")),
        new("127 MB of empty lines", "too-many-records", "organization.csv", path => Fill(path, "", "\n")),
        new("127 MB of commas", "too-many-records", "organization.csv", path => Fill(path, "organization,name\n", ",,,,,,,,,,,,,,,,,,\n")),
        new("127 MB behind an open quote", "record-too-long", "organization.csv", path => Fill(path, $"{Good}berg,\"", "x\n")),
        new("127 MB of rows without ids", "id-malformed", "organization.csv", path => Fill(path, "organization,name,book\n", ",x,y\n")),
        new("127 MB of rows with a cell too many", "row-ragged", "organization.csv", path => Fill(path, "organization,name,book\n", "a,b,c,d\n")),
        new("127 MB of rows of a quarter of a megabyte", "record-too-long", "organization.csv", path => Fill(path, "organization,name,book\n", $"a,{new string('b', 300_000)},c\n")),
        new("a workbook that unpacks to 300 MB", "file-too-large", "t.xlsx", path => Bomb(path, 300)),
        new("a workbook that unpacks to 250 MB of rows with nothing in them", "too-many-records", "t.xlsx", path => Bomb(path, 250)),
        new("127 MB of long lists", "file-too-large", "organization.csv", path => Fill(path, "organization,name,book,parents\n", $"aoki,Aoki,aoki,{string.Concat(Enumerable.Repeat("aoki;", 20_000))}\n"), MostMemory: 1024),
        new("a workbook in which a million rows share one long list", "file-too-large", "t.xlsx", Amplify, MostMemory: 1024),
    ];

    public override string ToString() => Name;

    private static HostileTable Csv(string name, string code, string text) => new(name, code, "organization.csv", path => System.IO.File.WriteAllText(path, text));

    private static HostileTable Workbook(string name, string code, string sheet) => new(name, code, "t.xlsx", path => Pack(path, [.. Frame(1), ("xl/sheet0.xml", sheet)]));

    private static (string Name, string Text)[] Frame(int sheets) =>
    [
        ("_rels/.rels", "<Relationships><Relationship Type=\"/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns:r=\"/relationships\"><sheets>{string.Concat(Enumerable.Range(0, sheets).Select(number => $"<sheet name=\"organization\" r:id=\"r{number}\"/>"))}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships>{string.Concat(Enumerable.Range(0, sheets).Select(number => $"<Relationship Id=\"r{number}\" Type=\"/worksheet\" Target=\"sheet0.xml\"/>"))}<Relationship Type=\"/sharedStrings\" Target=\"texts.xml\"/></Relationships>"),
        ("xl/texts.xml", "<sst/>"),
    ];

    private static void Repeat(string path, int sheets) => Pack(path, [.. Frame(sheets), ("xl/sheet0.xml", "<worksheet><sheetData/></worksheet>")]);

    private static void Pack(string path, params (string Name, string Text)[] parts)
    {
        using var packed = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in parts)
        {
            using var part = packed.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    /// <summary>Overwrites what the list of parts says of the size of the last one.</summary>
    private static void Claim(string path, uint size)
    {
        Pack(path, [.. Frame(1), ("xl/sheet0.xml", $"<worksheet><sheetData>{string.Concat(Enumerable.Repeat("<row/>", 10_000))}</sheetData></worksheet>")]);
        var bytes = System.IO.File.ReadAllBytes(path);
        var entry = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(entry + 24), size);
        System.IO.File.WriteAllBytes(path, bytes);
    }

    private static void Bomb(string path, int megabytes)
    {
        Pack(path, Frame(1));
        using var packed = ZipFile.Open(path, ZipArchiveMode.Update);
        using var part = packed.CreateEntry("xl/sheet0.xml", CompressionLevel.Fastest).Open();
        part.Write("<worksheet><sheetData>"u8);
        var piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<row r=\"1\"><c r=\"A1\"/></row>", 38_000)))[..(1 << 20)];
        for (var written = 0; written < megabytes; written++) part.Write(piece.AsSpan(0, piece.AsSpan().LastIndexOf("<row"u8)));
        part.Write("</sheetData></worksheet>"u8);
    }

    private static void Amplify(string path)
    {
        var list = string.Concat(Enumerable.Repeat("aoki; ", 5_000));
        var frame = Frame(1);
        frame[^1] = ("xl/texts.xml", $"<sst><si><t>{list}</t></si><si><t>organization</t></si><si><t>name</t></si><si><t>parents</t></si><si><t>aoki</t></si></sst>");
        Pack(path, frame);
        using var packed = ZipFile.Open(path, ZipArchiveMode.Update);
        using var part = packed.CreateEntry("xl/sheet0.xml", CompressionLevel.Fastest).Open();
        part.Write("<worksheet><sheetData><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c></row>"u8);
        for (var row = 0; row < 1_000_000; row++) part.Write("<row><c t=\"s\"><v>4</v></c><c t=\"s\"><v>4</v></c><c t=\"s\"><v>0</v></c></row>"u8);
        part.Write("</sheetData></worksheet>"u8);
    }

    private static void Sparse(string path, long length)
    {
        using var file = System.IO.File.Create(path);
        file.SetLength(length);
    }

    private static void Fill(string path, string head, string piece)
    {
        using var file = System.IO.File.Create(path);
        file.Write(Encoding.UTF8.GetBytes(head));
        var pieces = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, Math.Max(1, (1 << 20) / piece.Length))));
        for (var written = 0; written < 127 << 20; written += pieces.Length) file.Write(pieces);
    }
}
