using FsCheck;
using FsCheck.Fluent;
using Renkei.Core.Values;

namespace Renkei.Tests.Values;

/// <summary>Dates of every form a source may give, drawn at random, close enough together to overlap often.</summary>
internal static class Dates
{
    private static readonly Gen<string> Year = Gen.Choose(1994, 2003).Select(year => $"{year}");

    private static readonly Gen<string> Month = from year in Year from month in Gen.Choose(1, 12) select $"{year}-{month:00}";

    private static readonly Gen<string> Day = from month in Month from day in Gen.Choose(1, 28) select $"{month}-{day:00}";

    private static readonly Gen<string> Exact = Gen.OneOf(Year, Month, Day, Gen.Elements("199X", "200X", "19XX"));

    private static readonly Gen<string> Point = Gen.OneOf(Exact, Exact.Select(date => $"{date}~"));

    private static readonly Gen<string> Written = Gen.OneOf(
        Point,
        from first in Point from last in Point select $"{first}/{last}",
        from first in Point from last in Point select $"[{first}..{last}]",
        Point.Select(first => $"{first}/.."),
        Point.Select(last => $"../{last}"));

    /// <summary>Dates that can be read.</summary>
    public static Arbitrary<When> Any { get; } =
        Written.Select(When.Of).Where(outcome => outcome.Problems.Count == 0).Select(outcome => outcome.Value).ToArbitrary();

    /// <summary>Days among and around them.</summary>
    public static Arbitrary<DateOnly> Days { get; } = Gen.Choose(0, 14 * 365).Select(days => new DateOnly(1992, 1, 1).AddDays(days)).ToArbitrary();

    /// <summary>A date that can be read.</summary>
    public static When Of(string text) => When.Of(text).Value;

    public static DateOnly DayOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
