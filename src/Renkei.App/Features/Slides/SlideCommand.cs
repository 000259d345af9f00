using System.CommandLine;
using Renkei.Analysis.Glance;
using Renkei.Analysis.Reports;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.Core.Values;

namespace Renkei.App.Features.Slides;

/// <summary><c>renkei slide FILE --as ORG -o out.pptx</c>: one alliance on one slide.</summary>
internal static class SlideCommand
{
    public static Command Make()
    {
        var command = new Command("slide", "Write one alliance as a presentation of one slide, in texts and shapes that can be edited.");
        var seeing = SeeingOptions.AddTo(command);
        var target = new Option<string>("-o", "--output") { Description = "The presentation to write.", Required = true, HelpName = "OUT.pptx" };
        command.Add(target);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var path = parsed.GetRequiredValue(target);
            var written = seeing.Read(parsed).Look().Then(seen => seen is [var only] ? Write(only, path)
                : new Problem(AccessCodes.AllianceUnknown, "--alliance", $"A slide is about one alliance. Seen here: {string.Join(", ", seen.Select(each => each.Alliance.Id))}."));
            if (!written.Succeeded(out var file)) return Answers.Refuse(written.Problems, Format.Table, error);
            output.WriteLine($"{file}: written.");
            return ExitCodes.Done;
        });
        return command;
    }

    private static Outcome<string> Write(Seen seen, string path)
    {
        var slide = new MemoryStream();
        SlideFile.Write(Slide.Of(AllianceReport.Of(seen.View, seen.Alliance), seen.View, seen.View.IsShared || seen.View.Viewer.IsCoder ? null : AllianceGlance.Of(seen.View, seen.Alliance, seen.View.AsOf)), slide);
        try
        {
            File.WriteAllBytes(path, slide.ToArray());
            return path;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Problem(AccessCodes.FileNotWritten, "", $"'{path}' cannot be written.");
        }
    }
}
