using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Rendering.Json;
using Renkei.Core.Casebooks;

namespace Renkei.App.Features.Schema;

/// <summary><c>renkei schema</c></summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var command = new Command("schema", "Print the JSON Schema of the casebook, for editors that complete and check while you type.");
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.WriteLine(JsonText.Of(CasebookSchema.Make()));
            return ExitCodes.Done;
        });
        return command;
    }
}
