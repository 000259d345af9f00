using System.CommandLine;

namespace Renkei.App.Rendering;

/// <summary>In which form a command answers.</summary>
public enum Format
{
    /// <summary>A table to read.</summary>
    Table,

    /// <summary>JSON, for programs.</summary>
    Json,

    /// <summary>CSV, for spreadsheets.</summary>
    Csv,
}

/// <summary>The option that chooses it.</summary>
internal sealed class FormatOption
{
    private readonly Option<string> option = new("--format") { Description = "table to read, json for programs, csv for spreadsheets.", DefaultValueFactory = _ => "table", HelpName = "table|json|csv" };

    public static FormatOption AddTo(Command command)
    {
        var format = new FormatOption();
        format.option.AcceptOnlyFromAmong("table", "json", "csv");
        command.Add(format.option);
        return format;
    }

    public Format Read(ParseResult parsed) => parsed.GetValue(option) switch { "json" => Format.Json, "csv" => Format.Csv, _ => Format.Table };
}
