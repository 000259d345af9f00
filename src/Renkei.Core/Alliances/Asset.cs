namespace Renkei.Core.Alliances;

/// <summary>Whether an asset or benefit has a price or lives in people and information (Itami, in S2).</summary>
public enum Asset
{
    /// <summary>Can be bought, sold and counted: land, machines, patents, products, profit.</summary>
    Visible,

    /// <summary>Skill, experience, knowledge of a market: embodied in people, without a price.</summary>
    Invisible,
}
