using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Features.Stats.Reading;
using Renkei.App.Features.Stats.Telling;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Json;
using Renkei.Core.Values;

namespace Renkei.App.Features.Stats;

/// <summary>An option that names a column.</summary>
/// <param name="option">The option.</param>
/// <param name="usual">The column's usual name.</param>
internal sealed class ColumnOption(Option<string?> option, string usual)
{
    /// <summary>The column; a problem when it is not there.</summary>
    public Column Of(ParseResult said, TableReading table) => table.Column(said.GetValue(option) ?? usual);

    /// <summary>The column, or none when none is said and none has the usual name.</summary>
    public Column? IfThere(ParseResult said, TableReading table) => said.GetValue(option) is { } name ? table.Column(name) : table.Find(usual);
}

/// <summary>Builds the command of one statistic: the columns it reads, the options it takes, and how the answer is told.</summary>
internal sealed class Asking
{
    private readonly Argument<string> file = new("FILE.csv") { Description = "The table: a line with the names of its columns, and a line for each row. Lines before it that begin with # are comments." };
    private readonly FormatOption format;

    public Asking(string name, string description)
    {
        Command = new(name, description) { file };
        format = FormatOption.AddTo(Command);
    }

    public Command Command { get; }

    /// <summary>An option that names a column, which is found under its usual name unless another is said.</summary>
    public ColumnOption Column(string usual, string meaning) =>
        new(Add(new Option<string?>($"--{usual}") { Description = $"Column: {meaning}. '{usual}' unless said.", HelpName = "COLUMN" }), usual);

    /// <summary>An option that names a column that need not be there. When no name is said it is read only if the table has a column of its usual name.</summary>
    public ColumnOption OptionalColumn(string usual, string meaning, params string[] aliases) =>
        new(Add(new Option<string?>($"--{usual}", aliases) { Description = $"Column: {meaning}. None unless said, or there is a column '{usual}'.", HelpName = "COLUMN" }), usual);

    /// <summary>An option that names several columns, separated by commas.</summary>
    public Option<string?> Columns(string name, string meaning) =>
        Add(new Option<string?>($"--{name}") { Description = $"Columns: {meaning}, separated by commas. All others unless said.", HelpName = "COLUMNS" });

    /// <summary>An option with one of a few words.</summary>
    public Option<string> Choice(string name, string meaning, params string[] words)
    {
        var choice = Add(new Option<string>($"--{name}") { Description = $"{meaning}.", HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] });
        choice.AcceptOnlyFromAmong(words);
        return choice;
    }

    /// <summary>The level of limits.</summary>
    public Option<double> Level() => Number("level", "The level of the limits, between 0 and 1", 0.95, level => level is > 0 and < 1);

    /// <summary>An option with a number.</summary>
    public Option<double> Number(string name, string meaning, double usual, Func<double, bool> allowed) =>
        Checked(new Option<double>($"--{name}") { Description = $"{meaning}.", HelpName = "NUMBER", DefaultValueFactory = _ => usual }, allowed, meaning);

    /// <summary>An option with a number that has no usual value.</summary>
    public Option<double?> Number(string name, string meaning, Func<double, bool> allowed, bool required = false) =>
        Checked(new Option<double?>($"--{name}") { Description = $"{meaning}.", HelpName = "NUMBER", Required = required }, allowed, meaning);

    /// <summary>Any other option.</summary>
    public TOption Add<TOption>(TOption option)
        where TOption : Option
    {
        Command.Add(option);
        return option;
    }

    /// <summary>The finished command.</summary>
    /// <param name="answer">Reads the table and answers; when the reading has met problems it gives nothing.</param>
    public Command Answering(Func<ParseResult, TableReading, StatsAnswer?> answer)
    {
        Command.SetAction(parsed =>
        {
            var (output, error, path) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetRequiredValue(file));
            var outcome = InputTable.Open(path).Then(table => Answer(new TableReading(table), reading => answer(parsed, reading), path));
            if (!outcome.Succeeded(out var told)) return Answers.Refuse(outcome.Problems, format.Read(parsed), error);

            if (format.Read(parsed) == Format.Json) output.WriteLine(JsonText.Of(StatsJson.Of(told)));
            else if (format.Read(parsed) == Format.Csv) StatsCsv.Write(told, output);
            else StatsTable.Write(told, output);
            return ExitCodes.Done;
        });
        return Command;
    }

    private Outcome<StatsTold> Answer(TableReading reading, Func<TableReading, StatsAnswer?> answer, string path) =>
        answer(reading) is { } said && reading.Problems.Count == 0 ? new StatsTold(Command.Name, path, said, reading.LeftOut) : Outcome<StatsTold>.Failed(reading.Problems);

    private TOption Checked<TOption>(TOption option, Func<double, bool> allowed, string meaning)
        where TOption : Option
    {
        option.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && double.TryParse(token.Value, out var number) && !allowed(number)) given.AddError($"'{token.Value}' is not allowed for {option.Name}: {meaning}.");
        });
        return Add(option);
    }
}
