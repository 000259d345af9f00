using System.Text;
using Renkei.App.Access;
using Renkei.App.Access.Tables;
using Renkei.Core.Alliances;
using Renkei.Core.Books;

namespace Renkei.Tests.Tables;

/// <summary>A CSV is read in the encoding it is in: its mark, else UTF-8, else Japanese, else Western; and never guessed at when none fits.</summary>
public sealed class TextEncodingTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("utf-8", false, "Müller 日本 שלום 🙂")]
    [InlineData("utf-8", true, "Müller 日本 שלום 🙂")]
    [InlineData("utf-16", true, "Müller 日本 שלום 🙂")]
    [InlineData("utf-16BE", true, "Müller 日本 שלום 🙂")]
    [InlineData("windows-1252", false, "Société Générale")]
    [InlineData("windows-1252", false, "Müller & Söhne, Größe 5")]
    [InlineData("windows-1252", false, "Straße")]
    [InlineData("windows-1252", false, "réseau éléphant")]
    [InlineData("windows-1252", false, "It’s “quoted” – 20 €")]
    [InlineData("windows-1252", false, "Verträge für Zulieferer")]
    [InlineData("windows-1252", false, "20°C, ½ Ångström")]
    [InlineData("windows-1252", false, "ÉCOLE")]
    [InlineData("windows-1252", false, "née, créée à Orléans, théâtre")]
    [InlineData("shift_jis", false, "web会議")]
    [InlineData("windows-1252", false, "Año señor")]
    [InlineData("shift_jis", false, "青木鋳造株式会社")]
    [InlineData("shift_jis", false, "カタカナとひらがな")]
    [InlineData("shift_jis", false, "ﾊﾝｶｸｶﾅ")]
    [InlineData("shift_jis", false, "A社とB社の会議")]
    [InlineData("shift_jis", false, "部品②、㈱青木")]
    [InlineData("shift_jis", false, "表示ソフト")] // letters whose second byte is a backslash
    [InlineData("us-ascii", false, "plain")]
    public void A_text_is_read_as_it_was_written(string name, bool marked, string text)
    {
        var encoding = TextEncoding.Named(name)!;
        var bytes = encoding.GetBytes($"organization,name,book\naoki,\"{text}\",aoki\nberg,Berg,aoki\n");
        var file = scratch.Write("organization.csv", marked ? [.. encoding.Preamble, .. bytes] : bytes);
        Assert.Equal(text, NameIn(file));
    }

    [Fact]
    public void An_encoding_that_is_said_is_used()
    {
        var file = scratch.Write("organization.csv", TextEncoding.Named("iso-8859-15")!.GetBytes("organization,name,book\naoki,50 € ,aoki\n"));
        Assert.Equal("", scratch.Problems("import", file, "-o", scratch["out.yaml"], "--encoding", "iso-8859-15"));
        Assert.Equal("50 € ", NameIn(scratch["out.yaml"]));
    }

    [Fact]
    public void An_encoding_that_is_said_and_does_not_fit_is_refused()
    {
        var file = scratch.Write("organization.csv", TextEncoding.Named("windows-1252")!.GetBytes("organization,name,book\naoki,Müller,aoki\n"));
        Assert.Contains("encoding-unclear: 'organization.csv' is not utf-8.", scratch.Problems("import", file, "-o", scratch["out.yaml"], "--encoding", "utf-8"), StringComparison.Ordinal);
        Assert.False(File.Exists(scratch["out.yaml"]));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x00, 0x00 })] // UTF-16 with half a pair
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0x28 })] // UTF-8 by its mark, and not
    [InlineData(new byte[] { (byte)'a', 0, (byte)',', 0 })] // UTF-16 without its mark
    [InlineData(new byte[] { (byte)'a', 0x81, 0x20 })] // nothing
    public void What_is_in_no_encoding_is_refused(byte[] bytes) =>
        Assert.Equal(["encoding-unclear"], CasebookFile.Open(scratch.Write("organization.csv", bytes)).Problems.Select(problem => problem.Code.Id));

    [Fact]
    public void A_letter_across_the_edge_of_a_block_is_read()
    {
        var text = string.Concat(Enumerable.Range(0, 40_000).Select(number => number % 3 == 0 ? "日" : "é"));
        Assert.Equal(text, NameIn(scratch.Write("organization.csv", Encoding.UTF8.GetBytes($"organization,name,book\naoki,x{text},aoki\n"))).TrimStart('x'));
    }

    private static string NameIn(string file) =>
        Organization.Name.Of(Scratch.Open(file).Ledger.SeenBy(Viewer.Of("aoki", Core.Records.Roles.Everyone)).Of(Organization.Kind)[0]);
}
