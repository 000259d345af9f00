using System.Text.RegularExpressions;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Architecture;

/// <summary>What names must not say.</summary>
public partial class WordingTests
{
    private static readonly string[] Banned = ["Manager", "Helper", "Util", "Base", "Impl", "Data", "Info", "Common", "Service", "Dto"];

    /// <summary>Enumeration members that are words of the domain rather than parts of our own names.</summary>
    private static readonly string[] DomainWords = ["Manager", "CommonBenefit"];

    /// <summary>What a paper leaves unnamed is called by what it is; such words in an id name nobody.</summary>
    private static readonly string[] NamingNobody =
    [
        "chairman", "competitors", "engineer", "foreman", "general", "head", "japanese", "manager", "officer", "operating", "parent", "partner", "plant",
        "president", "quality", "research", "transplant", "venture", "vice",
    ];

    [Fact]
    public void No_name_says_nothing() => Assert.Empty(Sources.All.SelectMany(EmptyNames));

    [Fact]
    public void A_name_that_says_nothing_is_found() =>
        Assert.Equal(["X.cs: StakeHelper", "X.cs: BookService"], EmptyNames(new("X.cs", "class Stake" + "Helper { } interface Book" + "Service { } class Database { }")));

    [Fact]
    public void No_code_or_threshold_names_a_case()
    {
        var names = NamesInCases();
        Assert.NotEmpty(names);
        var sources = Sources.Below("src/").Concat(Repository.Files("catalogue", "*.yaml").Select(path => new Source(path, File.ReadAllText(path))));
        Assert.Empty(sources.SelectMany(source => Named(source, names)));
    }

    [Fact]
    public void A_case_named_in_code_is_found() => Assert.Single(Named(new("X.cs", "if (firm == \"ford\") threshold = 2; // Mazda may stand in a comment"), NamesInCases()));

    [Fact]
    public void A_firm_told_of_by_its_role_alone_is_not_a_name() => Assert.DoesNotContain("maker", NamesInCases());

    [Fact]
    public void What_a_case_calls_its_nameless_firms_names_nobody() => Assert.Empty(Named(new("X.cs", "var parent = venture.Parents[0];"), NamesInCases()));

    /// <summary>The ids of the firms and people of all cases; units, generic words and firms that a paper leaves unnamed aside.</summary>
    private static HashSet<string> NamesInCases() =>
        [.. from path in Repository.Files("cases", "*.yaml")
            let view = Casebook.Read(File.ReadAllBytes(path), path).Value.Ledger.SeenBy(Viewer.Coder())
            from record in view.Of(Organization.Kind).Where(body => Organization.PartOf.Of(body) is null && IsNamed(body)).Concat(view.Of(Core.People.Person.Kind))
            from word in record.Id.Split('-')
            where word.Length > 3 && !NamingNobody.Contains(word, StringComparer.Ordinal)
            select word];

    /// <summary>Whether it has a name of its own rather than being told of by its role; a name has no word in small letters.</summary>
    private static bool IsNamed(Record body) => Organization.Name.Of(body).Split(' ').All(word => !char.IsLower(word[0]));

    private static IEnumerable<string> EmptyNames(Source source) =>
        DeclaredName().Matches(source.Code()).Select(match => match.Groups["name"].Value)
            .Where(name => !DomainWords.Contains(name) && Capitals().Split(name).Intersect(Banned, StringComparer.Ordinal).Any())
            .Select(name => $"{Path.GetFileName(source.Path)}: {name}");

    private static IEnumerable<string> Named(Source source, HashSet<string> names) =>
        Word().Matches(source.Code()).Select(word => word.Value.ToLowerInvariant()).Where(names.Contains).Distinct(StringComparer.Ordinal).Select(word => $"{source.Path}: {word}");

    [GeneratedRegex(@"\b(class|record|struct|interface|enum|namespace)\s+(struct\s+|class\s+)?(?<name>[A-Za-z][\w.]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DeclaredName();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|\\.", RegexOptions.None, 1000)]
    private static partial Regex Capitals();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
