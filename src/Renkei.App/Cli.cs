using System.CommandLine;
using System.CommandLine.Parsing;
using Renkei.Analysis;
using Renkei.App.Access;
using Renkei.App.Features.Actions;
using Renkei.App.Features.Ask;
using Renkei.App.Features.Check;
using Renkei.App.Features.Export;
using Renkei.App.Features.History;
using Renkei.App.Features.Import;
using Renkei.App.Features.Intake;
using Renkei.App.Features.Journal;
using Renkei.App.Features.Judging;
using Renkei.App.Features.Keeping;
using Renkei.App.Features.Portfolio;
using Renkei.App.Features.Report;
using Renkei.App.Features.Research;
using Renkei.App.Features.Sample;
using Renkei.App.Features.Schema;
using Renkei.App.Features.Serve;
using Renkei.App.Features.Slides;
using Renkei.App.Features.Stats;

namespace Renkei.App;

/// <summary>The command line: one command a question. Exit codes: 0 done, 1 the input has problems, 2 wrong usage.</summary>
public static class Cli
{
    /// <summary>How each command is made, by its name.</summary>
    internal static IReadOnlyList<(string Name, Func<Command> Make)> Commands { get; } =
    [
        ("check", CheckCommand.Make),
        ("report", ReportCommand.Make),
        ("slide", SlideCommand.Make),
        ("portfolio", PortfolioCommand.Make),
        ("actions", ActionsCommand.Make),
        ("history", HistoryCommand.Make),
        ("export", ExportCommand.Make),
        ("import", ImportCommand.Make),
        ("intake", IntakeCommand.Make),
        ("schema", SchemaCommand.Make),
        ("sample", SampleCommand.Make),
        ("findings", FindingsCommand.Make),
        ("dictionary", DictionaryCommand.Make),
        ("codebook", CodebookCommand.Make),
        ("judge", JudgeCommand.Make),
        ("agreement", AgreementCommand.Make),
        ("truth-table", TruthTableCommand.Make),
        ("stats", StatsCommand.Make),
        ("serve", () => ServeCommand.Make(Addresses.Map, Addresses.MapWithSignIn)),
        ("demo", () => DemoCommand.Make(Addresses.Map)),
        ("journal", JournalCommand.Make),
        ("backup", BackupCommand.Make),
        ("restore", RestoreCommand.Make),
        ("books", BooksCommand.Make),
        .. Questions.All.Select(question => (question.Name, (Func<Command>)(() => AskCommand.Make(question)))),
    ];

    /// <summary>Runs one command.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Renkei, the learning ledger for alliances: see, steer and protect what firms learn from each other.");
        var asked = Commands.Where(command => args.Length > 0 && command.Name == args[0]).ToList(); // to make all of them takes longer than most of them run
        foreach (var (_, make) in asked.Count > 0 ? asked : Commands) root.Add(make());

        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors) error.WriteLine(wrong.Message);
            error.WriteLine($"See: renkei{Path(parsed.CommandResult)} --help");
            return ExitCodes.WrongUsage;
        }

        return parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>The commands given, below the program itself.</summary>
    private static string Path(CommandResult command) => command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "";
}
