namespace Renkei.Analysis.Statistics.Survival;

/// <summary>On which scale the limits of a survival curve are symmetric.</summary>
public enum SurvivalLimits
{
    /// <summary>exp(log S ± z·se(S)/S), cut at 1: what most programs show unless told otherwise.</summary>
    Log,

    /// <summary>S ± z·se(S), cut at 0 and 1.</summary>
    Plain,

    /// <summary>exp(−exp(log(−log S) ± z·se(S)/(S·log S))): stays within 0 and 1 by itself; none while S is 1.</summary>
    LogLog,
}
