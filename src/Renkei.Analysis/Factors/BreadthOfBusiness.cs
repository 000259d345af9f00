using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>S0-28: how broad our business and our alliances are. Breadth can be a strength, and to select and focus is another way, so nothing is judged.</summary>
internal static class BreadthOfBusiness
{
    public static Finding Of(Line line)
    {
        var (lines, alliances) = (LinesOf(line), AlliancesOf(line));
        return new Asking(line, "S0-28").Judges("breadth", _ => new(lines.Count == 0 ? "unknown" : "told", [.. lines, .. lines.Count == 0 ? [] : alliances])
        {
            Value = lines.Count,
            N = lines.Count,
            Places = [("lines", Words.Count(lines.Count, "line of business", "lines of business")), ("alliances", Words.Count(alliances.Count, "alliance"))],
        });
    }

    /// <summary>Which of our lines each of our alliances serves.</summary>
    public static MatrixChart Chart(Line line)
    {
        var alliances = AlliancesOf(line);
        return new("Breadth of business and alliances", "whether the line says that the alliance matters for it", $"lines of business of {line.NameOf(line.Pair.Us)}", "its alliances",
            [.. alliances.Select(alliance => Alliance.Name.Of(alliance) ?? alliance.Id)],
            [.. LinesOf(line).Select(each => new MatrixRow(BusinessLine.Name.Of(each), [.. alliances.Select(alliance => Cell(each, alliance))]))]);
    }

    private static MatrixCell Cell(Record business, Record alliance) =>
        (BusinessLine.Alliances.Of(business) ?? ListOf<Reference>.Empty).Any(named => named.Id == alliance.Id)
            ? new(1, "matters", [business, alliance]) { Word = "yes" }
            : new(null, "not said", []) { IsBlank = true };

    private static IReadOnlyList<Record> LinesOf(Line line) =>
        [.. line.Of(BusinessLine.Kind).Where(each => line.IsOurs(BusinessLine.Organization.Of(each), each) && InForce.On(BusinessLine.When.Of(each), line.AsOf) == Truth.Certainly)];

    /// <summary>All alliances of our firm that are seen here and have not certainly ended, each once.</summary>
    private static IReadOnlyList<Record> AlliancesOf(Line line) =>
        [.. line.Scene.Everywhere.Of(Alliance.Kind).Where(alliance => InForce.On(Alliance.When.Of(alliance), line.AsOf) != Truth.No && Alliance.Parties.Of(alliance).Any(party => line.IsOurs(party, alliance)))];
}
