using System.Text;
using System.Text.RegularExpressions;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Architecture;

/// <summary>What a page says stands in the resources, so that it can be said in another language; in code stand the names of fields and classes alone.</summary>
public partial class TextTests
{
    private static readonly HashSet<string> Classes = ["mark", .. ClassName().Matches(File.ReadAllText(Repository.Files("src/Renkei.App/Rendering/Html", "page.css").Single())).Select(match => match.Groups["name"].Value)];

    [Fact]
    public void No_page_says_anything_in_code()
    {
        List<Source> pages = [.. Sources.Below("src/Renkei.App/").Where(source => source.Path.EndsWith(".razor", StringComparison.Ordinal) || source.Path.EndsWith("Routes.cs", StringComparison.Ordinal))];
        Assert.True(pages.Count > 60, $"Only {pages.Count} pages are looked at.");
        List<string> said = [.. pages.SelectMany(page => TextsIn(page.Text, page.Path.EndsWith(".razor", StringComparison.Ordinal)).Select(text => $"{page.Path}: {text}"))];
        Assert.True(said.Count == 0, string.Join("\n", said));
    }

    [Theory]
    [InlineData("<p>Some words</p>")]
    [InlineData("<a href=\"/\">Amend</a>")]
    [InlineData("<p>@count records</p>")]
    [InlineData("<nav aria-label=\"All pages\"></nav>")]
    [InlineData("<p>@(isNew ? \"Nothing yet.\" : \"\")</p>")]
    [InlineData("@code {\n  string Who => $\"written by {firm}\";\n}")]
    public void Text_in_a_page_is_found(string page) => Assert.NotEmpty(TextsIn(page, isPage: true));

    [Theory]
    [InlineData("<p class=\"lead\">@SomeTexts.Words</p>")]
    [InlineData("<p class=\"@(isEnd ? \"tick end\" : \"tick\")\">@words</p>")]
    [InlineData("@* Some words on what it is. *@")]
    [InlineData("@foreach (var one in Of<Part>.Empty) {<td>@one</td>}")]
    [InlineData("@code {\n  /// <summary>Some words on it.</summary>\n  string Who { get; }\n}")]
    public void What_is_no_text_is_not(string page) => Assert.Empty(TextsIn(page, isPage: true));

    private static IEnumerable<string> TextsIn(string source, bool isPage)
    {
        var bare = Comment().Replace(source, "");
        var code = isPage && bare.IndexOf("@code {", StringComparison.Ordinal) is >= 0 and var at ? bare[at..] : isPage ? "" : bare;
        var markup = isPage ? bare[..^code.Length] : "";
        return
        [
            .. Between().Matches(CommandLine().Replace(WithoutExpressions(markup), "")).Select(match => match.Groups["text"].Value.Trim()).Where(text => text.Replace("Renkei", "", StringComparison.Ordinal).Any(char.IsLetter)),
            .. Attribute().Matches(markup).Select(match => match.Groups["text"].Value),
            .. Literal().Matches(bare).Where(match => !Line(bare, match.Index).Contains("throw new", StringComparison.Ordinal)).Select(match => match.Groups["text"].Value).Where(IsSentence),
        ];
    }

    /// <summary>The markup without what is computed, such as <c>@Chart.Unit</c> or <c>@(isNew ? one : other)</c>.</summary>
    private static string WithoutExpressions(string markup)
    {
        var (bare, at) = (new StringBuilder(), 0);
        while (at < markup.Length)
        {
            if (markup[at] != '@')
            {
                bare.Append(markup[at++]);
                continue;
            }

            at++;
            while (at < markup.Length)
            {
                if (markup[at] is '(' or '[') at = AfterBracket(markup, at);
                else if (char.IsLetterOrDigit(markup[at]) || markup[at] is '_' or '?' or '!' || (markup[at] == '.' && at + 1 < markup.Length && char.IsLetter(markup[at + 1]))) at++;
                else break;
            }
        }

        return bare.ToString();
    }

    private static int AfterBracket(string markup, int at)
    {
        for (var depth = 0; at < markup.Length; at++)
        {
            depth += markup[at] is '(' or '[' ? 1 : markup[at] is ')' or ']' ? -1 : 0;
            if (depth == 0) return at + 1;
        }

        return at;
    }

    /// <summary>Two words or more that are no names of classes.</summary>
    private static bool IsSentence(string text) =>
        !text.Contains('(', StringComparison.Ordinal) && !text.StartsWith(')') && Words().IsMatch(Hole().Replace(text, " ")) && !Hole().Replace(text, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Classes.Contains(word)) && !text.Contains('=', StringComparison.Ordinal) && !text.StartsWith('M');

    private static string Line(string text, int at) => text[(text.LastIndexOf('\n', at) + 1)..(text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length)];

    [GeneratedRegex(@"@\*.*?\*@|//[^\n]*", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<=[""/\w}])>(?<text>[^<>{}]*\p{L}{2,}[^<>{}]*)</", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"(title|aria-label|placeholder|alt|label)=""(?<text>[^@""]*\p{L}{2,}[^""]*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"(?<!=|== )""(?<text>[^""\n]*)""(?! =>)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"(^|\s)\p{L}{2,}[,:]? +\p{L}{2,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("<code>[^<]*</code>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\.(?<name>[a-z][\w-]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClassName();
}
