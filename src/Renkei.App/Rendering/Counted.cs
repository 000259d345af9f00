namespace Renkei.App.Rendering;

/// <summary>How many of something, in words: <c>1 record</c>, <c>2 records</c>.</summary>
internal static class Counted
{
    public static string Of(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
