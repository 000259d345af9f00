using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;

namespace Renkei.Analysis.Positions;

/// <summary>
/// S2-3: what the form of the agreement suggests of its leverage. It never tells the context, which is asked for beside it. A venture brings competencies
/// together only where it is aimed at one market, which its form does not tell.
/// </summary>
internal static class FormAndLeverage
{
    public static IEnumerable<Finding> Of(Line line)
    {
        if (line.Pair.IsWithOwnVenture(line.Scene.View)) return [];

        var asked = new Asking(line, "S2-3");
        var form = Alliance.Form.Of(line.Alliance);
        var suggested = form is { } known ? Suggested(known) : null;
        var judged = line.Trails.Select(trail => trail.Latest).ToList();
        var differs = suggested is not null && judged.Count > 0 && judged.TrueForAll(placing => placing.Leverage != suggested);
        var (status, says) = form is null ? (Status.Unknown, "no-form")
            : form == AllianceForm.JointVenture ? (Status.InPlace, "venture")
            : suggested is null ? (Status.NotApplicable, "silent")
            : differs ? (Status.Watch, suggested == Leverage.Resources ? "resources-differs" : "competencies-differs")
            : (Status.InPlace, suggested == Leverage.Resources ? "resources" : "competencies");
        var finding = asked.Finds("form", status, says, form is null ? [] : [line.Alliance, .. judged.Where(_ => differs).Select(placing => placing.Position)], ("form", form is { } said ? As.Words<AllianceForm>().Print(said).Replace('-', ' ') : ""));
        return
        [
            finding with
            {
                Word = status == Status.InPlace && suggested is not null ? As.Words<Leverage>().Print(suggested.Value) : null,
                Missing = [.. finding.Missing, .. !line.IsJoint && judged.Count == 0 && status == Status.InPlace ? asked.Missing("context") : []],
            },
        ];
    }

    /// <summary>What the paper names as usual for a form; null where it names none.</summary>
    private static Leverage? Suggested(AllianceForm form) => form switch
    {
        AllianceForm.CrossLicence or AllianceForm.TechnicalAgreement or AllianceForm.JointDevelopment or AllianceForm.CoProduction or AllianceForm.Distribution => Leverage.Resources,
        AllianceForm.OemSupply => Leverage.Competencies,
        _ => null,
    };
}
