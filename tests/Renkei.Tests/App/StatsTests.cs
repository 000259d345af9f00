using System.Text.Json;
using Renkei.App.Access;
using Renkei.Tests.Analysis.Statistics;
using Renkei.Tests.Analysis.Statistics.Reference;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App;

/// <summary><c>renkei stats</c>: tables in, numbers or problems out.</summary>
public sealed class StatsTests : IDisposable
{
    private const string Published = "tests/Renkei.Tests/Analysis/Statistics/Reference/published";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-stats-");

    /// <summary>Every statistic, asked of a published table; and where in its JSON a reference value stands.</summary>
    public static TheoryData<string, string, string, string, string> Asked => new()
    {
        { "km aml.csv --group x", "curves/0/ended", "", "", "7" },
        { "km aml.csv --group x --interval plain", "steps/3/low", "Kaplan-Meier", "t = 23", "0.314482491946" },
        { "km aml.csv --by x --tau 48", "curves/1/restricted_mean", "restricted mean", "x=Nonmaintained", "22.7083333333" },
        { "logrank aml.csv --group x --rho 1", "test/chi_squared", "log-rank", "time,status ~ x", "2.77927954475" },
        { "turnbull aml.csv --left time --right time", "stretches/0/share", "", "", "0.0869565217391" },
        { "incidence aml.csv --group x --status status", "steps/0/incidence", "", "", "0.0909090909091" },
        { "asymmetry asymmetry_7_periods.csv --in inflow --out outflow", "limits/1/high", "asymmetry index", "alpha = 0.975", "0.451612903226" },
        { "alpha shrout_fleiss_1979.csv", "scale/alpha", "ICC", "ICC3k", "0.909315542377" },
        { "rwg shrout_fleiss_1979.csv --items J1 --null-variance 4", "overall/groups", "", "", "1" },
        { "icc shrout_fleiss_1979.csv", "correlations/4/high", "ICC", "ICC2k", "0.927232040168" },
        { "kappa sexualfun_4x4.csv --counts --weights linear", "agreement/kappa", "Cohen kappa", "weighted Equal-Spacing (linear)", "0.237380627558" },
        { "fleiss fleiss_textbook_10x5_14raters.csv", "agreement/kappa", "Fleiss kappa", "14 raters", "0.209930704422" },
        { "krippendorff krippendorff_2011.csv --metric ratio", "agreement/alpha", "Krippendorff alpha", "ratio", "0.797402774712" },
        { "betweenness zachary_edges.csv", "nodes/0/betweenness", "betweenness", "undirected, raw", "231.071428571" },
        { "constraint zachary_edges.csv", "nodes/0/effective_size", "effective size", "", "13.75" },
        { "ei zachary_edges.csv --nodes zachary_nodes.csv --group club", "whole/index", "E-I index", "club", "-0.717948717949" },
        { "brokerage zachary_edges.csv --nodes zachary_nodes.csv --group club --undirected", "nodes/0/coordinator", "", "", "174" },
    };

    public static TheoryData<string> Commands => [.. Asked.Select(asked => (string)asked[0])];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Asked))]
    public void Numbers_in_json_are_the_reference_values(string asked, string path, string statistic, string parameters, string number)
    {
        var (exitCode, output, error) = Ask(asked, "json");
        Assert.Equal((ExitCodes.Done, ""), (exitCode, error));
        var json = JsonDocument.Parse(output).RootElement;
        Assert.All((string[])["estimator", "source", "parameters", "n", "left_out", "notes"], name => Assert.True(json.TryGetProperty(name, out _)));
        Assert.Equal(double.Parse(number), At(json, path).GetDouble(), 1e-10);
        if (statistic.Length > 0) Assert.Contains(ReferenceTables.Published.Values, value => value.Statistic == statistic && value.Parameters == parameters && value.Value == double.Parse(number));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_same_is_told_as_a_table_and_as_csv(string asked)
    {
        var (json, table, csv) = (Ask(asked, "json"), Ask(asked, "table"), Ask(asked, "csv"));
        var told = JsonDocument.Parse(json.Output).RootElement;
        var rows = told.EnumerateObject().Where(part => part.Name is not ("parameters" or "left_out" or "notes"))
            .Sum(part => part.Value.ValueKind switch { JsonValueKind.Array => part.Value.GetArrayLength(), JsonValueKind.Object => 1, _ => 0 });
        Assert.Equal(rows + 1, csv.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith(told.GetProperty("estimator").GetString(), table.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("km", "--time", "--status", "--entry", "--event", "--group", "--interval", "--level", "--tau")]
    [InlineData("logrank", "--time", "--status", "--group", "--by", "--rho")]
    [InlineData("rwg", "--items", "--group", "--null-variance")]
    [InlineData("kappa", "--rater1", "--rater2", "--counts", "--order", "--weights")]
    [InlineData("krippendorff", "--units", "--metric")]
    [InlineData("brokerage", "--from", "--to", "--nodes", "--id", "--group")]
    public void Help_names_the_columns_and_the_options(string statistic, params string[] options)
    {
        var help = RenkeiProgram.Run("stats", statistic, "--help").Output;
        Assert.All(options, option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_problem_of_a_table_is_told_at_once_with_its_place()
    {
        var file = Write("\uFEFF# by hand\r\nstart,time,status\r\n0,5,1\r\n2,1,maybe\r\n7,\"eight\r\nand a half\",1\r\n,6,0\r\n3,3,1\r\n");
        var (exitCode, output, error) = RenkeiProgram.Run("stats", "km", file, "--entry", "start", "--format", "json");
        Assert.Equal((ExitCodes.HasProblems, ""), (exitCode, output));
        var problems = JsonDocument.Parse(error).RootElement.GetProperty("problems").EnumerateArray()
            .Select(problem => (problem.GetProperty("code").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32())).ToList();
        Assert.Equal([("cell-not-a-number", 4, 5), ("cell-out-of-range", 4, 1), ("cell-not-a-number", 5, 3), ("cell-out-of-range", 8, 1)], problems);
    }

    [Fact]
    public void Two_missing_columns_are_told_each_once()
    {
        var error = RenkeiProgram.Run("stats", "km", Write("a,b\n1,2\n"), "--group", "c").Error;
        Assert.Equal(3, error.Split("column-missing").Length - 1);
    }

    [Fact]
    public void A_table_with_very_many_problems_is_not_told_in_full()
    {
        var error = RenkeiProgram.Run("stats", "km", Write($"time,status\n{string.Concat(Enumerable.Repeat("x,y\n", 3000))}")).Error;
        Assert.EndsWith("\nMore than 1000 problems.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_with_a_missing_value_are_left_out_and_told()
    {
        var json = JsonDocument.Parse(RenkeiProgram.Run("stats", "km", Write("time;status\n5;1\nNA;1\n8;0\n9;\n"), "--format", "json").Output).RootElement;
        Assert.Equal(2, json.GetProperty("n").GetInt32());
        Assert.Equal((2, "a value is missing", 3, 5), (At(json, "left_out/0/rows").GetInt32(), At(json, "left_out/0/why").GetString(), At(json, "left_out/0/lines/0").GetInt32(), At(json, "left_out/0/lines/1").GetInt32()));
        Assert.Contains("Left out: 2 rows, since a value is missing (line 3, 5).", RenkeiProgram.Run("stats", "km", Write("time;status\n5;1\nNA;1\n8;0\n9;\n")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_value_is_null_with_a_note()
    {
        var json = JsonDocument.Parse(RenkeiProgram.Run("stats", "kappa", Write("rater1,rater2\nyes,yes\nyes,yes\n"), "--format", "json").Output).RootElement;
        Assert.Equal(JsonValueKind.Null, At(json, "agreement/kappa").ValueKind);
        Assert.Equal(1, json.GetProperty("notes").GetArrayLength());
    }

    [Theory]
    [InlineData("km", "--level", "1")]
    [InlineData("km", "--level", "high")]
    [InlineData("km", "--interval", "cloglog")]
    [InlineData("logrank", "--rho", "-1")]
    [InlineData("rwg")]
    [InlineData("rwg", "--null-variance", "0")]
    [InlineData("alpha", "--reverse", "a")]
    [InlineData("alpha", "--range", "6..1")]
    [InlineData("asymmetry", "--replicates", "1.5")]
    [InlineData("asymmetry", "--seed", "-1")]
    [InlineData("ei")]
    [InlineData("frobnicate")]
    public void Wrong_usage_is_told_with_the_way_to_help(string statistic, params string[] options)
    {
        var (exitCode, output, error) = RenkeiProgram.Run(["stats", statistic, "x.csv", .. options]);
        Assert.Equal((ExitCodes.WrongUsage, ""), (exitCode, output));
        Assert.Matches(@"\nSee: renkei stats( [a-z]+)? --help\n$", error);
    }

    [Fact]
    public void A_damaged_table_gives_numbers_or_problems_and_never_anything_else() => Dice.Hold(dice =>
    {
        var asked = Asked.Select(each => (string)each[0]).ToList()[dice.Whole(0, Asked.Count - 1)].Split(' ');
        var bytes = File.ReadAllBytes(Path.Combine(Published, asked[1])).ToList();
        for (var damage = dice.Whole(1, 6); damage > 0; damage--)
        {
            var place = dice.Whole(0, bytes.Count - 1);
            byte[] signs = [.. "\",;\n#-9e.NA \t"u8, (byte)dice.Whole(0, 255)];
            if (dice.Part() < 0.3) bytes.RemoveRange(place, Math.Min(dice.Whole(1, 20), bytes.Count - place));
            else bytes.Insert(place, signs[dice.Whole(0, signs.Length - 1)]);
            if (bytes.Count == 0) break;
        }

        var file = Path.Combine(folder.FullName, "damaged.csv");
        File.WriteAllBytes(file, [.. bytes]);
        var (exitCode, output, error) = Ask([asked[0], file, .. asked[2..]], "json");
        Assert.True(exitCode is ExitCodes.Done or ExitCodes.HasProblems, error);
        JsonDocument.Parse(exitCode == ExitCodes.Done ? output : error);
    }, tries: 300);

    private static JsonElement At(JsonElement json, string path) =>
        path.Split('/').Aggregate(json, (element, step) => int.TryParse(step, out var place) ? element[place] : element.GetProperty(step));

    private static (int ExitCode, string Output, string Error) Ask(string asked, string format) => Ask(asked.Split(' '), format);

    private static (int ExitCode, string Output, string Error) Ask(string[] asked, string format) =>
        RenkeiProgram.Run(["stats", .. asked.Select(word => word.EndsWith(".csv", StringComparison.Ordinal) && !word.Contains('/', StringComparison.Ordinal) ? $"{Published}/{word}" : word), "--format", format]);

    private string Write(string text)
    {
        var file = Path.Combine(folder.FullName, $"{Guid.CreateVersion7()}.csv");
        File.WriteAllText(file, text);
        return file;
    }
}
