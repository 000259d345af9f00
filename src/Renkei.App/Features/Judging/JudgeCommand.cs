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
    /// <summary>So many of the options, the first ones, are needed where a row is judged.</summary>
    private const int Needed = 3;

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
            (Judgement.Kind.Source, Option("--source", "The source it rests on, such as a report or an interview.", "TEXT")),
            (Judgement.Of, Option("--of", "The organization it is about.", "ORG")),
            (Judgement.Partner, Option("--partner", "The other organization, where it is about a pair.", "ORG")),
            (Judgement.Confidence, Option("--confidence", "low, medium or high.", "WORD")),
            (Judgement.When, Option("--when", "The time it speaks of; the last day seen unless said.", "WHEN")),
            (Judgement.Kind.Passage, Option("--passage", "Where in the source it stands, paraphrased.", "TEXT")),
        ];
        foreach (var (_, option) in said[..Needed]) option.Description = $"Needed with {row.Name}. {option.Description}";
        var command = new Command("judge", "Judge rules with passage and confidence: list what is still to be judged, or add a judgement to a casebook.") { file, coder, row, alliance, target };
        foreach (var (_, option) in said) command.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(row) is null) return;
            foreach (var (_, option) in said[..Needed].Where(each => string.IsNullOrWhiteSpace(given.GetValue(each.Option)))) given.AddError($"{option.Name} is missing. {option.Description}");
        });
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var path = parsed.GetRequiredValue(file);
            var looked = CasebookFile.Open(path).Then(casebook => new Seeing(path, "coder", parsed.GetValue(alliance), AsOf: null, KnownAt: null, Joint: false).Look(casebook));
            if (!looked.Succeeded(out var seen)) return Answers.Refuse(looked.Problems, Format.Table, error);
            if (parsed.GetValue(row) is not { } judged) return List(seen, parsed.GetRequiredValue(coder), output);

            var fields = said.Select(each => (each.Field, Text: parsed.GetValue(each.Option))).Where(each => each.Text is not null).ToDictionary(each => each.Field, each => each.Text!);
            var written = Write(path, seen[0], new(judged, parsed.GetRequiredValue(coder), fields), parsed.GetValue(target) ?? path);
            if (!written.Succeeded(out var told)) return Answers.Refuse([.. written.Problems.Select(Asked)], Format.Table, error);
            output.WriteLine(told);
            return ExitCodes.Done;

            // What is wrong is told of the option where it was said: the casebook in which it would stand is not written.
            Problem Asked(Problem problem)
            {
                var name = problem.Path[(problem.Path.LastIndexOf('.') + 1)..];
                IEnumerable<(string Field, Option Option)> options = [(Judgement.Kind.Coder.Name, coder), (Judgement.Alliance.Name, alliance), .. said.Select(each => (each.Field.Name, (Option)each.Option))];
                return new(problem.Code, options.FirstOrDefault(each => each.Field == name).Option?.Name ?? (problem is PlacedProblem ? "" : problem.Path), problem.Message);
            }
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

    /// <summary>The text as it stands with one more record, if all of it then still is a casebook; and what came of it. Who judges the same thing again amends what it judged before.</summary>
    private static Outcome<string> Write(string path, Seen seen, Said said, string target)
    {
        if (Questions.Of(said.Row) is null) return new Problem(Codes.RuleUnknown, "--row", RowNames.Refusal(said.Row));
        said.Fields.TryAdd(Judgement.When, $"{seen.View.AsOf:yyyy-MM-dd}");
        var earlier = seen.View.Of(Judgement.Kind).Where(judgement => IsOfTheSame(judgement, seen, said)).MinBy(judgement => judgement.Id, StringComparer.Ordinal);
        var book = earlier?.Book.Name ?? Alliance.Parties.Of(seen.Alliance)[0].Id;
        var text = File.ReadAllText(path).TrimEnd('\n') + "\n" + Written(seen, earlier?.Id ?? NewId(seen, said), book, said);
        var read = Casebook.Read(Encoding.UTF8.GetBytes(text), target.Replace('\\', '/'));
        if (read.Problems.Count > 0) return Outcome<string>.Failed(read.Problems);
        return HtmlFile.Write(target, text).Then<string>(written =>
            $"{written}: written. The judgement is in the book of {Titles.Named(seen.View, seen.Alliance, new("organization", book))}.{(earlier is null ? "" : $" It replaces what {said.Coder} judged of {said.Row} before: {As.Words<Opinion>().Print(Judgement.Verdict.Of(earlier))}.")}");
    }

    private static bool IsOfTheSame(Record judgement, Seen seen, Said said) =>
        Judgement.Row.Of(judgement) == said.Row
        && judgement.Kind.Coder.Of(judgement) == said.Coder
        && (Judgement.Alliance.Of(judgement)?.Id ?? seen.Alliance.Id) == seen.Alliance.Id
        && Judgement.Of.Of(judgement)?.Id == said.Fields.GetValueOrDefault(Judgement.Of)
        && Judgement.Partner.Of(judgement)?.Id == said.Fields.GetValueOrDefault(Judgement.Partner)
        && Judgement.Capability.Of(judgement) is null;

    private static string NewId(Seen seen, Said said)
    {
        var start = $"judged-{said.Row.ToLowerInvariant()}-{string.Concat(said.Coder.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit))}";
        var taken = seen.View.Of(Judgement.Kind).Select(judgement => judgement.Id).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(taken.Count + 1, taken.Count + 1).Select(number => $"{start}-{number}").First(id => !taken.Contains(id));
    }

    private static string Written(Seen seen, string id, string book, Said said)
    {
        var lines = said.Fields.Select(field => (field.Key.Name, field.Value)).Append((Judgement.Row.Name, said.Row)).Append((Judgement.Alliance.Name, seen.Alliance.Id)).Append((Judgement.Kind.Coder.Name, said.Coder)).Append(("book", book));
        return $"- judgement: {id}\n{string.Concat(lines.Select(line => $"  {line.Item1}: {Quoted(line.Item2)}\n"))}";
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text, Plain);

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a coder says of a row.</summary>
    private sealed record Said(string Row, string Coder, Dictionary<Field, string> Fields);
}
