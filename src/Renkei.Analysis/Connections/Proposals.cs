using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Connections;

/// <summary>What a firm proposed to others, and what they answered last.</summary>
/// <param name="Made">The proposals.</param>
/// <param name="Answers">The last answer to each that was answered; that it was received is no answer.</param>
internal sealed record Proposals(IReadOnlyList<Record> Made, IReadOnlyList<Record> Answers)
{
    public int Accepted => Answers.Count(answer => Answer.Is.Of(answer) is Reply.Accepted or Reply.Partly);

    public static Proposals Of(Line line, string firm)
    {
        var made = line.Of(Offer.Kind).Where(offer => Offer.Is.Of(offer) == OfferType.Proposal && line.FirmOf(Offer.By.Of(offer), offer) == firm).ToList();
        var ids = made.Select(offer => offer.Id).ToHashSet(StringComparer.Ordinal);
        var last = line.Of(Answer.Kind).Where(answer => ids.Contains(Answer.Offer.Of(answer).Id) && Answer.Is.Of(answer) != Reply.Acknowledged)
            .GroupBy(answer => Answer.Offer.Of(answer).Id, StringComparer.Ordinal).Select(answers => answers.MaxBy(answer => Recency.Of(Answer.When.Of(answer)))!);
        return new(made, [.. last]);
    }
}
