using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Commitment;

/// <summary>
/// Whether levels are in close touch: they met within the time agreed for them (as S1-8 has it), or people of that level work day by day inside the partner,
/// whose presence there is contact by itself (S1, Discussion).
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
        var window = Window.Back(line.AsOf, agreed.Count > 0 ? agreed.Max(cell => cell.Months) : (int)thresholds["every"], 0);
        var met = (from ours in levels from theirs in levels select line.Contacts.Filled(ours, theirs, window)).Max();
        var inside = line.Stays.Where(stay => stay.IsDispatch && (stay.Level is not { } level || levels.Contains(level))).ToList();
        var there = inside.FindAll(stay => stay.Level is not null && stay.IsThereOn(line.AsOf) == Truth.Certainly);
        var mayBeThere = inside.Exists(stay => stay.IsThereOn(line.AsOf) != Truth.No) || line.Declared(Posting.Kind, line.AsOf, line.AsOf).Count == 0;
        var isThere = met == Truth.Certainly || there.Count > 0 ? Truth.Certainly : met == Truth.No && !mayBeThere ? Truth.No : Truth.Perhaps;
        var declared = isThere != Truth.No ? [] : line.Declared(Event.Kind, window.First, window.Last).Concat(line.Declared(Posting.Kind, line.AsOf, line.AsOf));
        return new(
            name, isThere, there.Count > 0 && met == Truth.Certainly ? $"{part}-both" : there.Count > 0 ? $"{part}-inside" : ProfilePart.Case(part, isThere),
            [.. met == Truth.Certainly && line.Contacts.Last(levels) is { } last ? (Record[])[last] : [], .. there.Select(stay => stay.Posting), .. declared, .. thresholds.Settings],
            ("months", Words.Count(agreed.Count > 0 ? agreed.Max(cell => cell.Months) : (int)thresholds["every"], "month")));
    }
}
