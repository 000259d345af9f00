using Renkei.Core.Values;

namespace Renkei.Tests.Worlds;

/// <summary>
/// Dates of every form and precision about a year, none of them naming a day after the world's last year unless the world is a wild one; in a plain world
/// mostly days and stretches from day to day.
/// </summary>
internal sealed class AnyDate(Lots lots, int last, bool isWild, bool isPlain)
{
    public string About(int year)
    {
        var date = isPlain && !lots.OneIn(6) ? Plain(Math.Min(year, last)) : Any(Math.Min(year, last));
        return isWild || (When.Of(date).Succeeded(out var when) && when.LatestNamedDay.Year <= last + 1) ? date : Day(Math.Min(year, last));
    }

    private string Plain(int year) => lots.OneIn(6) ? $"{Day(year)}/{Day(year + 1 + lots.Below(2))}" : Day(year);

    private string Any(int year) => lots.Below(40) switch
    {
        < 25 => Point(year),
        < 31 => $"{Point(year)}/{Point(year + lots.Below(4))}",
        < 34 => $"{Point(year)}/..",
        < 37 => $"[{Point(year)}..{Point(year + lots.Below(3))}]",
        37 => $"../{Point(year)}",
        38 => lots.OneIn(3) ? "../.." : $"{Decade(year)}/{year}",
        _ => lots.OneIn(3) ? $"{year / 100}XX{About()}" : $"{Decade(year)}{About()}",
    };

    private string Point(int year) => lots.Below(10) switch
    {
        < 4 => Day(year),
        < 7 => $"{year}-{1 + lots.Below(12):00}{About()}",
        < 9 => $"{year}{About()}",
        _ => $"{Day(year)}{About()}",
    };

    private string Day(int year) => $"{year}-{1 + lots.Below(12):00}-{1 + lots.Below(28):00}";

    private static string Decade(int year) => $"{year / 10}X";

    private string About() => lots.OneIn(5) ? "~" : "";
}
