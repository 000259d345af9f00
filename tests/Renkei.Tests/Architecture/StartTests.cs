using System.Text.RegularExpressions;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Architecture;

/// <summary>Whether the program is built again is judged by the same files wherever it is started.</summary>
public partial class StartTests
{
    private static readonly string[] Judged = ["Directory.*.props", "catalogue", "src"];

    [Theory]
    [InlineData("renkei")]
    [InlineData("renkei.cmd")]
    public void It_is_built_again_when_a_source_a_sheet_or_a_setting_of_the_build_is_newer(string script) =>
        Assert.Equal(Judged, JudgedBy(File.ReadAllText(Repository.PathTo(script))));

    [Theory]
    [InlineData("renkei", " \"$home\"/Directory.*.props")]
    [InlineData("renkei.cmd", " + @(Get-ChildItem -File -LiteralPath $env:home -Filter 'Directory.*.props')")]
    public void A_script_that_looks_at_fewer_is_found(string script, string part)
    {
        var text = File.ReadAllText(Repository.PathTo(script));
        Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Equal(["catalogue", "src"], JudgedBy(text.Replace(part, "", StringComparison.Ordinal)));
    }

    /// <summary>The places the script looks at between naming the program and building it.</summary>
    private static IEnumerable<string> JudgedBy(string script) =>
        Place().Matches(Judging().Match(script).Value).Select(place => place.Groups["place"].Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("(find |Get-ChildItem ).*?(-newer|-gt) ", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Judging();

    [GeneratedRegex(@"(\$home""?/|home \+ '|-Filter ')(?<place>[\w.*]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
