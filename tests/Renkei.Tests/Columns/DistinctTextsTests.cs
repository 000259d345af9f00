using System.Text;
using FsCheck.Fluent;
using Renkei.Core.Columns;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Columns;

/// <summary>The table of distinct texts does what a dictionary of texts does.</summary>
public class DistinctTextsTests
{
    [Fact]
    public void Texts_get_the_numbers_a_dictionary_gives_them()
    {
        var texts = Gen.Choose(0, 6).Select(letter => "ab;0é日 "[letter]).ListOf().Select(letters => string.Concat(letters)).ListOf();
        Prop.ForAll(texts.ToArbitrary(), all => Same([.. all])).Hold(500);
    }

    [Fact]
    public void So_do_very_many() => Same([.. Enumerable.Range(0, 200_000).Select(number => $"e{number % 150_000}"), .. Enumerable.Range(0, 50_000).Select(number => new string('x', number % 300))]);

    [Fact]
    public void A_text_that_is_not_there_is_not_found() // the twin: a table that took the nearest for it would be found out
    {
        var table = new DistinctTexts();
        table.NumberOf("abcdefgh"u8);
        Assert.Equal(-1, table.Find("abcdefgi"));
        Assert.Equal(-1, table.Find("abcdefg"));
        Assert.Equal(0, table.Find("abcdefgh"));
    }

    private static void Same(IReadOnlyList<string> texts)
    {
        var (table, known) = (new DistinctTexts(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var text in texts)
        {
            known.TryAdd(text, known.Count);
            Assert.Equal(known[text], table.NumberOf(Encoding.UTF8.GetBytes(text)));
        }

        Assert.Equal(known.Count, table.Count);
        Assert.All(known, pair => Assert.Equal((pair.Key, pair.Value), (table.TextAt(pair.Value), table.Find(pair.Key))));
    }
}
