using System.Buffers.Binary;
using System.Numerics;
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
    public void Room_made_beforehand_changes_nothing()
    {
        var table = new DistinctTexts();
        for (var number = 0; number < 1000; number++) Assert.Equal(number, table.NumberOf(Encoding.UTF8.GetBytes($"e{number}")));
        Assert.True(table.Expect(100_000));
        for (var number = 0; number < 3000; number++) Assert.Equal(number, table.NumberOf(Encoding.UTF8.GetBytes($"e{number}")));
    }

    [Fact]
    public void A_text_that_is_only_appended_gets_a_number_of_its_own()
    {
        var table = new DistinctTexts();
        Assert.Equal([0, 1, 2], [table.NumberOf("a"u8), table.Append("a"u8), table.Append("b"u8)]);
        Assert.Equal(["a", "a", "b"], [table.TextAt(0), table.TextAt(1), table.TextAt(2)]);
    }

    [Fact]
    public void Texts_made_to_fall_on_one_place_are_refused_before_they_cost_much()
    {
        var (table, taken) = (new DistinctTexts(), 0);
        foreach (var text in OfOnePlace(2000))
        {
            if (table.NumberOf(text) < 0) break;
            taken++;
        }

        Assert.InRange(taken, 100, 1000);
    }

    [Fact]
    public void A_text_that_is_not_there_is_not_found() // the twin: a table that took the nearest for it would be found out
    {
        var table = new DistinctTexts();
        table.NumberOf("abcdefgh"u8);
        Assert.Equal(-1, table.Find("abcdefgi"));
        Assert.Equal(-1, table.Find("abcdefg"));
        Assert.Equal(0, table.Find("abcdefgh"));
    }

    /// <summary>
    /// Texts of two pieces of eight bytes that the table takes for alike at first: whatever the first piece makes of the running hash the second takes back. Made by
    /// going the way of the hash backwards, so this test knows how it is computed and is to be changed with it.
    /// </summary>
    private static IEnumerable<byte[]> OfOnePlace(int number)
    {
        const ulong odd = 0x9E3779B97F4A7C15;
        static ulong Mixed(ulong value) => BitOperations.RotateLeft(unchecked(value * odd), 29) ^ unchecked(value * odd);
        for (ulong first = 1; first <= (ulong)number; first++)
        {
            var bytes = new byte[16];
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, first);
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), Mixed(unchecked(16 * odd) ^ first)); // so that what goes on is 0
            yield return bytes;
        }
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
