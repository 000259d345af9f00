using System.Text.RegularExpressions;
using Renkei.App;

namespace Renkei.Tests.Golden;

/// <summary>The program, run as a user runs it, but inside the test.</summary>
internal static partial class RenkeiProgram
{
    /// <summary>Runs a command line. Paths are relative to the checkout.</summary>
    public static (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Cli.Run(args, output, error);
        return (code, Tidy(output), Tidy(error));
    }

    /// <summary>Paths inside the checkout are told as from its root, so that no machine shows in a golden file.</summary>
    private static string Tidy(StringWriter text) =>
        TrailingSpace().Replace(text.ToString().Replace(Repository.Root + "/", "", StringComparison.Ordinal), "\n");

    [GeneratedRegex("[ ]+\n", RegexOptions.None, 1000)]
    private static partial Regex TrailingSpace();
}
