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
internal static class Formats
{
    public static Option<Format> AddTo(Command command)
    {
        var option = new Option<Format>("--format") { Description = "table to read, json for programs, csv for spreadsheets.", DefaultValueFactory = _ => Format.Table, HelpName = "table|json|csv" };
        command.Add(option);
        return option;
    }
}
