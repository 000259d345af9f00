using System.Text;

namespace Renkei.Tests.Casebooks;

/// <summary>A text made to hurt the program that reads it.</summary>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Code">The code of the first problem told.</param>
/// <param name="Make">Makes it.</param>
internal sealed record HostileInput(string Name, string Code, Func<byte[]> Make)
{
    private const string Head = "renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  name: Aoki\n";
    private const int Nearly64Megabytes = 63 * 1024 * 1024;

    /// <summary>Small ones, that would hurt by what they ask for.</summary>
    public static IReadOnlyList<HostileInput> Small { get; } =
    [
        new("100,000 lists inside each other", "nested-too-deep", () => Text(Head, "  note: ", Times(100_000, "["))),
        new("100,000 groups inside each other", "nested-too-deep", () => Text(Head, "  note: ", Times(100_000, "{"))),
        new("100,000 lists on one line", "nested-too-deep", () => Text(Head, Times(100_000, "- "))),
        new("500 groups indented under each other", "nested-too-deep", () => Text(Head, string.Concat(Enumerable.Range(1, 500).Select(level => $"{Times(level, "  ")}a:\n")))),
        new("100,000 question marks", "yaml-unreadable", () => Text(Head, "  note: ", Times(100_000, "? "))),
        new("nesting above the records", "nested-too-deep", () => Text("renkei: 1\ntitle: ", Times(100_000, "["), "\nrecords:\n- organization: aoki\n  name: Aoki\n")),
        new("an alias bomb", "alias-used", () => Text(Head, string.Concat(Enumerable.Range(1, 60).Select(level => $"  k{level}: &k{level} [*k{level - 1}, *k{level - 1}]\n")))),
        new("an anchor", "alias-used", () => Text(Head, "  note: &a x\n")),
        new("an alias", "alias-used", () => Text(Head, "  note: *a\n")),
        new("a tag that names a class", "alias-used", () => Text(Head, "  note: !System.IO.FileInfo x\n")),
        new("a verbatim tag", "alias-used", () => Text(Head, "  note: !<tag:yaml.org,2002:binary> eA==\n")),
        new("a merge key", "alias-used", () => Text(Head, "  <<: *a\n")),
        new("a merge key with a group", "field-unknown", () => Text(Head, "  <<: {note: x}\n")),
        new("a key twice", "key-twice", () => Text(Head, "  note: a\n  note: b\n")),
        new("a key twice among ten thousand", "key-twice", () => Text(Head, Keys(10_000), "  k0: 1\n")),
        new("two documents", "yaml-unreadable", () => Text("renkei: 1\n---\nrenkei: 1\nrecords:\n- organization: aoki\n  name: Aoki\n")),
        new("no UTF-8", "not-utf8", () => [.. Text(Head, "  note: "), 0xC3, 0x28]),
        new("overlong UTF-8", "not-utf8", () => [.. Text(Head, "  note: "), 0xC0, 0x80]),
        new("half a surrogate", "not-utf8", () => [.. Text(Head, "  note: "), 0xED, 0xA0, 0x80]),
        new("UTF-16", "not-utf8", () => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Head)]),
        new("UTF-16 without its mark", "control-character", () => Encoding.Unicode.GetBytes(Head)),
        new("UTF-16, big end first", "control-character", () => Encoding.BigEndianUnicode.GetBytes(Head)),
        new("UTF-32", "not-utf8", () => [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Head)]),
        new("a NUL", "control-character", () => Text(Head, "  note: a\0b\n")),
        new("NULs only", "control-character", () => new byte[100_000]),
        new("lone carriage returns", "control-character", () => Text(Head.Replace('\n', '\r'))),
        new("a carriage return at the end", "control-character", () => Text(Head, "  note: a\r")),
        new("a line separator", "control-character", () => Text(Head, "  note: a\u2028b\n")),
        new("a paragraph separator", "control-character", () => Text(Head, "  note: a\u2029b\n")),
        new("a next line", "control-character", () => Text(Head, "  note: a\u0085b\n")),
        new("a long line", "record-too-long", () => Text(Head, "  note: ", Times(300_000, "x"))),
        new("a million keys in a record", "record-too-long", () => Text(Head, Keys(1_000_000))),
        new("a million keys above the records", "record-too-long", () => Text("renkei: 1\n", Keys(1_000_000).Replace("  ", "", StringComparison.Ordinal), "records:\n- organization: aoki\n  name: Aoki\n")),
        new("as many keys as fit into a record", "field-unknown", () => Text(Head, Keys(20_000))),
        new("as many unknown names as fit into a record", "reference-unknown", () => Text(Head, "- change: c1\n  when: 1999\n  by: aoki\n  routine: Trials\n  cites: [", string.Join(", ", Enumerable.Range(0, 25_000).Select(number => $"i{number}")), "]\n")),
        new("an id of 200,000 letters", "id-malformed", () => Text(Head, $"- organization: {Times(200_000, "a")}\n  name: Berg\n")),
        new("nothing", "records-missing", () => []),
        new("a byte order mark only", "records-missing", () => [.. Encoding.UTF8.Preamble]),
    ];

    /// <summary>Large ones, that would hurt by their size.</summary>
    public static IReadOnlyList<HostileInput> Large { get; } =
    [
        new("63 MB of garbage lines", "records-not-last", () => Text(Head, Times(Nearly64Megabytes / 19, "qwertz uiop asdfgh\n"))),
        new("63 MB of garbage lines of one letter", "records-not-last", () => Text(Head, Times(Nearly64Megabytes / 2, "x\n"))),
        new("63 MB of empty lines", "record-too-long", () => Text(Head, Times(Nearly64Megabytes, "\n"))),
        new("63 MB on one line", "record-too-long", () => Text(Head, "  note: ", Times(Nearly64Megabytes, "x"))),
        new("63 MB above the records", "record-too-long", () => Text("renkei: 1\ntitle: ", Times(Nearly64Megabytes, "x"), "\nrecords:\n- organization: aoki\n  name: Aoki\n")),
        new("63 MB of zeros after a thousand lost lines", "control-character", () => Text(Head, Times(1000, "- x\nx\n"), Times(Nearly64Megabytes / 2, "\u0001\n"))),
        new("600 records of 100,000 lists inside each other", "nested-too-deep", () => Text(Head, Times(600, $"  note: {Times(100_000, "[")}\n- organization: aoki\n"))),
        new("200 records with as many keys as fit", "field-unknown", () => Text(Head, Times(200, $"- organization: aoki\n  name: Aoki\n{Keys(20_000)}"))),
        new("500,001 records", "too-many-records", () => Text(Head, Times(500_000, "- organization: aoki\n  name: Aoki\n"))),
        new("30 million dashes", "too-many-records", () => Text(Head, Times(30_000_000, "-\n"))),
        new("200,000 broken records", "yaml-unreadable", () => Text(Head, Times(200_000, "- organization: berg\n  name: \"Berg\n"))),
        new("200,000 records with a misspelt field", "field-missing", () => Text(Head, Times(200_000, "- organization: berg\n  nome: Berg\n"))),
        new("64 MB and a byte", "file-too-large", () => new byte[(64 * 1024 * 1024) + 1]),
    ];

    public override string ToString() => Name;

    private static byte[] Text(params string[] parts) => [.. parts.SelectMany(Encoding.UTF8.GetBytes)];

    private static string Times(int number, string text) => new StringBuilder(number * text.Length).Insert(0, text, number).ToString();

    private static string Keys(int number) => string.Concat(Enumerable.Range(0, number).Select(key => $"  k{key}: 1\n"));
}
