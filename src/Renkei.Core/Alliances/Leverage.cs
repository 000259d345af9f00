namespace Renkei.Core.Alliances;

/// <summary>What an alliance makes more of, by whether it has a market price (Pucik's Table 1).</summary>
public enum Leverage
{
    /// <summary>Things with a market price, easy to give and to take back.</summary>
    Resources,

    /// <summary>Invisible assets that nobody sells.</summary>
    Competencies,
}
