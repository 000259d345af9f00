using System.Globalization;

namespace Renkei.Analysis.Sample;

/// <summary>Two firms and their joint venture over six years, made up by chance around planted truths. Nothing in it is about any firm there is.</summary>
public static class SyntheticAlliance
{
    /// <summary>The casebook of one.</summary>
    /// <param name="seed">Any number; the same seed and size give the same letters.</param>
    /// <param name="size">How much happens.</param>
    /// <returns>A case in the notation of casebooks, each record marked <c>constructed</c>, with its planted truths told in the header.</returns>
    public static string Write(ulong seed, SampleSize size)
    {
        var (page, plan) = (new Page(seed), new Plan(size));
        var cast = new Cast(page, seed, plan);
        var occasions = Meetings.Write(page, seed, plan, cast);
        Lessons.Write(page, seed, plan, cast, occasions);
        Standing.Write(page, seed);
        Traffic.Write(page, seed, plan, cast);
        Frame.Write(page, seed);
        Staffing.Write(page, seed, cast);
        Rewards.Write(page, seed, plan, cast);
        Intentions.Write(page, seed, cast);
        Steering.Write(page, seed, plan, cast);
        Guarding.Write(page, seed, plan, cast);
        PeopleSay.Write(page, seed);
        return Header(seed, size) + page;
    }

    private static string Header(ulong seed, SampleSize size) => string.Create(CultureInfo.InvariantCulture, $"""
        renkei: 1
        case: true
        title: A synthetic alliance, seed {seed}, {size.ToString().ToLowerInvariant()}
        about: >-
          Made up by chance; no firm is meant. Planted: the balance of Firm A with Firm B is {PlantedTruth.Balance("firm-a", "firm-b"):0.00}, with the
          Venture {PlantedTruth.Balance("firm-a", "venture"):0.00}; half of what Firm A takes in from Firm B changes a routine within
          {PlantedTruth.HalfChanged("firm-a", "firm-b"):0} days, of what Firm B takes in from Firm A within {PlantedTruth.HalfChanged("firm-b", "firm-a"):0}.
        records:

        """).ReplaceLineEndings("\n");
}
