using Renkei.Analysis.Charts;
using Renkei.Core.Records;

namespace Renkei.Analysis.Findings;

/// <summary>One point of a series.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Values">Named values; null where nothing is known.</param>
/// <param name="Records">The records behind it.</param>
public sealed record Point(DateOnly From, DateOnly To, IReadOnlyDictionary<string, double?> Values, IReadOnlyList<Record> Records);

/// <summary>How something went over time.</summary>
/// <param name="Key">What it is of.</param>
/// <param name="Title">Its title for people.</param>
/// <param name="Points">Earliest first.</param>
public sealed record Series(string Key, string Title, IReadOnlyList<Point> Points);

/// <summary>All findings of one question about one alliance, as one viewer sees it.</summary>
/// <param name="Question">The question's name, which is its command.</param>
/// <param name="Alliance">The alliance's id.</param>
/// <param name="Viewer">The viewer's organization, or <c>coder</c>.</param>
/// <param name="AsOf">The day up to which it is answered, inclusive.</param>
/// <param name="Findings">The findings, most telling first.</param>
/// <param name="Series">How things went over time, as numbers.</param>
/// <param name="Charts">What can be drawn.</param>
public sealed record Answer(
    string Question, string Alliance, string Viewer, DateOnly AsOf, IReadOnlyList<Finding> Findings, IReadOnlyList<Series> Series, IReadOnlyList<Chart> Charts);
