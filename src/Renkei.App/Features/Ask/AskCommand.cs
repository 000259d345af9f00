using System.CommandLine;
using Renkei.Analysis.Findings;
using Renkei.App.Access;
using Renkei.App.Rendering;

namespace Renkei.App.Features.Ask;

/// <summary><c>renkei QUESTION FILE --as ORG</c>: each question by its name.</summary>
internal static class AskCommand
{
    public static Command Make(Question question)
    {
        var command = new Command(question.Name, question.Asks);
        var seeing = SeeingOptions.AddTo(command);
        var format = FormatOption.AddTo(command);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var outcome = seeing.Read(parsed).Look();
            if (!outcome.Succeeded(out var seen)) return Answers.Refuse(outcome.Problems, format.Read(parsed), error);
            Answers.Write([.. seen.Select(each => (each, question.Ask(each.View, each.Alliance)))], format.Read(parsed), output);
            return ExitCodes.Done;
        });
        return command;
    }
}
