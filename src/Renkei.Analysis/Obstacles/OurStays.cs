using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>Our own people who went to work at a partner or a venture; who moved there for good has become one of the others.</summary>
internal static class OurStays
{
    public static IReadOnlyList<Stay> Of(Line line) => [.. line.Stays.Where(stay => stay.From == line.Pair.Us && IsStay(stay))];

    /// <summary>Those of either side that began and were not for good.</summary>
    public static bool IsStay(Stay stay) => stay is { IsForGood: false, Begins: not null };

    /// <summary>Those who were certainly there at some time of the last months.</summary>
    public static IReadOnlyList<Stay> Lately(Line line, double months)
    {
        var window = Window.Back(line.AsOf, (int)months, 0);
        return [.. Of(line).Where(stay => stay.IsThereDuring(window) == Truth.Certainly)];
    }

    /// <summary>Those that certainly began in the last months.</summary>
    public static IReadOnlyList<Stay> Begun(Line line, double months)
    {
        var window = Window.Back(line.AsOf, (int)months, 0);
        return [.. Of(line).Where(stay => window.Holds(stay.Begins!.Value) == Truth.Certainly)];
    }

    /// <summary>The days of one so far.</summary>
    public static PersonDays Days(Stay stay, DateOnly upTo) => PersonDays.Between(stay.Begins!.Value, stay.Ends!.Value, upTo);

    /// <summary>Whether it is certainly over.</summary>
    public static bool IsOver(Stay stay, DateOnly upTo) => stay.Ends!.Value.Latest <= upTo;

    /// <summary>Whether it was for learning; null where no purpose is told. A trainee or student is there to learn unless told otherwise.</summary>
    public static bool? IsToLearn(Stay stay) =>
        Posting.Purposes.Of(stay.Posting) is { Count: > 0 } purposes ? purposes.Contains(Purpose.Learn)
        : Posting.Is.Of(stay.Posting) is PostingType.Trainee or PostingType.Student ? true
        : null;
}
