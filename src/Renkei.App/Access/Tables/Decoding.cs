using System.Text;
using Renkei.Core.Tables;

namespace Renkei.App.Access.Tables;

/// <summary>What a person says about tables that the files do not say themselves.</summary>
internal sealed record Decoding
{
    /// <summary>The kind of record in each table; null when files and sheets are named after it.</summary>
    public string? Kind { get; init; }

    /// <summary>The encoding of a CSV; null to find out.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>What separates the cells of a CSV; null to find out.</summary>
    public char? Delimiter { get; init; }

    /// <summary>What stands before the decimals: a point or a comma; null for a point, or for either where semicolons separate the cells.</summary>
    public char? Decimal { get; init; }

    /// <summary>How decimals are to be read in a table whose cells are separated so.</summary>
    public Decimals DecimalsOf(char delimiter) => Decimal switch
    {
        ',' => Decimals.Comma,
        '.' => Decimals.Point,
        _ => delimiter == ';' ? Decimals.Either : Decimals.Point,
    };
}
