using NodaTime;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Intake;
using Renkei.App.Access.Web;

namespace Renkei.App.Features.Intake;

/// <summary>What is asked of brought files, in this order; a step that has nothing to ask is passed over.</summary>
public enum Step
{
    /// <summary>Whose mail domains and names are whose.</summary>
    Whose,

    /// <summary>Orders of dates, years and zones that the files leave open.</summary>
    Dates,

    /// <summary>What tables hold, where nobody can tell.</summary>
    Tables,

    /// <summary>The guessed levels of the ten people with most contacts.</summary>
    People,

    /// <summary>Which meetings are left out.</summary>
    Meetings,

    /// <summary>All that would be recorded, and what is wrong.</summary>
    Look,
}

/// <summary>Which step comes next.</summary>
internal static class Steps
{
    /// <summary>The first that has something to ask and was not answered.</summary>
    public static Step Next(Bringing brought, Hat hat) => Enum.GetValues<Step>().First(step => step == Step.Look || (!brought.Answered.Contains(step) && Asks(brought, step, hat)));

    /// <summary>The address of a step.</summary>
    public static string Address(Bringing brought, Step step) => $"/bring/{brought.Token}/{step.ToString().ToLowerInvariant()}";

    /// <summary>Whether a step has something to ask.</summary>
    public static bool Asks(Bringing brought, Step step, Hat hat) => step switch
    {
        Step.Whose => WhoseStep.Open(brought).Count > 0,
        Step.Dates => DatesStep.Open(brought).Count > 0 || ZonesOf(brought).Count > 0,
        Step.Tables => brought.Questions.Any(question => question.About.StartsWith("block ", StringComparison.Ordinal)),
        Step.People => PeopleStep.Open(brought, hat).Count > 0,
        Step.Meetings => hat.Books.Remembered(hat.OwnBook).Receipts.Count == 0 && brought.Proposal.Items.Any(item => item.Kind == "event" && item.Origins.Count > 0),
        _ => true,
    };

    /// <summary>The zones that come into question, where it matters and was not said.</summary>
    public static IReadOnlyList<string> ZonesOf(Bringing brought) => brought.Zone.Length > 0 ? [] : OpenZones.Of(brought.Files.Entries, Here());

    private static DateTimeZone? Here() => Zones.Known(TimeZoneInfo.Local.Id);
}
