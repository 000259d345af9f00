using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Lines;

/// <summary>By when an offer, a request or a proposal is to be answered: by the day it names, or some days after it was made.</summary>
internal static class AnswerDue
{
    /// <summary>The last day for an answer, as late as coarse dates leave it.</summary>
    public static DateOnly Of(Record offer, double days) =>
        Offer.AnswerBy.Of(offer) is { } by ? by.End.Latest
        : Offer.When.Of(offer).End.Latest is var made && made.DayNumber + days < DateOnly.MaxValue.DayNumber ? made.AddDays((int)days)
        : DateOnly.MaxValue;

    /// <summary>Whether that day has certainly passed.</summary>
    public static bool HasPassed(Record offer, DateOnly asOf, double days) => Of(offer, days) < asOf;
}
