namespace Renkei.Core.Learning;

/// <summary>What sort of occasion an event is.</summary>
public enum EventType
{
    /// <summary>People sit together, in one room or from afar.</summary>
    Meeting,

    /// <summary>Somebody goes to the other's place, for hours or weeks.</summary>
    Visit,

    /// <summary>A look around, mostly in a group.</summary>
    Tour,

    /// <summary>Teaching that was set up as such.</summary>
    Training,

    /// <summary>A look back at how the alliance or its learning goes.</summary>
    Review,

    /// <summary>A quarrel with words.</summary>
    Dispute,

    /// <summary>People of both sides work on one task.</summary>
    JointWork,

    /// <summary>Contact between customer and supplier: orders, deliveries, quality talks.</summary>
    SupplyContact,

    /// <summary>Talks on the agreement.</summary>
    Negotiation,

    /// <summary>A regular place for learning inside one organization (S0-5).</summary>
    Forum,

    /// <summary>News from the management to its people (S0-5).</summary>
    Briefing,

    /// <summary>A look at where a technology is going, such as a visit to a partner's institute (S0-12).</summary>
    TrendWatch,

    /// <summary>New people are made at home, mentored or advised on their careers (O12).</summary>
    Induction,

    /// <summary>Documents, designs or files change hands without people meeting (C2).</summary>
    Documents,

    /// <summary>A meal, a match, a talk in the corridor.</summary>
    Social,
}
