using System.Text;
using Renkei.Core.Casebooks;
using Renkei.Core.Values;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Casebooks;

/// <summary>Whatever stands in a file, reading it gives a casebook or problems with code and place: never an exception, never half a casebook.</summary>
public class HostileInputTests
{
    public static TheoryData<string> Names => [.. HostileInput.Small.Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_refused_with_a_code_and_a_place(string name)
    {
        var input = HostileInput.Small.Single(each => each.Name == name);
        var problems = Casebook.Read(input.Make(), "hostile.yaml").Problems;

        Assert.Equal(input.Code, problems[0].Code.Id);
        Assert.InRange(problems.Count, 1, 1001);
        Assert.All(problems.Where(problem => problem.Code != Codes.MoreProblems), problem =>
        {
            var place = Assert.IsType<PlacedProblem>(problem).Place;
            Assert.True(place is { File: "hostile.yaml", Line: > 0, Column: > 0 });
            Assert.InRange(problem.Message.Length + problem.Path.Length + place.Record.Length + place.Excerpt.Length, 1, 2500);
        });
    }

    [Fact]
    public void The_same_file_has_the_same_problems_every_time_and_they_are_the_first_ones()
    {
        var text = Encoding.UTF8.GetBytes("renkei: 1\nbook: aoki\nrecords:\n" + string.Concat(Enumerable.Range(0, 20_000).Select(number => $"- organization: b{number}\n  nome: Berg\n")));
        var problems = Casebook.Read(text, "hostile.yaml").Problems;

        Assert.Equal(Codes.MoreProblems, problems[^1].Code);
        Assert.Equal(Enumerable.Range(0, 1000).Select(number => 4 + number), problems.SkipLast(1).Cast<PlacedProblem>().Select(problem => problem.Place.Line));
        for (var again = 0; again < 5; again++) Assert.Equal(problems, Casebook.Read(text, "hostile.yaml").Problems);
    }

    [Fact]
    public void A_thousand_problems_are_told_and_one_more_is_said_to_be_there()
    {
        Assert.Equal(1000, Broken(1000).Count);
        Assert.DoesNotContain("more-problems", Broken(1000));
        Assert.Equal(1001, Broken(1001).Count);
        Assert.Equal("more-problems", Broken(1001)[^1]);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    [InlineData("\n# a comment\n")]
    public void Line_ends_of_windows_empty_lines_and_comments_are_no_attack(string end) =>
        Assert.Empty(Small.Read("renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  name: Aoki\n".Replace("\n", end, StringComparison.Ordinal)).Problems);

    [Fact]
    public void A_byte_order_mark_is_no_attack() =>
        Assert.Empty(Small.Read("\uFEFFrenkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  name: Aoki\n").Problems);

    [Fact]
    public void Letters_of_all_scripts_are_no_attack() // some share their first bytes with line separators
    {
        const string letters = "“quoted” – dash … é à 連携 🙂 ¡ £";
        var casebook = Small.Of($"renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  name: {letters}\n");
        Assert.Equal(letters, Core.Alliances.Organization.Name.Of(casebook.SeenBy("aoki").Only(Core.Alliances.Organization.Kind)));
    }

    private static IReadOnlyList<string> Broken(int number) =>
        Small.Read("renkei: 1\nbook: aoki\nrecords:\n" + string.Concat(Enumerable.Repeat("- firm: aoki\n", number))).Codes();
}
