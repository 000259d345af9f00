using Renkei.Core.Values;

namespace Renkei.Tests.Values;

/// <summary>What came of reading something: a value or problems, never both, never neither.</summary>
public class OutcomeTests
{
    private static readonly Problem Wrong = new(Codes.ValueEmpty, "", "Nothing is written here.");

    [Fact]
    public void A_value_has_no_problems()
    {
        Outcome<string> outcome = "aoki";
        Assert.True(outcome.Succeeded(out var value));
        Assert.Equal(("aoki", "aoki"), (value, outcome.Value));
        Assert.Empty(outcome.Problems);
    }

    [Fact]
    public void To_ask_a_failure_for_its_value_is_our_own_bug_and_throws()
    {
        Outcome<string> outcome = Wrong;
        Assert.False(outcome.Succeeded(out _));
        var thrown = Assert.Throws<InvalidOperationException>(() => outcome.Value);
        Assert.Contains("value-empty", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_of_a_number_is_not_taken_for_zero()
    {
        Outcome<DaySpan> outcome = Wrong;
        Assert.Throws<InvalidOperationException>(() => outcome.Value);
    }

    [Fact]
    public void A_failure_without_problems_cannot_be_made() => Assert.Throws<ArgumentException>(() => Outcome<string>.Failed([]));

    [Fact]
    public void Problems_pass_through_what_comes_next_and_it_is_not_asked()
    {
        Outcome<string> failed = Outcome<string>.Failed([Wrong, Wrong with { Path = "x" }]);
        Assert.Equal(failed.Problems, failed.Then<string>(_ => throw new InvalidOperationException("asked")).Problems);
        Assert.Equal("aoki!", Id.Of("aoki").Then<string>(id => id + "!").Value);
        Assert.Equal([Wrong], Id.Of("aoki").Then<string>(_ => Wrong).Problems);
    }

    [Theory]
    [InlineData("", "steps", "steps")]
    [InlineData("when", "steps", "steps.when")]
    [InlineData("[1].when", "steps", "steps[1].when")]
    public void A_path_grows_from_within(string inner, string outer, string path) => Assert.Equal(path, (Wrong with { Path = inner }).Under(outer).Path);

    [Fact]
    public void Lists_are_equal_when_their_contents_are()
    {
        Assert.Equal(new ListOf<string>(["a", "b"]), new ListOf<string>(["a", "b"]));
        Assert.Equal(new ListOf<string>(["a", "b"]).GetHashCode(), new ListOf<string>(["a", "b"]).GetHashCode());
        Assert.NotEqual(new ListOf<string>(["a", "b"]), new ListOf<string>(["b", "a"]));
        Assert.NotEqual(new ListOf<string>(["a"]), ListOf<string>.Empty);
    }
}
