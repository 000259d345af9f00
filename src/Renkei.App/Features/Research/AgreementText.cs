using System.Globalization;
using Renkei.Analysis.Research;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Tables;

namespace Renkei.App.Features.Research;

/// <summary>The agreement of coders in plain lines, and its disagreements as CSV.</summary>
internal static class AgreementText
{
    public static void Write(IReadOnlyList<CoderAgreement> agreements, CodedTwice? twice, TextWriter output)
    {
        if (agreements.Count == 0) output.WriteLine("No two coders judged here: name each in the field 'coder' of a judgement, or compare two files.");
        foreach (var agreement in agreements)
        {
            output.WriteLine($"{agreement.One} and {agreement.Other}: both judged {Counted.Of(agreement.Units, "thing")} and agree on {agreement.Agreed}.");
            output.WriteLine($"  Cohen's kappa {(agreement.Kappa is { } kappa ? $"{Number(kappa.Kappa)} ({(kappa.Limits is { } limits ? $"{Number(limits.Low)} to {Number(limits.High)}" : "without limits: too few were judged, or all alike")})" : "cannot be told")}, Krippendorff's alpha {(agreement.Alpha is { } alpha ? Number(alpha.Alpha) : "cannot be told")}");
            foreach (var (one, other) in agreement.Disagreements) output.WriteLine($"  {one.Unit}: {one.Verdict} or {other.Verdict}");
            foreach (var alone in agreement.Alone) output.WriteLine($"  {alone.Unit}: {alone.Coder} alone, {alone.Verdict}");
        }

        if (twice is null) return;
        output.WriteLine($"Records in both: {twice.Both}; of {Counted.Of(twice.Fields, "field")} filled in {twice.Agreed} are alike.");
        foreach (var difference in twice.Differences)
        {
            output.WriteLine(difference.Field is null
                ? $"  {difference.Record}: only the {(difference.One is null ? "second" : "first")} recorded it"
                : $"  {difference.Record}, {difference.Field}: {difference.One ?? "nothing"} or {difference.Other ?? "nothing"}");
        }
    }

    public static void WriteCsv(IReadOnlyList<CoderAgreement> agreements, CodedTwice? twice, TextWriter output) => CsvTable.Write(
        ["about", "coder_one", "coder_two", "one", "two"],
        agreements.SelectMany(agreement => agreement.Disagreements.Select(pair => (IEnumerable<string?>)[pair.One.Unit, agreement.One, agreement.Other, pair.One.Verdict, pair.Other.Verdict]))
            .Concat((twice?.Differences ?? []).Select(difference => (IEnumerable<string?>)[$"{difference.Record} {difference.Field}".TrimEnd(), "first file", "second file", difference.One, difference.Other])),
        output);

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
