using System.CommandLine;
using Renkei.App.Features.Stats.Agreement;
using Renkei.App.Features.Stats.Networks;
using Renkei.App.Features.Stats.Scales;
using Renkei.App.Features.Stats.Survival;

namespace Renkei.App.Features.Stats;

/// <summary><c>renkei stats NAME FILE.csv</c>: the kernels behind the questions, for a table of one's own.</summary>
internal static class StatsCommand
{
    public static Command Make() => new("stats", "Statistics of a table of your own, by the same kernels that answer the questions.")
    {
        KaplanMeierStatistic.Make(),
        LogRankStatistic.Make(),
        TurnbullStatistic.Make(),
        IncidenceStatistic.Make(),
        AsymmetryStatistic.Make(),
        AlphaStatistic.Make(),
        WithinGroupStatistic.Make(),
        IntraclassStatistic.Make(),
        KappaStatistic.Make(),
        FleissStatistic.Make(),
        KrippendorffStatistic.Make(),
        BetweennessStatistic.Make(),
        ConstraintStatistic.Make(),
        ExternalInternalStatistic.Make(),
        BrokerageStatistic.Make(),
    };
}
