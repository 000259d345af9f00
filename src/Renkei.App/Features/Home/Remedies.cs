using Renkei.Analysis.Glance;

namespace Renkei.App.Features.Home;

/// <summary>Where on the site one tells what is not known yet.</summary>
internal static class Remedies
{
    public static string AddressOf(Remedy remedy, string alliance) => remedy switch
    {
        Remedy.AskVisitors => $"/alliances/{alliance}/visits",
        Remedy.SayLevels => "/records/person",
        Remedy.SetObjective => $"/records/objective/new?alliance={alliance}",
        Remedy.HoldReview => $"/records/review/new?alliance={alliance}",
        Remedy.DeclareComplete => $"/records/complete/new?alliance={alliance}",
        _ => "/bring",
    };

    public static string NameOf(Remedy remedy) => remedy switch
    {
        Remedy.AskVisitors => HomeTexts.AskVisitors,
        Remedy.SayLevels => HomeTexts.SayLevels,
        Remedy.SetObjective => HomeTexts.SetObjective,
        Remedy.HoldReview => HomeTexts.HoldReview,
        Remedy.DeclareComplete => HomeTexts.DeclareComplete,
        _ => HomeTexts.BringCalendar,
    };
}
