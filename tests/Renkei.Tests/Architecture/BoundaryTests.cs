using System.Reflection;
using Renkei.Core.Books;

namespace Renkei.Tests.Architecture;

/// <summary>A view is the only way to read, and only a few named places say as whom.</summary>
public class BoundaryTests
{
    /// <summary>Where a viewer may be made in the program, and why.</summary>
    private static readonly Dictionary<string, string> Makers = new(StringComparer.Ordinal)
    {
        ["src/Renkei.Core/Books/Viewer.cs"] = "declares it",
        ["src/Renkei.Core/Rules/RecordingRules.cs"] = "looks at what each audience sees together",
        ["src/Renkei.App/Access/Seeing.cs"] = "the command line's --as",
        ["src/Renkei.App/Access/Web/Hat.cs"] = "the firm whose own book is kept here, or any of books that are there to be shown",
    };

    [Fact]
    public void Only_named_places_make_a_viewer() =>
        Assert.Equal(Makers.Keys.Order(StringComparer.Ordinal), Sources.Below("src/").Where(MakesViewer).Select(source => source.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void Another_place_would_be_found() => Assert.True(MakesViewer(new("src/Renkei.App/Features/X.cs", "var all = ledger.SeenBy(Viewer.Coder());")));

    [Fact]
    public void A_view_cannot_be_made_outside_Core() => Assert.Empty(PublicWaysToMake(typeof(LedgerView)));

    [Fact]
    public void A_type_anyone_can_make_would_be_found() => Assert.NotEmpty(PublicWaysToMake(typeof(List<int>)));

    [Fact]
    public void A_ledger_shows_nothing_by_itself() =>
        Assert.Equal(["KnownAt", "SeenBy"], typeof(Ledger).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(member => member.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Analysis_takes_a_view_and_never_a_ledger() => Assert.Empty(Sources.Below("src/Renkei.Analysis/").Where(NamesLedger).Select(source => source.Path));

    [Fact]
    public void A_ledger_in_analysis_would_be_found() => Assert.True(NamesLedger(new("src/Renkei.Analysis/X.cs", "public static Answer Ask(Ledger ledger)")));

    private static bool MakesViewer(Source source) =>
        source.Code().Contains("Viewer.Of(", StringComparison.Ordinal) || source.Code().Contains("Viewer.Coder", StringComparison.Ordinal)
        || source.Code().Contains("record Viewer", StringComparison.Ordinal);

    private static bool NamesLedger(Source source) => source.Code().Split([' ', '(', ')', ',', '<', '>', '.', ';', '\n', '?']).Contains("Ledger", StringComparer.Ordinal);

    /// <summary>Public constructors, and public static members that give one.</summary>
    private static IEnumerable<MemberInfo> PublicWaysToMake(Type type) =>
        [.. type.GetConstructors(), .. type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == type)];
}
