namespace Renkei.Core.People;

/// <summary>What an organization judges and rewards in its people (O13 to O16, A9).</summary>
public enum Worth
{
    /// <summary>Profit, cost or sales.</summary>
    Results,

    /// <summary>Quality, delivery, productivity.</summary>
    Operations,

    /// <summary>Learning from the partner.</summary>
    Learning,

    /// <summary>Passing on what was learned.</summary>
    Transfer,

    /// <summary>Helping the partner learn.</summary>
    Teaching,

    /// <summary>Benefit to the home firm beyond the venture (O16).</summary>
    HomeBenefit,

    /// <summary>Knowing languages and foreign markets (O14).</summary>
    Culture,

    /// <summary>Being the only one who knows, which invites hoarding (O15).</summary>
    Indispensability,

    /// <summary>Something else; say it in words.</summary>
    Other,
}
