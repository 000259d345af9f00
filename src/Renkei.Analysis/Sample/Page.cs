using System.Globalization;
using System.Text;

namespace Renkei.Analysis.Sample;

/// <summary>The casebook as it is written, record by record. Each says that it is made up.</summary>
/// <param name="seed">The seed that every record names as its source.</param>
internal sealed class Page(ulong seed)
{
    private readonly StringBuilder text = new();
    private readonly string source = $"  basis: constructed\n  source: synthetic, seed {seed.ToString(CultureInfo.InvariantCulture)}\n";

    /// <summary>Writes one record into the joint book.</summary>
    public void Joint(string kind, string id, string writer, params ReadOnlySpan<(string Field, string? Value)> fields) => Write("joint", kind, id, writer, fields);

    /// <summary>Writes one record into an own book.</summary>
    public void Own(string owner, string kind, string id, params ReadOnlySpan<(string Field, string? Value)> fields) => Write(owner, kind, id, owner, fields);

    /// <summary>A day of the six years, counted from the first.</summary>
    public static string Day(double day) => Plan.First.AddDays((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A list in one line; a field with an empty one is left out.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    public override string ToString() => text.ToString();

    private void Write(string book, string kind, string id, string writer, ReadOnlySpan<(string Field, string? Value)> fields)
    {
        text.Append("- ").Append(kind).Append(": ").Append(id).Append('\n');
        foreach (var (field, value) in fields)
        {
            if (value is not (null or "[]")) text.Append("  ").Append(field).Append(": ").Append(value).Append('\n');
        }

        if (kind != "alliance" || id != "joint") text.Append("  book: ").Append(book).Append('\n');
        text.Append("  writer: ").Append(writer).Append('\n').Append(source);
    }
}
