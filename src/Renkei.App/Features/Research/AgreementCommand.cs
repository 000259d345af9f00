using System.CommandLine;
using System.Text.Json.Nodes;
using Renkei.Analysis.Research;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Json;
using Renkei.Core.Books;
using Renkei.Core.Values;

namespace Renkei.App.Features.Research;

/// <summary><c>renkei agreement FILE [OTHER]</c>: how far coders agree, on judgements and on what they recorded, and where they do not.</summary>
internal static class AgreementCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "A case, judged by two coders or more, or coded by one of them." };
        var other = new Argument<string?>("OTHER") { Description = "The same case as another coder coded it.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("agreement", "How far coders agree: Cohen's kappa and Krippendorff's alpha on judgements, and every disagreement.") { file, other };
        var format = FormatOption.AddTo(command);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var outcome = Views([.. ((string?[])[parsed.GetValue(file), parsed.GetValue(other)]).OfType<string>()]);
            if (!outcome.Succeeded(out var views)) return Answers.Refuse(outcome.Problems, format.Read(parsed), error);

            var codings = views.SelectMany(view => Coding.Of(view.View, Path.GetFileNameWithoutExtension(view.File)));
            var agreements = CoderAgreement.Among(codings);
            var twice = views.Count == 2 ? CodedTwice.Of(views[0].View, views[1].View, CellText.Of) : null;
            if (format.Read(parsed) == Format.Json) output.WriteLine(JsonText.Of(Json(agreements, twice)));
            else if (format.Read(parsed) == Format.Csv) AgreementText.WriteCsv(agreements, twice, output);
            else AgreementText.Write(agreements, twice, output);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Outcome<IReadOnlyList<(string File, LedgerView View)>> Views(IReadOnlyList<string> files)
    {
        var (views, problems) = (new List<(string, LedgerView)>(), new List<Problem>());
        foreach (var file in files)
        {
            var outcome = new Seeing(file, "coder", Alliance: null, AsOf: null, KnownAt: null, Joint: false).Open();
            if (outcome.Succeeded(out var view)) views.Add((file, view));
            else problems.AddRange(outcome.Problems);
        }

        return problems.Count > 0 ? Outcome<IReadOnlyList<(string, LedgerView)>>.Failed(problems) : views;
    }

    private static JsonObject Json(IReadOnlyList<CoderAgreement> agreements, CodedTwice? twice) => new()
    {
        ["judgements"] = new JsonArray([.. agreements.Select(agreement => (JsonNode)new JsonObject
        {
            ["coders"] = JsonText.Words([agreement.One, agreement.Other]),
            ["units"] = agreement.Units,
            ["agreed"] = agreement.Agreed,
            ["kappa"] = JsonText.Number(agreement.Kappa?.Kappa),
            ["kappa_low"] = JsonText.Number(agreement.Kappa?.Limits?.Low),
            ["kappa_high"] = JsonText.Number(agreement.Kappa?.Limits?.High),
            ["alpha"] = JsonText.Number(agreement.Alpha?.Alpha),
            ["disagreements"] = new JsonArray([.. agreement.Disagreements.Select(pair => (JsonNode)new JsonObject
            {
                ["unit"] = pair.One.Unit, ["one"] = pair.One.Verdict, ["other"] = pair.Other.Verdict,
                ["one_passage"] = pair.One.Judgement.Kind.Passage.Of(pair.One.Judgement), ["other_passage"] = pair.Other.Judgement.Kind.Passage.Of(pair.Other.Judgement),
            })]),
            ["alone"] = JsonText.Words(agreement.Alone.Select(coding => $"{coding.Unit}: {coding.Coder}")),
        })]),
        ["records"] = twice is null ? null : new JsonObject
        {
            ["both"] = twice.Both,
            ["fields"] = twice.Fields,
            ["agreed"] = twice.Agreed,
            ["differences"] = new JsonArray([.. twice.Differences.Select(difference => (JsonNode)new JsonObject
            {
                ["record"] = difference.Record, ["field"] = difference.Field, ["one"] = difference.One, ["other"] = difference.Other,
            })]),
        },
    };
}
