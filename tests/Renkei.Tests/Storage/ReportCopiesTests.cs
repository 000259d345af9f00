using System.Text;
using Renkei.Core.Records;
using Renkei.Storage.Copies;

namespace Renkei.Tests.Storage;

public sealed class ReportCopiesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-copies-");

    private string Kept => Path.Combine(folder.FullName, "copies.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_copy_is_the_same_bytes_as_long_as_it_is_kept()
    {
        using (var copies = ReportCopies.At(Kept)) Keep(copies, "<p>Ōno lent two people</p>");
        using var again = ReportCopies.At(Kept);
        var copy = Assert.Single(again.Of("aoki", Roles.Everyone, "pact"));
        Assert.Equal(("aoki", Roles.Manager, "pact", false, "r1", new DateOnly(2024, 3, 1)), (copy.Firm, copy.Roles, copy.Alliance, copy.IsJoint, copy.Review, copy.Day));
        Assert.Equal("<p>Ōno lent two people</p>", Encoding.UTF8.GetString(again.Opened("aoki", Roles.Manager, copy.Id)!.Value.Page));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("<p>Ōno lent two people</p>"u8)), copy.Fingerprint);
    }

    [Fact]
    public void The_same_page_for_the_same_review_is_kept_once()
    {
        using var copies = ReportCopies.InMemory();
        Keep(copies, "one");
        Keep(copies, "one");
        Keep(copies, "another");
        Keep(copies, "one", review: null);
        Assert.Equal(3, copies.Of("aoki", Roles.Manager, "pact").Count);
    }

    [Theory]
    [InlineData("berg", Roles.Everyone)]
    [InlineData("aoki", Roles.Contributor)]
    [InlineData("aoki", Roles.None)]
    public void Another_firm_or_who_lacks_a_role_neither_sees_nor_opens_nor_removes_it(string firm, Roles roles)
    {
        using var copies = ReportCopies.InMemory();
        Keep(copies, "one");
        var id = Assert.Single(copies.Of("aoki", Roles.Manager | Roles.Contributor, "pact")).Id;
        Assert.Empty(copies.Of(firm, roles, "pact"));
        Assert.Null(copies.Opened(firm, roles, id));
        copies.Remove(firm, roles, id);
        Assert.NotNull(copies.Opened("aoki", Roles.Manager, id));
        copies.Remove("aoki", Roles.Manager, id);
        Assert.Null(copies.Opened("aoki", Roles.Manager, id));
    }

    [Fact]
    public void Copies_in_which_an_erased_name_stands_are_removed_however_the_page_writes_it()
    {
        using var copies = ReportCopies.InMemory();
        Keep(copies, "<p>Led by Zo&#xEB; O&#x27;Hara</p>");
        Keep(copies, "<p>Led by nobody</p>");
        Assert.Equal(1, copies.RemoveNaming(["Zoë O'Hara"]));
        Assert.Single(copies.Of("aoki", Roles.Manager, "pact"));
    }

    private static void Keep(ReportCopies copies, string page, string? review = "r1") =>
        copies.Keep("aoki", Roles.Manager, "pact", isJoint: false, review, new(2024, 3, 1), new(2024, 3, 2, 9, 0, 0, TimeSpan.Zero), page);
}
