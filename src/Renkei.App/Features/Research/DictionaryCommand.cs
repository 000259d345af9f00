using System.CommandLine;
using Renkei.App.Access;

namespace Renkei.App.Features.Research;

/// <summary><c>renkei dictionary</c>: the data dictionary of <c>renkei findings</c>.</summary>
internal static class DictionaryCommand
{
    public static Command Make()
    {
        var command = new Command("dictionary", "What each column of 'renkei findings' means, as CSV.");
        command.SetAction(parsed =>
        {
            FindingsCommand.WriteDictionary(parsed.InvocationConfiguration.Output);
            return ExitCodes.Done;
        });
        return command;
    }
}
