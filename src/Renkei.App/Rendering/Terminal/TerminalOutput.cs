using Spectre.Console;

namespace Renkei.App.Rendering.Terminal;

/// <summary>Where tables are drawn: as wide as the terminal, or a fixed width where there is none; without colours, so that files hold only letters.</summary>
internal static class TerminalOutput
{
    private const int WidthWithoutTerminal = 100;

    /// <summary>Opens it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="least">How wide it is at least, whatever the terminal: for tables of numbers, which must not be cut.</param>
    public static IAnsiConsole Open(TextWriter output, int least = 0)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        if (output != Console.Out || Console.IsOutputRedirected) console.Profile.Width = WidthWithoutTerminal;
        console.Profile.Width = Math.Max(console.Profile.Width, least);
        return console;
    }
}
