using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Intake;

/// <summary>How sure a guess is.</summary>
internal enum Sureness
{
    /// <summary>It could as well be otherwise: ask.</summary>
    Unsure,

    /// <summary>More speaks for it than for anything else.</summary>
    Likely,

    /// <summary>The words say so, or a person did.</summary>
    Sure,
}

/// <summary>A column of a block.</summary>
/// <param name="Place">Its place in the sheet, from 0.</param>
/// <param name="Header">What its header says.</param>
/// <param name="Field">The field of the block's words it is taken for; empty when it is not read.</param>
/// <param name="Sureness">How sure that is.</param>
/// <param name="Why">Why, as a sentence.</param>
internal sealed record BlockColumn(int Place, string Header, string Field, Sureness Sureness, string Why);

/// <summary>One table of a sheet that people keep: what it seems to hold, and what each column seems to say.</summary>
internal sealed record SheetBlock
{
    /// <summary>Where its header stands.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The line above it that names it; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it holds, as the words of blocks have it, such as <c>meeting</c>; empty when nobody can tell.</summary>
    public required string Kind { get; init; }

    public required Sureness Sureness { get; init; }

    /// <summary>Why it is taken for that, as sentences.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    public required IReadOnlyList<BlockColumn> Columns { get; init; }

    public required IReadOnlyList<GridRow> Rows { get; init; }

    /// <summary>Rows that are not read, each with the reason.</summary>
    public IReadOnlyList<(int Line, string Why)> PassedOver { get; init; } = [];

    /// <summary>The order of its dates, as all of them tell.</summary>
    public required DateColumn Dates { get; init; }

    /// <summary>The year of weeks and days that name none, from the titles around it; null when not known.</summary>
    public int? Year { get; init; }

    /// <summary>By what the same header is known next time.</summary>
    public string Signature => SignatureOf(Columns.Select(column => column.Header));

    /// <summary>What a row says under a field, from all of its columns.</summary>
    public string Cell(GridRow row, string field)
    {
        var text = "";
        foreach (var column in Columns)
        {
            if (column.Field == field && row[column.Place] is { Length: > 0 } cell) text = text.Length == 0 ? cell : $"{text}; {cell}";
        }

        return text;
    }

    /// <summary>The same block as a person corrected it.</summary>
    public SheetBlock Corrected(RememberedMapping mapping) => this with
    {
        Kind = mapping.Kind,
        Sureness = Sureness.Sure,
        Reasons = ["You said so."],
        Columns = [.. Columns.Select((column, place) => column with { Field = mapping.Fields.ElementAtOrDefault(place) ?? "", Sureness = Sureness.Sure, Why = "You said so." })],
        Dates = mapping.Order is null ? Dates : Dates with { Order = Dates.Order ?? mapping.Order },
    };

    /// <summary>The mapping to keep for the next time.</summary>
    public RememberedMapping ToMapping(DateOrder? order = null) => new(Signature, Kind, [.. Columns.Select(column => column.Field)], order);

    internal static string SignatureOf(IEnumerable<string> headers) => string.Join('|', headers.Select(header => Vocabulary.Fold(header).Replace('|', ' ')));
}

/// <summary>How a header is to be read from now on; plain words, to be kept with the book of the one who said it.</summary>
/// <param name="Signature">The header it is for.</param>
/// <param name="Kind">What the block holds; empty to pass it over.</param>
/// <param name="Fields">The field of each column; empty for those that are not read.</param>
/// <param name="Order">The order of its dates, where they leave it open.</param>
internal sealed record RememberedMapping(string Signature, string Kind, IReadOnlyList<string> Fields, DateOrder? Order = null);
