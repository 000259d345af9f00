using Renkei.App.Rendering.Terminal;
using Renkei.Core.Values;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Errors;

/// <summary>One mistake is told once, where it was made, and not again in every record that leans on it.</summary>
public sealed class BlameTests
{
    private const string Organizations = "- organization: aoki\n  name: Aoki\n- organization: berg\n  name: Berg\n";

    [Fact]
    public void An_unreadable_head_is_not_held_against_the_records() =>
        Assert.Equal(["yaml-unreadable"], Small.Read($"renkei: 1\nbook aoki\nrecords:\n{Organizations}").Codes());

    [Fact]
    public void A_line_below_the_records_is_not_held_against_the_records() =>
        Assert.Equal(["records-not-last"], Small.Read($"renkei: 1\nrecords:\n{Organizations}book: aoki\ntitle: Castings\n").Codes());

    [Fact]
    public void An_alliance_with_unreadable_parties_is_not_held_against_the_writers() =>
        Assert.Equal(["value-empty"], Small.Read($"renkei: 1\nwriter: aoki\nbook: pact\nrecords:\n{Organizations}- alliance: pact\n  parties:\n").Codes());

    [Fact]
    public void A_broken_record_is_not_held_against_those_that_name_it() =>
        Assert.Equal(["yaml-unreadable"], Small.Read($"renkei: 1\nbook: coda\nrecords:\n{Organizations}- organization: coda\n  name: \"Coda\n- stake: s1\n  when: 2004\n  holder: aoki\n  held: coda\n  percent: 5\n").Codes());

    [Fact]
    public void A_file_may_name_the_joint_book_of_its_own_alliance() =>
        Assert.Empty(Small.Read($"renkei: 1\nwriter: aoki\nbook: pact\nrecords:\n{Organizations}- alliance: pact\n  parties: [aoki, berg]\n").Problems);

    [Fact]
    public void Each_unknown_name_of_one_field_is_told()
    {
        var problems = Small.Read($"renkei: 1\nbook: aoki\nrecords:\n{Organizations}- alliance: pact\n  parties: [aokki, bergg]\n").Problems;
        Assert.Equal(["There is no organization 'aokki'. Did you mean 'aoki'?", "There is no organization 'bergg'. Did you mean 'berg'?"], problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("  name: [Aoki\n")]
    [InlineData("  name: [Aoki\n\n\n# and so on\n- organization: berg\n  name: Berg\n")]
    public void What_is_missing_at_the_end_of_a_record_is_told_in_the_record(string rest)
    {
        var problem = Assert.Single(Small.Read($"renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n{rest}").Problems);
        Assert.Equal("yaml-unreadable", problem.Code.Id);
        Assert.StartsWith("  name: [Aoki", Assert.IsType<PlacedProblem>(problem).Place.Excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_does_not_command_the_terminal()
    {
        using var told = new StringWriter();
        ProblemText.Write(Small.Read("renkei: 1\nbook: aoki\nrecords:\n- organization: \"\\e[31mAoki\"\n  name: \e[31mAoki\n").Problems, told);
        ProblemText.Write(Small.Read("renkei: 1\nbook: aoki\nrecords:\n- organization: \"\\e[31mAoki\"\n  name: Aoki\n").Problems, told);
        Assert.DoesNotContain('\e', told.ToString());
    }

    [Fact]
    public void A_long_text_in_the_wrong_place_is_not_told_in_full()
    {
        using var told = new StringWriter();
        ProblemText.Write(Small.Read($"renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  name: Aoki\n  when: {new string('x', 9000)}\n").Problems, told);
        Assert.InRange(told.ToString().Length, 100, 1500);
        Assert.Contains("is not a date.", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shortened_once_stays_as_it_is()
    {
        var once = Problem.Short($"{new string('a', 9000)} ends so");
        Assert.InRange(once.Length, 100, 700);
        Assert.EndsWith(" ends so", once, StringComparison.Ordinal);
        Assert.Equal(once, Problem.Short(once));
        Assert.Equal("short", Problem.Short("short"));
    }
}
