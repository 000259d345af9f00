using Renkei.Core.Learning;

namespace Renkei.Analysis.Processes;

/// <summary>
/// The four processes of S4 (Exploiting Collaborative Knowledge) and what tells them. An insight belongs to the first that applies:
/// <list type="number">
/// <item>the way that its record itself names;</item>
/// <item>personnel movement, where one who carries it was posted to the other side, or from there, when it was taken in;</item>
/// <item>linkages, where its event is about a linkage or a clause;</item>
/// <item>what the sort of its event tells, by the table below;</item>
/// <item>personnel movement, where it names no event and a posting of that time names its objective or its capability.</item>
/// </list>
/// What none of them tells is said to be unassigned. The paper draws the line between a venture and its parent (interactions) and the two parents (technology
/// sharing, of which visits to the partner's plants are a part); where there is no venture, visits between the firms are interactions.
/// </summary>
internal static class ProcessTable
{
    /// <summary>The four, in the order of the paper's Table 1.</summary>
    public static readonly IReadOnlyList<Way> All = [Way.TechnologySharing, Way.Interactions, Way.PersonnelMovement, Way.Linkages];

    /// <summary>The process an event of a sort belongs to; null for what happens inside one firm.</summary>
    /// <param name="type">The sort of event.</param>
    /// <param name="isBetweenParents">Whether the two firms are parents of a venture that is a body of its own.</param>
    public static Way? Of(EventType type, bool isBetweenParents) => type switch
    {
        EventType.Meeting or EventType.Training or EventType.Documents or EventType.TrendWatch => Way.TechnologySharing,
        EventType.Visit or EventType.Tour => isBetweenParents ? Way.TechnologySharing : Way.Interactions,
        EventType.SupplyContact or EventType.JointWork or EventType.Dispute or EventType.Social or EventType.Induction => Way.Interactions,
        EventType.Review or EventType.Negotiation => Way.Linkages,
        _ => null, // a forum and a briefing are inside one firm
    };

    /// <summary>Whether nobody works or looks on at such an event, so that only what can be said or written crosses.</summary>
    public static bool IsByWords(EventType type) =>
        type is EventType.Meeting or EventType.Documents or EventType.Review or EventType.Negotiation or EventType.Forum or EventType.Briefing;

    /// <summary>Whether a process is among those by which knowledge of a sort crosses, after Table 1 of the paper.</summary>
    public static bool Suits(Way way, Knowledge form) => form == Knowledge.Tacit ? way != Way.TechnologySharing : way != Way.PersonnelMovement;

    /// <summary>The name a manager gives it.</summary>
    public static string NameOf(Way way) => way switch
    {
        Way.TechnologySharing => "technology sharing",
        Way.Interactions => "visits and daily contact",
        Way.PersonnelMovement => "people who moved",
        _ => "strategic linkages",
    };
}
