using System.Text.RegularExpressions;
using System.Xml.Linq;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Architecture;

/// <summary>Which part may look at which: all arrows of the house, and nothing besides.</summary>
public partial class ArrowTests
{
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["Renkei.Core"] = [],
        ["Renkei.Analysis"] = ["Renkei.Core"],
        ["Renkei.Storage"] = ["Renkei.Core"],
        ["Renkei.App"] = ["Renkei.Analysis", "Renkei.Core", "Renkei.Storage"],
    };

    /// <summary>The layers inside Core, lowest first; each sees those before it.</summary>
    private static readonly string[][] Layers =
    [
        ["Renkei.Core.Values"],
        ["Renkei.Core.Records"],
        ["Renkei.Core.Alliances", "Renkei.Core.People", "Renkei.Core.Capabilities", "Renkei.Core.Learning", "Renkei.Core.Steering", "Renkei.Core.Guarding", "Renkei.Core.Books.Kinds"],
        ["Renkei.Core.Columns"],
        ["Renkei.Core.Books"],
        ["Renkei.Core.Rules"],
        ["Renkei.Core.Casebooks"],
        ["Renkei.Core.Tables", "Renkei.Core.Keeping"],
    ];

    [Fact]
    public void Projects_refer_only_along_the_arrows() => Assert.All(Projects, project =>
        Assert.Equal(project.Value.Order(StringComparer.Ordinal), References(File.ReadAllText(Repository.PathTo("src", project.Key, $"{project.Key}.csproj")))));

    [Fact]
    public void A_reference_against_the_arrows_is_found() =>
        Assert.Equal(["Renkei.App"], References("<Project><ItemGroup><ProjectReference Include=\"../Renkei.App/Renkei.App.csproj\" /></ItemGroup></Project>"));

    [Fact]
    public void Core_has_no_package_but_the_parser() =>
        Assert.Equal(["YamlDotNet"], XDocument.Load(Repository.PathTo("src", "Renkei.Core", "Renkei.Core.csproj")).Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value));

    [Fact]
    public void Inside_Core_every_layer_sees_only_those_below_it() => Assert.Empty(Sources.Below("src/Renkei.Core/").SelectMany(Upward));

    [Fact]
    public void A_look_upward_is_found() =>
        Assert.Single(Upward(new("src/Renkei.Core/Values/When.cs", "using Renkei.Core.Books;\nnamespace Renkei.Core.Values;\n")));

    [Fact]
    public void A_feature_never_uses_another() => Assert.Empty(Sources.Below("src/Renkei.App/Features/").SelectMany(Sideways));

    [Fact]
    public void A_look_sideways_is_found() =>
        Assert.Equal(2, new Source[]
        {
            new("src/Renkei.App/Features/Check/CheckCommand.cs", "using Renkei.App.Features.Report;\nnamespace Renkei.App.Features.Check;\n"),
            new("src/Renkei.App/Features/Check/CheckCommand.cs", "using Renkei.App.Features.Checkers;\nusing Renkei.App.Features.Check.Parts;\nnamespace Renkei.App.Features.Check;\n"),
        }.SelectMany(Sideways).Count());

    private static IEnumerable<string> References(string project) =>
        XDocument.Parse(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Upward(Source source)
    {
        var own = Array.FindIndex(Layers, layer => layer.Contains(Namespace().Match(source.Text).Groups["name"].Value));
        return own < 0 ? [] : Using().Matches(source.Text).Select(used => used.Groups["name"].Value)
            .Where(used => Array.FindIndex(Layers, layer => layer.Contains(used)) > own).Select(used => $"{source.Path} uses {used}");
    }

    private static IEnumerable<string> Sideways(Source source)
    {
        var own = source.Path.Split('/')[3];
        return Using().Matches(source.Text).Select(used => used.Groups["name"].Value)
            .Where(used => used.StartsWith("Renkei.App.Features.", StringComparison.Ordinal) && !$"{used}.".StartsWith($"Renkei.App.Features.{own}.", StringComparison.Ordinal)).Select(used => $"{source.Path} uses {used}");
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^@?using (?:static )?(?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Using();
}
