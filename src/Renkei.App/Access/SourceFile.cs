namespace Renkei.App.Access;

/// <summary>A file to read, on the disk or in memory. What a browser sent stays in memory, so that nothing of it is ever left on a disk.</summary>
internal sealed class SourceFile
{
    private readonly byte[]? bytes;

    /// <summary>A file in memory.</summary>
    /// <param name="name">How to call it in messages.</param>
    /// <param name="bytes">What it holds.</param>
    public SourceFile(string name, byte[] bytes) => (Name, this.bytes) = (name, bytes);

    private SourceFile(string path) => Name = path;

    /// <summary>How it was named.</summary>
    public string Name { get; }

    /// <summary>In bytes.</summary>
    public long Length => bytes?.Length ?? new FileInfo(Name).Length;

    /// <summary>Whether its name ends so, in small letters or capitals.</summary>
    public bool EndsWith(params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>What it holds, from the start.</summary>
    public Stream Open() => bytes is null ? File.OpenRead(Name) : new MemoryStream(bytes, writable: false);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>A file on the disk.</summary>
    public static implicit operator SourceFile(string path) => new(path);
}
