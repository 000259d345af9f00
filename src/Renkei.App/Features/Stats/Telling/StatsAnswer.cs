using Renkei.App.Features.Stats.Reading;

namespace Renkei.App.Features.Stats.Telling;

/// <summary>Numbers in rows and columns.</summary>
/// <param name="Name">What they are, in one word.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows: numbers, words, or nothing where a number has no value.</param>
/// <param name="IsSingle">Whether there is always one row.</param>
internal sealed record Numbers(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, bool IsSingle = false)
{
    /// <summary>One row, each number beside its name.</summary>
    public static Numbers Single(string name, params (string Name, object? Value)[] values) =>
        new(name, [.. values.Select(value => value.Name)], [[.. values.Select(value => value.Value)]], IsSingle: true);

    /// <summary>The same without columns in which nothing stands.</summary>
    public Numbers WithoutEmpty(params string[] columns)
    {
        int[] kept = [.. Columns.Index().Where(column => !columns.Contains(column.Item) || Rows.Any(row => row[column.Index] is not null)).Select(column => column.Index)];
        return this with { Columns = [.. kept.Select(column => Columns[column])], Rows = [.. Rows.Select(row => (IReadOnlyList<object?>)[.. kept.Select(column => row[column])])] };
    }
}

/// <summary>What a statistic says of a table.</summary>
/// <param name="Estimator">What was computed, by its full name.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="N">How many rows it rests on.</param>
/// <param name="Parameters">What it was asked with.</param>
/// <param name="Tables">The numbers.</param>
/// <param name="Notes">What to bear in mind.</param>
internal sealed record StatsAnswer(
    string Estimator, string Source, int N, IReadOnlyList<(string Name, object? Value)> Parameters, IReadOnlyList<Numbers> Tables, params IReadOnlyList<string> Notes);

/// <summary>An answer, with what it was asked of.</summary>
/// <param name="Statistic">The name of the command.</param>
/// <param name="File">The table.</param>
/// <param name="Answer">What it says.</param>
/// <param name="LeftOut">Which rows were left out.</param>
internal sealed record StatsTold(string Statistic, string File, StatsAnswer Answer, IReadOnlyList<LeftOut> LeftOut);
