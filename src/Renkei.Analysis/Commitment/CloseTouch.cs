using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Commitment;

/// <summary>
/// Whether levels are in close touch, as S1-8 has it: within the time agreed for them they met, or people of that level worked day by day inside the partner.
/// </summary>
internal static class CloseTouch
{
    private static readonly Level[] LowerLevels = [Level.Middle, Level.Lower];

    public static ProfilePart Upper(Line line) => Of(line, "upper", "upper levels in close touch", [Level.Upper]);

    public static ProfilePart Below(Line line) => Of(line, "below", "other levels in close touch", LowerLevels);

    private static ProfilePart Of(Line line, string part, string name, Level[] levels)
    {
        var thresholds = line.ThresholdsOf("S1-8");
        var agreed = AgreedCell.Of(line, thresholds).Where(cell => levels.Contains(cell.Ours) && levels.Contains(cell.Theirs)).ToList();
        var months = agreed.Count > 0 ? agreed.Max(cell => cell.Months) : (int)thresholds["every"];
        var window = Window.Back(line.AsOf, months, 0);
        var isThere = (from ours in levels from theirs in levels select line.Touch.Filled(ours, theirs, window)).Max();
        var met = (from ours in levels from theirs in levels select line.Contacts.Met(ours, theirs, window)).Max() == Truth.Certainly;
        var inside = levels.SelectMany(level => line.Touch.InsideAt(level, window)).ToList();
        return new(
            name, isThere, inside.Count > 0 && met ? $"{part}-both" : inside.Count > 0 ? $"{part}-inside" : ProfilePart.Case(part, isThere),
            [
                .. met && line.Contacts.Last(levels) is { } last ? (Record[])[last] : [],
                .. inside.Select(stay => stay.Posting),
                .. isThere == Truth.No ? line.Touch.Declared(window) : [],
                .. thresholds.Settings,
            ],
            ("months", Words.Count(months, "month")));
    }
}
