using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Features.Balance;
using Renkei.App.Features.Check;
using Renkei.App.Features.Export;
using Renkei.App.Features.Import;
using Renkei.App.Features.Report;
using Renkei.App.Features.Schema;

namespace Renkei.App;

/// <summary>The command line: one command a question. Exit codes: 0 done, 1 the input has problems, 2 wrong usage.</summary>
public static class Cli
{
    /// <summary>Runs one command.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Renkei, the learning ledger for alliances: see, steer and protect what firms learn from each other.")
        {
            CheckCommand.Make(),
            BalanceCommand.Make(),
            ReportCommand.Make(),
            ExportCommand.Make(),
            ImportCommand.Make(),
            SchemaCommand.Make(),
        };

        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors) error.WriteLine(wrong.Message);
            error.WriteLine($"See: renkei {parsed.CommandResult.Command.Name.Replace(root.Name, "", StringComparison.Ordinal)} --help".Replace("  ", " ", StringComparison.Ordinal));
            return ExitCodes.WrongUsage;
        }

        return parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }
}
