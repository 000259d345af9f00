using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.Core.Values;

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
            var written = seeing.Read(parsed).Look().Then(seen => Write(seen, path));
            if (!written.Succeeded(out var page)) return Answers.Refuse(written.Problems, Format.Table, error);
            output.WriteLine($"{page}: written.");
            return ExitCodes.Done;
        });
        return command;
    }

    private static Outcome<string> Write(IReadOnlyList<Seen> seen, string path)
    {
        var page = ReportPage.Render(seen);
        try
        {
            File.WriteAllText(path, page);
            return path;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Problem(AccessCodes.FileNotWritten, "", $"'{path}' cannot be written.");
        }
    }
}
