using Renkei.App.Access;
using Renkei.Tests.Golden;
using Renkei.Tests.Tables;

namespace Renkei.Tests.App;

/// <summary>Tables in and out on the command line: all of them or nothing.</summary>
public sealed class TableCommandTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("out.xlsx")]
    [InlineData("out")]
    public void Every_question_reads_tables_as_it_reads_a_casebook(string target)
    {
        const string file = "cases/ford-mazda.yaml";
        Assert.Equal(0, RenkeiProgram.Run("export", file, "--as", "coder", "-o", target == "out" ? scratch["out/"] : scratch[target]).ExitCode);
        foreach (var question in (string[][])[["balance", "--as", "ford", "--format", "json"], ["export", "--as", "ford"], ["export", "--as", "ford", "--kind", "insight"]])
            Assert.Equal(RenkeiProgram.Run([question[0], file, .. question[1..]]), RenkeiProgram.Run([question[0], scratch[target], .. question[1..]]));
        Assert.Contains(": 64 records in 1 book, no problems.", RenkeiProgram.Run("check", scratch[target]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_kind_on_standard_output_is_a_table_that_can_be_read()
    {
        foreach (var kind in (string[])["organization", "alliance", "capability", "person", "insight"])
            scratch.Write($"one/{kind}.csv", RenkeiProgram.Run("export", "cases/ford-mazda.yaml", "--as", "coder", "--kind", kind).Output);
        scratch.Write("one/renkei.csv", "renkei,case\n1,true\n");
        Assert.Equal("", scratch.Problems("import", scratch["one"], "-o", scratch["out.yaml"]));
        Assert.Equal(
            RenkeiProgram.Run("export", "cases/ford-mazda.yaml", "--as", "coder", "--kind", "insight").Output,
            RenkeiProgram.Run("export", scratch["out.yaml"], "--as", "coder", "--kind", "insight").Output);
    }

    [Fact]
    public void What_cannot_be_imported_whole_is_not_imported()
    {
        var good = scratch.Write("organization.csv", "organization,name\naoki,Aoki\n");
        var bad = scratch.Write("person.csv", "person,organization\np1,aokki\n");
        Assert.Contains("reference-unknown", scratch.Problems("import", good, bad, "-o", scratch["out.yaml"], "--book", "aoki"), StringComparison.Ordinal);
        Assert.False(File.Exists(scratch["out.yaml"]));

        scratch.Write("out.yaml", "as it was");
        scratch.Problems("import", good, bad, "-o", scratch["out.yaml"], "--book", "aoki");
        Assert.Equal("as it was", File.ReadAllText(scratch["out.yaml"]));
    }

    [Fact]
    public void What_a_workbook_cannot_hold_is_told_and_nothing_is_written()
    {
        var file = scratch.Write("long.yaml", $"renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  name: {new string('a', 32_768)}\n  note: {new string('b', 40_000)}\n- organization: berg\n  name: {new string('c', 32_767)}\n");
        var told = scratch.Problems("export", file, "--as", "aoki", "-o", scratch["out.xlsx"]);
        Assert.Contains("organization aoki, name: workbook-too-small: The text has 32768 characters.", told, StringComparison.Ordinal);
        Assert.Contains("organization aoki, note: workbook-too-small: The text has 40000 characters.", told, StringComparison.Ordinal);
        Assert.EndsWith("\n2 problems.\n", told, StringComparison.Ordinal);
        Assert.Equal(["long.yaml"], Directory.GetFiles(scratch[""]).Select(Path.GetFileName));
        Assert.Equal("", scratch.Problems("export", file, "--as", "aoki", "-o", scratch["out/"]));
    }

    [Fact]
    public void The_longest_text_of_a_cell_reads_back()
    {
        var file = scratch.Write("long.yaml", $"renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  name: \"{string.Concat(Enumerable.Repeat("\\r", 32_767))}\"\n");
        Assert.Equal("", scratch.Problems("export", file, "--as", "aoki", "-o", scratch["out.xlsx"]));
        Assert.Equal(RenkeiProgram.Run("export", file, "--as", "aoki").Output, RenkeiProgram.Run("export", scratch["out.xlsx"], "--as", "aoki").Output);
    }

    [Fact]
    public void An_export_does_not_mix_with_another()
    {
        var file = scratch.Write("one.yaml", "renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  name: Aoki\n");
        scratch.Write("out/person.csv", "person,organization\n");
        scratch.Write("out/readme.txt", "not a table");
        Assert.Contains("file-in-the-way: 'out/person.csv' is no part of this export.", scratch.Problems("export", file, "--as", "aoki", "-o", scratch["out/"]), StringComparison.Ordinal);
        File.Delete(scratch["out/person.csv"]);
        Assert.Equal("", scratch.Problems("export", file, "--as", "aoki", "-o", scratch["out"])); // it is a folder, slash or not
        Assert.Equal("", scratch.Problems("export", file, "--as", "aoki", "-o", scratch["out/"]));
        Assert.Equal(["organization.csv", "readme.txt", "renkei.csv"], Directory.GetFiles(scratch["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("sample.yaml")]
    [InlineData("sample.xlsx")]
    public void A_sample_is_written_as_a_casebook_or_as_tables(string target)
    {
        Assert.Equal((0, $"{scratch[target]}: written.\n", ""), RenkeiProgram.Run("sample", "--seed", "7", "-o", scratch[target]));
        scratch.Write("printed.yaml", RenkeiProgram.Run("sample", "--seed", "7").Output);
        Assert.Equal(RenkeiProgram.Run("export", scratch["printed.yaml"], "--as", "firm-a").Output, RenkeiProgram.Run("export", scratch[target], "--as", "firm-a").Output);
    }

    [Fact]
    public void A_sample_that_cannot_be_written_is_told_of() => // a folder that is not there
        Assert.Contains("file-not-written", scratch.Problems("sample", "-o", scratch["none/sample.yaml"]), StringComparison.Ordinal);

    [Fact]
    public void A_casebook_is_written_to_a_file_too()
    {
        Assert.Equal($"{scratch["out.yaml"]}: written.\n", RenkeiProgram.Run("export", "cases/ford-mazda.yaml", "--as", "ford", "-o", scratch["out.yaml"]).Output);
        Assert.Equal(RenkeiProgram.Run("export", "cases/ford-mazda.yaml", "--as", "ford").Output, File.ReadAllText(scratch["out.yaml"]));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        File.CreateSymbolicLink(scratch["link.xlsx"], scratch.Write("real.xlsx", "as it was"));
        Assert.Equal("", scratch.Problems("export", "cases/ford-mazda.yaml", "--as", "ford", "-o", scratch["link.xlsx"]));
        Assert.NotNull(new FileInfo(scratch["link.xlsx"]).LinkTarget);
        Assert.Contains("64 records", RenkeiProgram.Run("check", scratch["real.xlsx"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "cases/ford-mazda.yaml", "--as", "ford", "--kind", "stake", "-o", "x.xlsx")]
    [InlineData("import", "x.csv")]
    [InlineData("import", "-o", "x.yaml")]
    [InlineData("import", "x.csv", "-o", "x.yaml", "--decimal", "!")]
    [InlineData("import", "x.csv", "-o", "x.yaml", "--delimiter", "|")]
    [InlineData("import", "x.csv", "-o", "x.yaml", "--encoding", "klingon")]
    [InlineData("import", "x.csv", "-o", "x.yaml", "--frobnicate")]
    public void Wrong_usage_is_told(params string[] command) => Assert.Equal(ExitCodes.WrongUsage, RenkeiProgram.Run(command).ExitCode);

    [Fact]
    public void Options_say_what_the_files_do_not()
    {
        var file = scratch.Write("list.txt", "capability|x\n".Replace("|x", "\tname\tmonths\tnote", StringComparison.Ordinal) + "casting\tCasting\t1,5\ta;b\n");
        scratch.Write("organization.csv", "organization;name\naoki;Aoki\n");
        Assert.Contains("kind-unknown: 'list' is not a kind of record.", scratch.Problems("import", file, "-o", scratch["out.yaml"]), StringComparison.Ordinal);
        Assert.Contains("number-unreadable: '1,5'", scratch.Problems("import", file, "-o", scratch["out.yaml"], "--kind", "capability", "--book", "aoki"), StringComparison.Ordinal);
        Assert.Contains("field-unknown", scratch.Problems("import", file, "-o", scratch["out.yaml"], "--kind", "capability", "--delimiter", ";"), StringComparison.Ordinal);
        Assert.Contains("book-unknown", scratch.Problems("import", file, "-o", scratch["out.yaml"], "--kind", "capability", "--decimal", ",", "--delimiter", "tab", "--book", "aoki"), StringComparison.Ordinal);
        Assert.Contains("viewer-unknown", scratch.Problems("export", "cases/ford-mazda.yaml", "--as", "aoki", "-o", scratch["out.xlsx"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_joint_book_needs_a_writer_and_one_can_be_said()
    {
        scratch.Write("organization.csv", "organization,name\naoki,Aoki\nberg,Berg\n");
        scratch.Write("alliance.csv", "alliance,parties\npact,aoki; berg\n");
        string[] command = ["import", scratch["organization.csv"], scratch["alliance.csv"], "-o", scratch["out.yaml"], "--book", "pact"];
        Assert.Contains("writer-not-said", scratch.Problems(command), StringComparison.Ordinal);
        Assert.Contains("id-malformed: 'Aoki' is not an id.", scratch.Problems([.. command, "--writer", "Aoki"]), StringComparison.Ordinal);
        Assert.Equal("", scratch.Problems([.. command, "--writer", "aoki/k7"]));
        Assert.Contains("writer: aoki/k7", File.ReadAllText(scratch["out.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_of()
    {
        foreach (var name in (string[])["none.xlsx", "none.csv"])
            Assert.Contains($"file-unreadable: There is no file '{name}'.", scratch.Problems("check", scratch[name]), StringComparison.Ordinal);
        Assert.Contains("file-not-written", scratch.Problems("export", "cases/ford-mazda.yaml", "--as", "ford", "-o", scratch["none/out.xlsx"]), StringComparison.Ordinal);
    }
}
