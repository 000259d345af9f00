namespace Renkei.Analysis.Sample;

/// <summary>What a rule would find in endlessly many alliances of one plan: what its interval must hold in nineteen of twenty.</summary>
public static class PlantedTruth
{
    private const int Steps = 2000; // of Simpson's rule over six years; the error is far below what is told

    /// <summary>The balance of learning of a pair on the last day, from −1 to 1 as the first sees it.</summary>
    public static double Balance(string us, string partner)
    {
        var (into, outOf) = (Weight(us, partner), Weight(partner, us));
        return (into - outOf) / (into + outOf);
    }

    /// <summary>The days within which half of what a learner takes in has changed a routine; infinite when fewer than half ever do.</summary>
    /// <remarks>With hazard h of a change and r of a rejection the share changed by t is h ÷ (h + r) · (1 − e^(−(h + r)t)).</remarks>
    public static double HalfChanged(string learner, string source)
    {
        var way = Of(learner, source);
        var either = way.Change + way.Rejection;
        return -Math.Log(1 - (0.5 * either / way.Change)) / either;
    }

    /// <summary>What a learner takes in from a source, as expected weight a year: an insight's stage and change on the last day, over all days on which it can have come.</summary>
    private static double Weight(string learner, string source)
    {
        var way = Of(learner, source);
        var width = (double)Plan.Days / Steps;
        var sum = 0.0;
        for (var step = 0; step <= Steps; step++) sum += (step is 0 or Steps ? 1 : step % 2 == 1 ? 4 : 2) * Weight(way, step * width);
        return way.PerYear * sum * width / 3 / Plan.Days;
    }

    /// <summary>The expected weight of an insight so many days old: stage 1, 2 or 4, a quarter of it while no routine has changed.</summary>
    private static double Weight(Way way, double age)
    {
        var group = 1 - Math.Exp(-way.Group * age);
        var organization = 1 - (((way.Organization * Math.Exp(-way.Group * age)) - (way.Group * Math.Exp(-way.Organization * age))) / (way.Organization - way.Group));
        var either = way.Change + way.Rejection;
        var changed = way.Change / either * (1 - Math.Exp(-either * age));
        return (1 + group + (2 * organization)) * (0.25 + (0.75 * changed));
    }

    private static Way Of(string learner, string source) => Plan.Ways.Single(way => way.Learner == learner && way.Source == source);
}
