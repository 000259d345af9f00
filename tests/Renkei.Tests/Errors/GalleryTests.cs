using System.Reflection;
using Renkei.App.Access;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Tables;
using Renkei.App.Features.Stats;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Errors;

/// <summary>Every mistake a person can make has one code, one smallest example, and words that help.</summary>
public sealed class GalleryTests
{
    private static readonly string ReleasedCodes = Repository.PathTo("tests", "Renkei.Tests", "Errors", "codes.txt");

    public static TheoryData<string> AllCodes => [.. Gallery.Codes.Select(code => code.Id)];

    [Fact]
    public void Every_code_has_its_smallest_input_and_no_input_is_without_a_code()
    {
        var codes = Gallery.Codes.Select(code => code.Id).Order(StringComparer.Ordinal);
        Assert.Equal(codes, Gallery.Entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_said_to_an_input_that_is_not_there()
    {
        var said = Directory.GetFiles(Gallery.Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file));
        Assert.Empty(said.Except(Gallery.Entries));
    }

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void Each_entry_raises_its_code_and_the_words_are_as_agreed(string id)
    {
        var code = Gallery.Codes.Single(each => each.Id == id);
        var (exitCode, output, error) = Gallery.Run(code);
        var said = Gallery.Said(code, error);

        Assert.Equal(ExitCodes.HasProblems, exitCode);
        Assert.Empty(output);
        Assert.Contains(id, said.Split('\n')[0].Split(": ").Take(2));
        GoldenFile.Holds(Gallery.SayingOf(code), MadeInputs.Find(code) is { } made ? $"{made.Words}\n\n{said}" : said);
    }

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void Each_entry_has_one_problem_only(string id)
    {
        var code = Gallery.Codes.Single(each => each.Id == id);
        var last = code == Codes.MoreProblems ? "More than 1000 problems.\n" : "\n1 problem.\n";
        Assert.EndsWith(last, Gallery.Run(code).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_is_small_letters_and_inner_hyphens_and_stands_for_one_mistake()
    {
        Assert.Equal(Gallery.Codes.Count, Gallery.Codes.DistinctBy(code => code.Id).Count());
        Assert.All(Gallery.Codes, code => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)+$", code.Id));
    }

    [Fact]
    public void A_remedy_is_a_whole_sentence()
    {
        Assert.All(Gallery.Codes, code => Assert.Matches(@"^[A-Z].*\.$", code.Remedy));
    }

    [Fact]
    public void A_released_code_stays()
    {
        var codes = Gallery.Codes.Select(code => code.Id).ToList();
        string[] released = File.Exists(ReleasedCodes) ? File.ReadAllLines(ReleasedCodes) : [];
        Assert.Empty(released.Except(codes));
        GoldenFile.Holds(ReleasedCodes, string.Concat(codes.Order(StringComparer.Ordinal).Select(id => $"{id}\n")));
    }

    [Theory]
    [InlineData(typeof(Codes))]
    [InlineData(typeof(TableCodes))]
    [InlineData(typeof(CalendarCodes))]
    [InlineData(typeof(AccessCodes))]
    [InlineData(typeof(StatsCodes))]
    [InlineData(typeof(StorageCodes))]
    public void The_list_of_codes_leaves_none_out(Type page)
    {
        var declared = page.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(Code)).Select(field => field.GetValue(null));
        Assert.Equal(declared, (IReadOnlyList<Code>)page.GetProperty("All")!.GetValue(null)!);
    }
}
