namespace Renkei.Analysis.Sample;

/// <summary>
/// What is planted in a synthetic alliance. Insights come to each learner by chance at a steady rate over six years; from then on it is a matter of chance when a
/// group uses one, when the organization does, when a routine changes, or whether it is turned down first.
/// </summary>
/// <param name="Size">How much happens.</param>
public sealed record Plan(SampleSize Size)
{
    /// <summary>First day.</summary>
    public static readonly DateOnly First = new(2019, 1, 1);

    /// <summary>Last day, up to which everything is declared complete.</summary>
    public static readonly DateOnly Last = new(2024, 12, 31);

    /// <summary>The three bodies: two firms and the venture they own together.</summary>
    public static readonly IReadOnlyList<string> Bodies = ["firm-a", "firm-b", "venture"];

    /// <summary>Days from the first to the last.</summary>
    public static int Days => Last.DayNumber - First.DayNumber;

    /// <summary>How many times as much happens as in a small one.</summary>
    public int Scale => Size switch { SampleSize.Small => 1, SampleSize.Medium => 6, _ => 30 };

    /// <summary>Who learns from whom, and how.</summary>
    public static IReadOnlyList<Way> Ways { get; } =
    [
        new("firm-a", "firm-b", PerYear: 7, Group: 1 / 150.0, Organization: 1 / 400.0, Change: 1 / 300.0, Rejection: 1 / 2400.0),
        new("firm-b", "firm-a", PerYear: 4, Group: 1 / 90.0, Organization: 1 / 250.0, Change: 1 / 160.0, Rejection: 1 / 2400.0),
        new("firm-a", "venture", PerYear: 3, Group: 1 / 200.0, Organization: 1 / 500.0, Change: 1 / 450.0, Rejection: 1 / 1200.0),
        new("venture", "firm-a", PerYear: 4, Group: 1 / 60.0, Organization: 1 / 120.0, Change: 1 / 120.0, Rejection: 1 / 4800.0),
        new("firm-b", "venture", PerYear: 4, Group: 1 / 100.0, Organization: 1 / 200.0, Change: 1 / 180.0, Rejection: 1 / 2400.0),
        new("venture", "firm-b", PerYear: 5, Group: 1 / 60.0, Organization: 1 / 120.0, Change: 1 / 120.0, Rejection: 1 / 4800.0),
    ];
}

/// <summary>One learner and one source, with the rates at which things happen, each a number per day.</summary>
/// <param name="Learner">Who learns.</param>
/// <param name="Source">From whom.</param>
/// <param name="PerYear">Insights a year, in a small alliance.</param>
/// <param name="Group">From one person to a group.</param>
/// <param name="Organization">From the group to the organization.</param>
/// <param name="Change">From taking in to a changed routine.</param>
/// <param name="Rejection">From taking in to being turned down, if no routine has changed.</param>
public sealed record Way(string Learner, string Source, double PerYear, double Group, double Organization, double Change, double Rejection);
