using System.Globalization;
using System.Text.RegularExpressions;
using Renkei.Core;
using Renkei.Core.Records;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Stories;

/// <summary>
/// A casebook with all its dates elsewhere: the same years later, or every span half as long again. A date keeps its precision; the beginning of what lasts is mapped by
/// its first day and the end by its last, so that what held for the whole of a year still holds for the whole of one.
/// </summary>
internal sealed partial class Redated(Func<DateOnly, DateOnly> mapped)
{
    /// <summary>Nine years, three months and some days later.</summary>
    public static string Shifted(string text) => new Redated(day => day.AddDays(3390)).Of(text);

    /// <summary>Every span half as long again, counted from the first of January 1950.</summary>
    public static string Stretched(string text)
    {
        var from = new DateOnly(1950, 1, 1);
        return new Redated(day => from.AddDays((day.DayNumber - from.DayNumber) * 3 / 2)).Of(text);
    }

    private string Of(string text)
    {
        var header = text[..(text.IndexOf("\nrecords:\n", StringComparison.Ordinal) + 1)];
        var world = World.Of(Small.Of(text));
        return $"{header}records:\n{string.Concat(world.Records.Select(told => told with { Fields = [.. told.Fields.Select(field => KeyValuePair.Create(field.Key, Value(AllKinds.Find(told.Kind)!.Form.Find(field.Key), field.Value)))] }))}";
    }

    /// <summary>A value in flow style; of groups, the dates within.</summary>
    private string Value(Field? field, string value) =>
        field is null ? value
        : field.Shape == Shape.Date ? Date(value)
        : field.Parts is { } parts ? PartDate().Replace(value, said => parts.Find(said.Groups["field"].Value)?.Shape == Shape.Date ? $"{said.Groups["field"].Value}: {Date(said.Groups["date"].Value)}" : said.Value)
        : value;

    private string Date(string value)
    {
        var text = value.Trim('"');
        var told = text.Split('/') is [var from, var to] ? $"{Moment(from, isEnd: false)}/{Moment(to, isEnd: true)}" : Moment(text, isEnd: false);
        return told == text ? value : World.Quote(told);
    }

    private string Moment(string text, bool isEnd)
    {
        if (text == "..") return text;
        var about = text.EndsWith('~') ? "~" : "";
        var numbers = text.TrimEnd('~').Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var first = new DateOnly(numbers[0], numbers.Length > 1 ? numbers[1] : 1, numbers.Length > 2 ? numbers[2] : 1);
        var last = numbers.Length switch { 1 => first.AddYears(1).AddDays(-1), 2 => first.AddMonths(1).AddDays(-1), _ => first };
        var day = mapped(isEnd ? last : first);
        return day.ToString(numbers.Length switch { 1 => "yyyy", 2 => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture) + about;
    }

    [GeneratedRegex("""(?<field>[a-z_]+): "?(?<date>[0-9.][0-9./~-]*)"?""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartDate();
}
