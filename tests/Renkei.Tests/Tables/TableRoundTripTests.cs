using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Renkei.App.Rendering.Tables;
using Renkei.Core.Casebooks;
using Renkei.Core.Tables;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Tables;

/// <summary>Tables are another notation of the same ledger: what is written reads back, history and withdrawals included.</summary>
public class TableRoundTripTests
{
    private const int Tries = 8;

    [Fact]
    public void A_ledger_in_cells_reads_back() => Seeds.HoldInRandom((world, seed) =>
    {
        var casebook = TableWorlds.Of(world, seed);
        var sources = CasebookTables.Of(casebook).Select(table => new SourceTable("cells", table.Name, table.Name, [new(1, [.. table.Columns.Select(column => column.Name)]), .. table.Rows.Select((row, place) => new SourceRow(place + 2, row))]));
        var read = TableReader.Read([.. sources], "cells");
        Assert.True(read.Succeeded(out var again), string.Join('\n', read.Problems));
        Same(casebook, again);
    }, Tries);

    [Fact]
    public void A_ledger_in_a_workbook_reads_back() => Seeds.HoldInRandom((world, seed) => ReadsBack(TableWorlds.Of(world, seed), "out.xlsx"), Tries);

    [Fact]
    public void A_ledger_in_a_folder_of_CSV_reads_back() => Seeds.HoldInRandom((world, seed) => ReadsBack(TableWorlds.Of(world, seed), "out/"), Tries);

    [Fact]
    public void Every_case_reads_back_from_a_workbook_and_from_CSV() => Assert.All(Repository.Files("cases", "*.yaml"), path =>
    {
        var casebook = Casebook.Read(File.ReadAllBytes(path), path).Value;
        ReadsBack(casebook, "out.xlsx");
        ReadsBack(casebook, "out/");
    });

    [Fact]
    public void A_ledger_that_lost_an_entry_is_found() // the comparison the properties above rest on
    {
        using var scratch = new Scratch();
        var casebook = Small.Of(Small.Case("- issue: i1\n  when: 1999\n  alliance: pact\n  is: conflict\n  what: They quarrel\n  source: told\n- issue: i1\n  withdrawn: true\n"));
        TableTarget.Write(scratch["out/"], () => CasebookTables.Of(casebook), casebook.Print);
        Same(casebook, Scratch.Open(scratch["out"]));
        File.WriteAllLines(scratch["out/issue.csv"], File.ReadAllLines(scratch["out/issue.csv"])[..2]);
        Assert.NotEqual(casebook.Print(), Scratch.Open(scratch["out"]).Print());
    }

    [Fact]
    public void A_workbook_is_one_that_others_accept() => Seeds.HoldInRandom((world, seed) =>
    {
        using var scratch = new Scratch();
        var casebook = TableWorlds.Of(world, seed);
        TableTarget.Write(scratch["out.xlsx"], () => CasebookTables.Of(casebook), casebook.Print);
        using var workbook = SpreadsheetDocument.Open(scratch["out.xlsx"], isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(workbook).Select(wrong => $"{wrong.Part?.Uri}: {wrong.Path?.XPath}: {wrong.Description}"));
    }, worlds: 3);

    [Fact]
    public void The_same_ledger_is_the_same_bytes() => Seeds.HoldInRandom((world, seed) =>
    {
        using var scratch = new Scratch();
        var casebook = TableWorlds.Of(world, seed);
        foreach (var name in (string[])["one.xlsx", "two.xlsx"]) TableTarget.Write(scratch[name], () => CasebookTables.Of(casebook), casebook.Print);
        Assert.Equal(File.ReadAllBytes(scratch["one.xlsx"]), File.ReadAllBytes(scratch["two.xlsx"]));
    }, worlds: 3);

    [Fact]
    public void Nothing_of_the_partners_own_book_is_in_what_an_organization_exports() => Seeds.HoldInRandom((world, seed) =>
    {
        using var scratch = new Scratch();
        var casebook = TableWorlds.Of(world, seed);
        var file = scratch.Write("world.yaml", casebook.Print() + "- issue: canary-of-berg\n  when: 1999\n  alliance: pact1\n  is: conflict\n  what: canary\n  source: told\n  book: berg\n  writer: berg\n");
        foreach (var target in (string[])[scratch["out.xlsx"], scratch["out/"]]) Assert.Equal((0, ""), Ran(RenkeiProgram.Run("export", file, "--as", "aoki", "-o", target)));

        using var packed = ZipFile.OpenRead(scratch["out.xlsx"]);
        var texts = packed.Entries.Select(part => new StreamReader(part.Open()).ReadToEnd()).Concat(Directory.GetFiles(scratch["out"]).Select(File.ReadAllText)).ToList();
        Assert.All(texts, text => Assert.DoesNotContain("canary", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain("berg/k77", text, StringComparison.Ordinal));
        Assert.Equal(RenkeiProgram.Run("export", file, "--as", "aoki").Output, RenkeiProgram.Run("export", scratch["out.xlsx"], "--as", "aoki").Output);
        Assert.Equal(RenkeiProgram.Run("export", file, "--as", "aoki").Output, RenkeiProgram.Run("export", scratch["out"], "--as", "aoki").Output);
    }, worlds: 3);

    private static void ReadsBack(Casebook casebook, string target)
    {
        using var scratch = new Scratch();
        Assert.Empty(TableTarget.Write(Path.Combine(scratch[""], target), () => CasebookTables.Of(casebook), casebook.Print));
        Same(casebook, Scratch.Open(scratch[target.TrimEnd('/')]));
    }

    private static void Same(Casebook casebook, Casebook again)
    {
        Assert.Equal(casebook.Ledger.Entries, again.Ledger.Entries);
        Assert.Equal(casebook.Print(), again.Print());
    }

    private static (int, string) Ran((int ExitCode, string Output, string Error) run) => (run.ExitCode, run.Error);
}
