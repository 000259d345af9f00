using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Tests.Values;

/// <summary>Ids, writers and moments, and the guess at what a misspelt word was meant to be.</summary>
public class NameTests
{
    [Theory]
    [InlineData("aoki", true)]
    [InlineData("a", true)]
    [InlineData("7", true)]
    [InlineData("aoki-castings-2", true)]
    [InlineData("a--b", true)]
    [InlineData("", false)]
    [InlineData("-aoki", false)]
    [InlineData("aoki-", false)]
    [InlineData("Aoki", false)]
    [InlineData("aoki castings", false)]
    [InlineData("aoki_castings", false)]
    [InlineData("aoki/k7", false)]
    [InlineData("aöki", false)]
    [InlineData("aoki\n", false)]
    [InlineData("аoki", false)] // the first letter is Cyrillic
    public void An_id_is_small_letters_digits_and_inner_hyphens(string text, bool isId)
    {
        Assert.Equal(isId, Id.IsWellFormed(text));
        Assert.Equal(isId ? [] : [Codes.IdMalformed], Id.Of(text).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void An_id_has_at_most_80_letters()
    {
        Assert.True(Id.IsWellFormed(new('a', 80)));
        Assert.False(Id.IsWellFormed(new('a', 81)));
    }

    [Theory]
    [InlineData("aoki", "aoki", null)]
    [InlineData("aoki/k7", "aoki", "k7")]
    public void A_writer_is_an_organization_and_perhaps_a_pseudonym(string text, string organization, string? pseudonym)
    {
        var writer = Writer.Of(text).Value;
        Assert.Equal((organization, pseudonym, text), (writer.Organization, writer.Pseudonym, writer.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("aoki/")]
    [InlineData("/k7")]
    [InlineData("aoki/k7/x")]
    [InlineData("Aoki")]
    [InlineData("aoki/K 7")]
    public void Anything_else_is_no_writer(string text) => Assert.NotEmpty(Writer.Of(text).Problems);

    [Fact]
    public void A_coder_is_no_party() => Assert.Null(Writer.Coder.Organization);

    [Theory]
    [InlineData("2004-03-01T09:30:00Z")]
    [InlineData("2004-03-01T09:30:00.125Z")]
    [InlineData("2004-02-29T23:59:59Z")]
    public void A_moment_reads_back_as_written(string text) => Assert.Equal(text, Instant.Of(text).Value.ToString());

    [Theory]
    [InlineData("2004-03-01")]
    [InlineData("2004-03-01T09:30:00")]
    [InlineData("2004-03-01T09:30:00+09:00")]
    [InlineData("2004-03-01 09:30:00Z")]
    [InlineData("2004-03-01T09:30Z")]
    [InlineData("2004-02-30T09:30:00Z")]
    [InlineData("2004-03-01T25:00:00Z")]
    [InlineData("2004-03-01T09:30:00.1234567Z")]
    [InlineData("2004-03-01T09:30:00Z\0")]
    public void A_moment_without_its_zone_or_not_in_the_calendar_is_refused(string text) =>
        Assert.Equal([Codes.InstantUnreadable], Instant.Of(text).Problems.Select(problem => problem.Code));

    [Fact]
    public void A_moment_is_not_after_itself()
    {
        Assert.False(Instant.Of("2004-03-01T09:30:00Z").Value.IsAfter(Instant.Of("2004-03-01T09:30:00Z").Value));
        Assert.True(Instant.Of("2004-03-01T09:30:00.001Z").Value.IsAfter(Instant.Of("2004-03-01T09:30:00Z").Value));
    }

    [Theory]
    [InlineData("organisation", " Did you mean 'organization'?")]
    [InlineData("insihgt", " Did you mean 'insight'?")]
    [InlineData("xyz", "")]
    [InlineData("", "")]
    public void A_near_word_is_suggested_and_a_far_one_is_not(string word, string says) => Assert.Equal(says, Spelling.Suggest(word, ["organization", "insight", "change"]));

    [Fact]
    public void Among_very_many_or_very_long_words_none_is_looked_for()
    {
        Assert.Empty(Spelling.Suggest("w1x", Enumerable.Range(0, 1000).Select(number => $"w{number}")));
        Assert.Empty(Spelling.Suggest(new('a', 100_000), [new('a', 100_001)]));
        Assert.Empty(Spelling.Suggest("aoki", [new('a', 1_000_000)]));
        Assert.Empty(Spelling.Suggest("aoki", []));
    }
}
