using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Values;

namespace Renkei.Analysis.Agenda;

/// <summary>A6: whether those who came back have a role that uses what they learned, and trainees go both ways.</summary>
internal static class CareersForLearning
{
    public static Finding Of(Line line) => Condition.Judge(new(line, "A6"), limits =>
    {
        var months = Window.Months(line.Alliance, limits["window"]);
        var window = Window.Back(line.AsOf, months, 0);
        List<Stay> back = [.. line.Stays.Where(stay => stay.From == line.Pair.Us && stay.Returned is { } returned && window.Holds(returned.Start) == Truth.Certainly)];
        List<Stay> trainees = [.. line.Stays.Where(stay => stay.IsThereDuring(window) == Truth.Certainly && IsTrainee(stay))];
        var (sent, received) = (trainees.Exists(stay => stay.From == line.Pair.Us), trainees.Exists(stay => stay.From != line.Pair.Us));
        var declared = line.Declared(Posting.Kind, window.First, window.Last);
        return
        [
            new($"everyone who came back in the last {Words.Months(months)} has a role that uses what was learned", Used(back), back.Select(stay => stay.Posting), Alone: "returns"),
            new("trainees go both ways", sent && received ? true : declared.Count > 0 ? false : null, [.. trainees.Select(stay => stay.Posting), .. sent && received ? [] : declared], Alone: "trainees"),
        ];
    });

    private static bool? Used(List<Stay> back) =>
        back.Exists(stay => Posting.UsesKnowHow.Of(stay.Posting) == false) ? false
        : back.Count == 0 || back.Exists(stay => Posting.UsesKnowHow.Of(stay.Posting) is null || Posting.ReturnRole.Of(stay.Posting) is null) ? null
        : true;

    private static bool IsTrainee(Stay stay) =>
        Posting.Is.Of(stay.Posting) is PostingType.Trainee or PostingType.Student || Posting.Purposes.Of(stay.Posting) is { } purposes && purposes.Contains(Purpose.Learn);
}
