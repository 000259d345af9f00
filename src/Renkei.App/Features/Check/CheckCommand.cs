using System.CommandLine;
using System.Text.Json.Nodes;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Json;

namespace Renkei.App.Features.Check;

/// <summary><c>renkei check FILE...</c></summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var files = new Argument<string[]>("FILE") { Description = "The casebooks to check.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(given => // a list of files would swallow a mistyped option as one more file
        {
            foreach (var option in given.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal))) given.AddError($"Unrecognized option '{option.Value}'.");
        });
        var command = new Command("check", "Read casebooks and tell every problem of every record at once.") { files };
        var format = FormatOption.AddTo(command);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var problems = parsed.GetRequiredValue(files).SelectMany(file => Check(file, format.Read(parsed), output)).ToList();
            return problems.Count == 0 ? ExitCodes.Done : Answers.Refuse(problems, format.Read(parsed), error);
        });
        return command;
    }

    private static IReadOnlyList<Core.Values.Problem> Check(string file, Format format, TextWriter output)
    {
        var outcome = CasebookFile.Open(file);
        if (!outcome.Succeeded(out var casebook)) return outcome.Problems;
        if (Expectations.Unmet(casebook, file) is { Count: > 0 } unmet) return unmet;

        if (format == Format.Json) output.WriteLine(JsonText.Of(new JsonObject { ["file"] = file, ["records"] = casebook.Records, ["books"] = casebook.Books.Count }));
        else output.WriteLine($"{file}: {Counted.Of(casebook.Records, "record")} in {Counted.Of(casebook.Books.Count, "book")}, no problems.");
        return [];
    }
}
