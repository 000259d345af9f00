using System.CommandLine;
using System.Text;
using Renkei.Analysis;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Research;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;
using Renkei.Core.Alliances;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Rules;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.App.Features.Judging;

/// <summary><c>renkei judge FILE --coder NAME --row ID --verdict WORD --reason TEXT -o OUT</c>: adds a judgement to a casebook; without a row it lists those still to be judged.</summary>
internal static class JudgeCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The casebook, as YAML." };
        var coder = new Option<string>("--coder") { Description = "The pseudonym of who judges.", HelpName = "NAME", Required = true };
        var row = new Option<string?>("--row") { Description = "The rule that is judged; without it the rules that NAME has not judged yet are listed.", HelpName = "ID" };
        var alliance = new Option<string?>("--alliance") { Description = "The alliance; the only one of the file unless said.", HelpName = "ID" };
        var target = new Option<string?>("-o", "--output") { Description = "The casebook to write, which holds the judgement as its last record.", HelpName = "OUT.yaml" };
        List<(Field Field, Option<string?> Option)> said =
        [
            (Judgement.Verdict, Option("--verdict", "in-place, watch, problem, unknown, not-applicable or not-reported; of an obstacle that is not there: in-place.", "WORD")),
            (Judgement.Reason, Option("--reason", "Why, in a sentence.", "TEXT")),
            (Judgement.Of, Option("--of", "The organization it is about.", "ORG")),
            (Judgement.Partner, Option("--partner", "The other organization, where it is about a pair.", "ORG")),
            (Judgement.Confidence, Option("--confidence", "low, medium or high.", "WORD")),
            (Judgement.When, Option("--when", "The time it speaks of; the last day seen unless said.", "WHEN")),
            (Judgement.Kind.Source, Option("--source", "The source it rests on.", "TEXT")),
            (Judgement.Kind.Passage, Option("--passage", "Where in the source it stands, paraphrased.", "TEXT")),
        ];
        var command = new Command("judge", "Judge rules with passage and confidence: list what is still to be judged, or add a judgement to a casebook.") { file, coder, row, alliance, target };
        foreach (var (_, option) in said) command.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(row) is null) return;
            foreach (var (_, option) in said[..2].Where(each => given.GetValue(each.Option) is null)) given.AddError($"--row needs {option.Name} too: {option.Description}");
        });
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var path = parsed.GetRequiredValue(file);
            var looked = CasebookFile.Open(path).Then(casebook => new Seeing(path, "coder", parsed.GetValue(alliance), AsOf: null, KnownAt: null, Joint: false).Look(casebook));
            if (!looked.Succeeded(out var seen)) return Answers.Refuse(looked.Problems, Format.Table, error);
            if (parsed.GetValue(row) is not { } judged) return List(seen, parsed.GetRequiredValue(coder), output);

            var fields = said.Select(each => (each.Field, Text: parsed.GetValue(each.Option))).Where(each => each.Text is not null).ToDictionary(each => each.Field, each => each.Text!);
            var problems = Write(path, seen[0], judged, parsed.GetRequiredValue(coder), fields, parsed.GetValue(target) ?? path);
            if (problems.Count > 0) return Answers.Refuse(problems, Format.Table, error);
            output.WriteLine($"{parsed.GetValue(target) ?? path}: written.");
            return ExitCodes.Done;
        });
        return command;
    }

    private static Option<string?> Option(string name, string meaning, string help) => new(name) { Description = meaning, HelpName = help };

    private static int List(IReadOnlyList<Seen> seen, string coder, TextWriter output)
    {
        foreach (var each in seen)
        {
            var judged = Coding.Of(each.View, coder).Where(coding => coding.Coder == coder).Select(coding => Judgement.Row.Of(coding.Judgement)).ToHashSet(StringComparer.Ordinal);
            foreach (var rule in Questions.All.SelectMany(question => question.Rules).Where(rule => !judged.Contains(rule)).Select(Rules.Of)) output.WriteLine($"{each.Alliance.Id}  {rule.Id}: {rule.Title}. {rule.Asks}");
        }

        return ExitCodes.Done;
    }

    /// <summary>The text as it stands with one more record, if all of it then still is a casebook.</summary>
    private static IReadOnlyList<Problem> Write(string path, Seen seen, string row, string coder, Dictionary<Field, string> fields, string target)
    {
        if (Questions.Of(row) is null) return [new(Codes.RuleUnknown, "--row", RowNames.Refusal(row))];
        var text = File.ReadAllText(path).TrimEnd('\n') + "\n" + Record(seen, row, coder, fields);
        var read = Casebook.Read(Encoding.UTF8.GetBytes(text), target.Replace('\\', '/'));
        return read.Problems.Count > 0 ? read.Problems : HtmlFile.Write(target, text).Problems;
    }

    private static string Record(Seen seen, string row, string coder, Dictionary<Field, string> fields)
    {
        var own = Alliance.Parties.Of(seen.Alliance)[0].Id;
        fields.TryAdd(Judgement.When, $"{seen.View.AsOf:yyyy-MM-dd}");
        var id = $"judged-{row.ToLowerInvariant()}-{string.Concat(coder.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit))}-{seen.View.Of(Judgement.Kind).Count + 1}";
        var lines = fields.Select(field => (field.Key.Name, field.Value)).Append((Judgement.Row.Name, row)).Append((Judgement.Alliance.Name, seen.Alliance.Id)).Append((Judgement.Kind.Coder.Name, coder)).Append(("book", own));
        return $"- judgement: {id}\n{string.Concat(lines.Select(line => $"  {line.Item1}: {Quoted(line.Item2)}\n"))}";
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text, Plain);

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
