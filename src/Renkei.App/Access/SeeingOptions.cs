using System.CommandLine;

namespace Renkei.App.Access;

/// <summary>The options by which every question is asked on the command line.</summary>
internal sealed class SeeingOptions
{
    public Argument<string> File { get; } = new("FILE") { Description = "The casebook to read: YAML, a workbook or a folder of CSV." };

    public Option<string?> As { get; } = new("--as") { Description = "The organization as which to read; 'coder' reads all of a file marked 'case: true'.", HelpName = "ORG" };

    public Option<string?> Alliance { get; } = new("--alliance") { Description = "One alliance of the file; all of them unless said.", HelpName = "ID" };

    public Option<string?> AsOf { get; } = new("--asof") { Description = "The business day, month or year up to which to read; the latest day seen unless said.", HelpName = "WHEN" };

    public Option<string?> KnownAt { get; } = new("--known-at") { Description = "Only what was recorded by this moment in UTC: 2004-03-01T09:30:00Z.", HelpName = "INSTANT" };

    public Option<bool> Joint { get; } = new("--joint") { Description = "Joint books only: what may be handed to the partner." };

    public static SeeingOptions AddTo(Command command)
    {
        var options = new SeeingOptions();
        command.Add(options.File);
        command.Add(options.As);
        command.Add(options.Alliance);
        command.Add(options.AsOf);
        command.Add(options.KnownAt);
        command.Add(options.Joint);
        return options;
    }

    public Seeing Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(File), parsed.GetValue(As), parsed.GetValue(Alliance), parsed.GetValue(AsOf), parsed.GetValue(KnownAt), parsed.GetValue(Joint));
}
