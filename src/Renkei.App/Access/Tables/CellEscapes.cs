using System.Globalization;
using System.Text.RegularExpressions;

namespace Renkei.App.Access.Tables;

/// <summary>The codes with which a workbook writes letters that XML cannot hold: <c>_x000D_</c> for a carriage return (ECMA-376, 22.9.2.19).</summary>
internal static partial class CellEscapes
{
    /// <summary>The text with codes for what XML cannot hold, and for what would be taken for a code.</summary>
    public static string Encode(string text) =>
        Unwritable().Replace(text, sign => sign.Value[0] == '_' ? $"_x005F_{sign.Value[1..]}" : $"_x{(int)sign.Value[0]:X4}_");

    /// <summary>The text that was encoded.</summary>
    public static string Decode(string text) => text.Contains("_x", StringComparison.OrdinalIgnoreCase)
        ? Codes().Replace(text, code => char.IsSurrogate(Sign(code)) ? code.Value : $"{Sign(code)}")
        : text;

    private static char Sign(Match code) => (char)int.Parse(code.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex("_x[0-9A-F]{4}_", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Codes();

    [GeneratedRegex(@"_(?=x[0-9A-F]{4}_)|[\0-\x08\x0B-\x1F\uFFFE\uFFFF]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unwritable();
}
