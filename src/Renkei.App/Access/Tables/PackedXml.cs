using System.IO.Compression;
using System.Xml;

namespace Renkei.App.Access.Tables;

/// <summary>
/// XML inside a packed file that nobody vouches for, read node by node. Entities, documents nested deeply, very long pieces and thousands of
/// different names are refused while they are read, so that a small file cannot grow in memory.
/// </summary>
internal static class PackedXml
{
    private const int Deepest = 32;
    private const int LongestPiece = 1024 * 1024;
    private const int MostNames = 5_000;

    /// <summary>Opens a part of the file.</summary>
    public static XmlReader Open(ZipArchiveEntry part) => XmlReader.Create(new Pieces(part.Open()), new()
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        NameTable = new Names(),
        XmlResolver = null,
    });

    /// <summary>Goes on to the next element's begin or end, or to text.</summary>
    /// <exception cref="BrokenWorkbookException">It is nested too deeply.</exception>
    public static bool Next(this XmlReader xml) => xml.Read() && (xml.Depth <= Deepest ? true : throw new BrokenWorkbookException("It is nested too deeply."));

    /// <summary>Goes on to the next element of that name at any depth.</summary>
    public static bool NextElement(this XmlReader xml, string name)
    {
        while (xml.Next())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name) return true;
        }

        return false;
    }

    /// <summary>Bytes that hold a tag, or a text between two tags, of no more than a piece may have.</summary>
    private sealed class Pieces(Stream inner) : Stream
    {
        private int sinceTag;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            for (var rest = buffer[..read]; rest.Length > 0;)
            {
                var tag = rest.IndexOf((byte)'<');
                sinceTag = tag < 0 ? sinceTag + rest.Length : 0;
                if (sinceTag > LongestPiece) throw new BrokenWorkbookException("A piece of it is longer than any cell.");
                rest = tag < 0 ? [] : rest[(tag + 1)..];
            }

            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class Names : NameTable
    {
        private int count;

        public override string Add(string key) => Get(key) ?? base.Add(Counted(key));

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? base.Add(Counted(key), start, len);

        private T Counted<T>(T key) => ++count <= MostNames ? key : throw new BrokenWorkbookException("It has too many different names.");
    }
}
