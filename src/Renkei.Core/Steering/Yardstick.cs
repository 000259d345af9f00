namespace Renkei.Core.Steering;

/// <summary>By what a venture or a decision is judged (F6).</summary>
public enum Yardstick
{
    /// <summary>Profit, return, savings.</summary>
    Profit,

    /// <summary>Sales and share of the market.</summary>
    Market,

    /// <summary>Quality of what is made.</summary>
    Quality,

    /// <summary>Productivity and lead times.</summary>
    Productivity,

    /// <summary>Whether customers are content.</summary>
    Customers,

    /// <summary>What was learned.</summary>
    Learning,

    /// <summary>The relationship with the partner.</summary>
    Relationship,
}
