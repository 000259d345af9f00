using System.Globalization;
using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Tables;

/// <summary>Worlds with what tables find hard: numbers of every size, money, effort, lists of texts, groups in groups, moments, imports, a further book, texts that look like formulas.</summary>
internal static class TableWorlds
{
    private static readonly string[] Texts =
    [
        "=1+1", "+49 30 1", "-3", "-x", "@home", "\ttab first", "\rreturn first", "\nline first", "'quoted", "''twice", "'=1", "'-", "＝全角", "0049", "1E5", "1999-03-27", "true", "FALSE", "1,234.5",
        "semi;colon", "; first", "last;", "[a, b]", "{a: b}", "[open", "\"", "\"\"", "a\"b\"", "two\r\nlines", "return\ralone", "  blanks  ", " ", "\u00A0", "_x000D_", "_x005F_x000D_", "_xD83D_", "_X000a_",
        "control\u0001\u001F", "nul\0", "\uFFFE", "\u2028", "🙂", "👩‍👩‍👧", "שלום עולם", "مرحبا", "\u202Eleft", "日本語、長音ー", "ﾊﾝｶｸ", "#REF!", "a,b", "a\tb", "\uFEFFmark", "<tag attr=\"1\">&amp;", "]]>", "e\u0301",
    ];

    private static readonly string[] Percents = ["33.40", "0", "100", "0.1", "33.333333333333333333333333", "12.5", "7.0", "0.0000001"];
    private static readonly string[] Amounts = ["0", "-5", "33.40", "123456789012345", "1234567890123456789.123456789", "0.1", "-0.50", "1000", "999999999999999.9", "0.000000000000001"];
    private static readonly string[] Currencies = ["EUR", "JPY", "DEM", "USD"];
    private static readonly string[] Dates = ["1899-12-31", "1900-01-01", "1900-02-28", "1900-03-01", "1000-01-01", "2999-12-31", "1999-03-27", "1999-03", "1999", "198X", "1995~", "1999-03-27~", "1999/2004", "2001/..", "../1999", "\"[1999..2001]\"", "1990-01-01/1999-12-31"];

    /// <summary>The casebook of a world and more, the same for the same seed.</summary>
    public static Casebook Of(World world, int seed) => Small.Of(world.Text().Replace("records:\n", $"{Head(new(seed))}records:\n", StringComparison.Ordinal) + More(new(seed)));

    private static string Head(Lots lots) => lots.OneIn(3) ? "" : $"title: {World.Quote(lots.One(Texts))}\n";

    private static string More(Lots lots)
    {
        var text = new StringWriter { NewLine = "\n" };
        var moment = 0;
        string At() => string.Create(CultureInfo.InvariantCulture, $"2030-01-01T00:00:{moment++:00}{(lots.OneIn(2) ? "" : ".125")}Z");
        void Add(string kind, string id, string book, params string[] fields)
        {
            text.WriteLine($"- {kind}: {id}");
            foreach (var field in fields) text.WriteLine($"  {field}");
            if (!Array.Exists(fields, field => field.StartsWith("source:", StringComparison.Ordinal) || field.StartsWith("withdrawn:", StringComparison.Ordinal))) text.WriteLine("  source: told");
            if (kind != "book") text.WriteLine($"  book: {book}");
            text.WriteLine($"  writer: {(book == "berg" ? "berg/k77" : "aoki")}");
            if (lots.OneIn(3)) text.WriteLine($"  at: {At()}");
            if (lots.OneIn(4)) text.WriteLine($"  import: {World.Quote(lots.One(Texts))}");
        }

        string Quoted() => World.Quote(lots.One(Texts));
        Add("book", "inner", "inner", "alliance: pact1", "members: [aoki, berg]", $"purpose: {Quoted()}");
        Add("capability", "pact1", "pact1", $"name: {Quoted()}"); // called like its book
        for (var number = lots.Below(6); number >= 0; number--)
        {
            var book = lots.OneIn(2) ? "inner" : "aoki";
            Add("measure", $"m{number}", book, $"when: {lots.One(Dates)}", "of: aoki", "layer: deep", $"number: {lots.One(Amounts)}", $"note: {Quoted()}");
            Add("organization", $"works{number}", "pact1", $"name: {Quoted()}");
            Add("stake", $"s{number}", "pact1", $"when: {lots.One(Dates)}", "holder: aoki", $"held: works{number}", $"percent: {lots.One(Percents)}", $"paid: {lots.One(Amounts)} {lots.One(Currencies)}", $"voting: {(lots.OneIn(2) ? "yes" : "false")}");
            Add("change", $"c{number}", "berg", "when: 1999", "by: berg", $"routine: {Quoted()}", $"effort: {lots.Below(1000)}{(lots.OneIn(2) ? ".50" : "")} h");
            Add("person", $"n{number}", "aoki", "organization: aoki", $"skills: [{Quoted()}, {Quoted()}]", $"markets: [{Quoted()}]", $"source: {Quoted()}");
            Add("intent", $"t{number}", "aoki", $"when: {lots.One(Dates)}", "alliance: pact1", "by: aoki", $"questions: [{{ask: {Quoted()}, right: {Quoted()}, wrong: [{Quoted()}, {Quoted()}]}}]");
            Add("rating", $"r{number}", "aoki", "when: 1999", "by: aoki", "of: berg", "capability: pact1", $"score: {(lots.OneIn(2) ? "weak" : "4.50")}", "evidence: [book/inner, capability/pact1]");
            if (lots.OneIn(2)) Add("measure", $"m{number}", book, "withdrawn: true");
            if (lots.OneIn(4)) Add("measure", $"m{number}", book, $"when: {lots.One(Dates)}", "of: berg", "layer: surface");
        }

        return text.ToString();
    }
}
