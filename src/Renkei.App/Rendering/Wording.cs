using System.Globalization;

namespace Renkei.App.Rendering;

/// <summary>Fills in what a text leaves open.</summary>
internal static class Wording
{
    /// <summary>The text with <c>{0}</c>, <c>{1}</c> and so on filled in.</summary>
    public static string With(this string text, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, text, values);

    /// <summary>The text for a count: what stands before <c>|</c> where it is one, else what stands behind. The count is <c>{0}</c>, what follows <c>{1}</c> and so on.</summary>
    public static string For(this string text, int count, params ReadOnlySpan<object?> values)
    {
        var either = text.Split('|', 2);
        return either[count == 1 ? 0 : ^1].With([count, .. values]);
    }
}
