using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Report;

/// <summary><c>renkei report FILE --as ORG -o out.html</c></summary>
internal static class ReportCommand
{
    public static Command Make()
    {
        var command = new Command("report", "Write one self-contained page: what the records say, with charts whose marks lead to the records.");
        var seeing = SeeingOptions.AddTo(command);
        var target = new Option<string>("-o", "--output") { Description = "The HTML file to write.", Required = true, HelpName = "OUT.html" };
        command.Add(target);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var path = parsed.GetRequiredValue(target);
            var written = seeing.Read(parsed).Look().Then(seen => HtmlFile.Write(path, ReportPage.Render(seen)));
            if (!written.Succeeded(out var page)) return Answers.Refuse(written.Problems, Format.Table, error);
            output.WriteLine($"{page}: written.");
            return ExitCodes.Done;
        });
        return command;
    }
}
