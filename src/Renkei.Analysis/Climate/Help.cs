using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Climate;

/// <summary>Help that one gave another: something brought in for it, or a request of it that was granted.</summary>
/// <param name="Record">The contribution, or the answer.</param>
/// <param name="By">The firm that helped.</param>
/// <param name="To">The firm that was helped.</param>
internal sealed record Help(Record Record, string By, string To)
{
    public static IEnumerable<Help> Of(Line line) =>
    [
        .. from given in line.Of(Contribution.Kind)
            let to = Contribution.To.Of(given)
            where to is not null
            select new Help(given, line.FirmOf(Contribution.By.Of(given), given), line.FirmOf(to, given)),
        .. from answer in line.Of(Answer.Kind)
            where Answer.Is.Of(answer) is Reply.Accepted or Reply.Partly
            let offer = line.Scene.View.Find(Answer.Offer.Of(answer), answer)
            where offer is not null && Offer.Is.Of(offer) == OfferType.Request && line.Scene.Within.Contains(Offer.Alliance.Of(offer).Id)
            select new Help(answer, line.FirmOf(Answer.By.Of(answer), answer), line.FirmOf(Offer.By.Of(offer), offer)),
    ];
}
