using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Renkei.Core.Columns;

/// <summary>
/// Texts as UTF-8 bytes, each kept once and numbered from 0 in the order first met. An open-addressing table: what is looked up is compared byte for byte, so two texts are
/// one only when they are. A text that would be far from its place is refused, so that texts chosen to fall on one place cost no more than others.
/// </summary>
internal sealed class DistinctTexts
{
    /// <summary>So far from its place a text may stand. At half-full a table of a million texts needs some forty steps for the worst of them.</summary>
    private const int LongestWay = 512;

    private const ulong Odd = 0x9E3779B97F4A7C15;

    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];
    private uint[] hashes = new uint[16];
    private int[] slots = new int[32]; // the number and one; 0 for none

    /// <summary>How many different texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes of a text.</summary>
    public ReadOnlySpan<byte> this[int number] => bytes.AsSpan(number == 0 ? 0 : ends[number - 1], Length(number));

    /// <summary>A text as letters.</summary>
    public string TextAt(int number) => Encoding.UTF8.GetString(this[number]);

    /// <summary>The number of a text; −1 when it was never met.</summary>
    public int Find(ReadOnlySpan<byte> text)
    {
        var hash = Hash(text);
        for (int slot = Place(hash), way = 0; way < LongestWay; slot = (slot + 1) & (slots.Length - 1), way++)
        {
            var number = slots[slot] - 1;
            if (number < 0) return -1;
            if (hashes[number] == hash && this[number].SequenceEqual(text)) return number;
        }

        return -1;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    public int Find(string text) => Find(Encoding.UTF8.GetBytes(text));

    /// <summary>The number of a text, a new one when it was never met; −1 when the table cannot take it.</summary>
    public int NumberOf(ReadOnlySpan<byte> text)
    {
        var hash = Hash(text);
        for (int slot = Place(hash), way = 0; way < LongestWay; slot = (slot + 1) & (slots.Length - 1), way++)
        {
            var number = slots[slot] - 1;
            if (number < 0) return Add(text, hash, slot);
            if (hashes[number] == hash && this[number].SequenceEqual(text)) return number;
        }

        return -1;
    }

    private int Add(ReadOnlySpan<byte> text, uint hash, int slot)
    {
        var start = Count == 0 ? 0 : ends[Count - 1];
        if (text.Length > Array.MaxLength - start) return -1;
        if (start + text.Length > bytes.Length) Array.Resize(ref bytes, (int)Math.Min(Math.Max(2L * bytes.Length, start + text.Length), Array.MaxLength));
        if (Count == ends.Length)
        {
            Array.Resize(ref ends, 2 * Count);
            Array.Resize(ref hashes, 2 * Count);
        }

        text.CopyTo(bytes.AsSpan(start));
        (ends[Count], hashes[Count], slots[slot]) = (start + text.Length, hash, Count + 1);
        Count++;
        return 2 * Count < slots.Length || Grow() ? Count - 1 : -1;
    }

    /// <summary>Makes room for twice as many; false when one of them would stand too far from its place.</summary>
    private bool Grow()
    {
        slots = new int[2 * slots.Length];
        for (var number = 0; number < Count; number++)
        {
            var (slot, way) = (Place(hashes[number]), 0);
            for (; slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
            {
                if (++way == LongestWay) return false;
            }

            slots[slot] = number + 1;
        }

        return true;
    }

    private int Length(int number) => ends[number] - (number == 0 ? 0 : ends[number - 1]);

    private int Place(uint hash) => (int)(hash & (uint)(slots.Length - 1));

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        var mixed = (ulong)text.Length * Odd;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..]) mixed = Mixed(mixed ^ BinaryPrimitives.ReadUInt64LittleEndian(text));
        ulong rest = 0;
        foreach (var letter in text) rest = (rest << 8) | letter;
        mixed = Mixed(mixed ^ rest);
        return (uint)(mixed >> 32);
    }

    private static ulong Mixed(ulong value)
    {
        var mixed = unchecked(value * Odd);
        return BitOperations.RotateLeft(mixed, 29) ^ mixed;
    }
}
