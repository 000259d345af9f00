using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Cost;

/// <summary>
/// S2-12: units of ours that lose, or whose skill is falling, while the alliance is good for the firm. Each calls for a decision: that the loss is meant, or what is done about it.
/// </summary>
internal static class UnitsThatLose
{
    public static Finding Of(Line line)
    {
        var told = Told(line);
        var losers = told.Where(IsLoss).ToList();
        var decisions = line.Of(Decision.Kind).Where(decision => Decision.By.Of(decision).Any(by => line.IsOurs(by, decision))).ToList();
        var decided = losers.ToLookup(loss => loss, loss => decisions.FindAll(decision => Decision.About.Of(decision)?.Contains(loss.Reference) == true));
        return new Asking(line, "S2-12").Judges("units", _ =>
        {
            var open = losers.FindAll(loss => decided[loss].All(about => about.Count == 0));
            var wins = told.Where(each => Consequence.Is.Of(each) == Upshot.Wins && !IsLoss(each)).ToList();
            return new(told.Count == 0 ? "units-unknown" : open.Count > 0 ? "loss-undecided" : losers.Count > 0 ? "loss-decided" : "no-loss",
                open.Count > 0 ? open.Concat(wins) : losers.Count > 0 ? losers.SelectMany(loss => decided[loss].SelectMany(about => about).Prepend(loss)) : told)
            {
                Value = open.Count,
                N = told.Count,
                Places =
                [
                    ("open", open.Count < losers.Count ? Words.Part(open.Count, losers.Count, "loss", "losses") : open.Count switch { 1 => "the loss", 2 => "either loss", _ => $"any of {open.Count} losses" }),
                    ("what", Words.Few((open.Count > 0 ? open : losers).Select(loss => Loss(line, loss)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))),
                    ("gain", wins.Count == 0 ? "" : $" Elsewhere in the firm the alliance brings a gain ({Words.Count(wins.Count, "time")} on record)."),
                ],
            };
        });
    }

    /// <summary>Units by capabilities, as the last word on each has it.</summary>
    public static MatrixChart Drawn(Line line)
    {
        var told = Told(line);
        var capabilities = told.Select(each => CapabilityOf(line, each)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new(
            $"Which units of {line.NameOf(line.Pair.Us)} win and lose",
            "what the alliance does to it",
            "units",
            "capabilities",
            capabilities,
            [.. told.GroupBy(each => line.NameOf(Consequence.Unit.Of(each).Id), StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal)
                .Select(unit => new MatrixRow(unit.Key, [.. capabilities.Select(capability => Cell(unit.Key, capability, [.. unit.Where(each => CapabilityOf(line, each) == capability)]))]))]);
    }

    /// <summary>What is told of our units, the last of each unit and capability; all that was said of one day.</summary>
    private static List<Record> Told(Line line) =>
    [
        .. line.Of(Consequence.Kind).Where(each => line.IsOurs(Consequence.Unit.Of(each), each))
            .GroupBy(each => (Unit: Consequence.Unit.Of(each).Id, Capability: Consequence.Capability.Of(each)?.Id))
            .SelectMany(same => same.GroupBy(each => Consequence.When.Of(each).Start.Latest).MaxBy(day => day.Key)!),
    ];

    private static bool IsLoss(Record each) => Consequence.Is.Of(each) == Upshot.Loses || Consequence.Skill.Of(each) is { Rank: 0 };

    private static string Loss(Line line, Record loss) =>
        $"{line.NameOf(Consequence.Unit.Of(loss).Id)}{(Consequence.Capability.Of(loss) is { } capability ? $" in “{line.Scene.Capabilities.NameOf(capability.Id)}”" : "")}";

    private static string CapabilityOf(Line line, Record each) => Consequence.Capability.Of(each) is { } capability ? line.Scene.Capabilities.NameOf(capability.Id) : "no capability named";

    private static MatrixCell Cell(string unit, string capability, List<Record> records)
    {
        var (loses, wins) = (records.Exists(IsLoss), records.Exists(each => Consequence.Is.Of(each) == Upshot.Wins));
        var word = records.Count == 0 ? "" : loses ? "loses" : wins ? "wins" : "even";
        return new(records.Count == 0 ? null : records.Count, $"{unit}, {capability}: {(word.Length == 0 ? "nothing told" : word)}", records, loses) { Word = word.Length == 0 ? null : word, IsBlank = records.Count == 0 };
    }
}
