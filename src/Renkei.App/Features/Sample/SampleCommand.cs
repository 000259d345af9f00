using System.CommandLine;
using Renkei.Analysis.Sample;
using Renkei.App.Access;

namespace Renkei.App.Features.Sample;

/// <summary><c>renkei sample --seed N --size small</c>: a synthetic alliance as a casebook.</summary>
internal static class SampleCommand
{
    public static Command Make()
    {
        var seed = new Option<ulong>("--seed") { Description = "Any whole number; the same seed gives the same alliance.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var size = new Option<string>("--size") { Description = "small, medium or large.", DefaultValueFactory = _ => "small", HelpName = "small|medium|large" };
        size.AcceptOnlyFromAmong("small", "medium", "large");
        var command = new Command("sample", "Print a synthetic alliance, two firms and a joint venture over six years, made up by chance around planted truths.") { seed, size };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(SyntheticAlliance.Write(parsed.GetValue(seed), Enum.Parse<SampleSize>(parsed.GetRequiredValue(size), ignoreCase: true)));
            return ExitCodes.Done;
        });
        return command;
    }
}
