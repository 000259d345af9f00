using System.CommandLine;
using System.Text;
using Renkei.Analysis.Sample;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Tables;
using Renkei.Core.Casebooks;
using Renkei.Core.Tables;

namespace Renkei.App.Features.Sample;

/// <summary><c>renkei sample --seed N --size small</c>: a synthetic alliance as a casebook.</summary>
internal static class SampleCommand
{
    public static Command Make()
    {
        var seed = new Option<ulong>("--seed") { Description = "Any whole number; the same seed gives the same alliance.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var size = new Option<string>("--size") { Description = "small, medium or large.", DefaultValueFactory = _ => "small", HelpName = "small|medium|large" };
        var target = new Option<string?>("-o", "--output") { Description = "Where to write: OUT.xlsx for a workbook, OUT/ for a folder of CSV, another name for a casebook; printed unless said.", HelpName = "OUT" };
        size.AcceptOnlyFromAmong("small", "medium", "large");
        var command = new Command("sample", "Print a synthetic alliance, two firms and a joint venture over six years, made up by chance around planted truths.") { seed, size, target };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var text = SyntheticAlliance.Write(parsed.GetValue(seed), Enum.Parse<SampleSize>(parsed.GetRequiredValue(size), ignoreCase: true));
            if (parsed.GetValue(target) is { } path)
            {
                var problems = TableTarget.Write(path, () => CasebookTables.Of(Casebook.Read(Encoding.UTF8.GetBytes(text), path).Value), () => text);
                if (problems.Count > 0) return Answers.Refuse(problems, Format.Table, error);
                text = $"{path}: written.\n";
            }

            output.Write(text);
            return ExitCodes.Done;
        });
        return command;
    }
}
