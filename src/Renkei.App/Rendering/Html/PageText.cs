using System.Buffers;
using System.Text;

namespace Renkei.App.Rendering.Html;

/// <summary>A page while it is written, in memory that the next page uses again: a page of a large alliance is too long to make a new text of it each time.</summary>
internal sealed class PageText : TextWriter
{
    private const int UsualLength = 32 * 1024;

    private char[] letters = ArrayPool<char>.Shared.Rent(UsualLength);
    private int length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What is written so far.</summary>
    public ReadOnlySpan<char> Written => letters.AsSpan(0, length);

    /// <summary>The same, as long as it is at hand.</summary>
    public ReadOnlyMemory<char> AsMemory() => letters.AsMemory(0, length);

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (length == letters.Length) Grow(1);
        letters[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > letters.Length - length) Grow(buffer.Length);
        buffer.CopyTo(letters.AsSpan(length));
        length += buffer.Length;
    }

    /// <summary>Sends it as it stands.</summary>
    public async Task Send(HttpResponse response)
    {
        var count = Encoding.UTF8.GetByteCount(Written);
        var bytes = ArrayPool<byte>.Shared.Rent(count);
        try
        {
            Encoding.UTF8.GetBytes(Written, bytes);
            response.ContentLength = count;
            await response.Body.WriteAsync(bytes.AsMemory(0, count), response.HttpContext.RequestAborted);
        }
        finally
        {
            bytes.AsSpan(0, count).Clear(); // what one reads does not lie about for the next
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && letters.Length > 0)
        {
            letters.AsSpan(0, length).Clear();
            ArrayPool<char>.Shared.Return(letters);
            (letters, length) = ([], 0);
        }

        base.Dispose(disposing);
    }

    private void Grow(int by)
    {
        var more = ArrayPool<char>.Shared.Rent(Math.Max(2 * letters.Length, length + by));
        Written.CopyTo(more);
        letters.AsSpan(0, length).Clear();
        ArrayPool<char>.Shared.Return(letters);
        letters = more;
    }
}
