using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Analysis.Obstacles;

/// <summary>O14: whether learning counts in our own firm: among the criteria of alliance roles, before a promotion, and in what is recognized.</summary>
internal static class LearningNotEncouraged
{
    public static readonly Worth[] Learned = [Worth.Learning, Worth.Transfer, Worth.Teaching];

    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O14");
        var roles = RoleCriteria.Of(line);
        List<Record> recognitions = [.. line.Of(Recognition.Kind).Where(recognition => line.IsOurs(Recognition.By.Of(recognition), recognition))];
        return
        [
            asked.Judges("criteria", _ => Criteria(roles)),
            asked.Judges("promotion", limits => Promotions(recognitions, limits)),
            asked.Judges("recognized", _ => Recognized(line, recognitions)),
        ];
    }

    /// <summary>That no role counts it is known only where all criteria of the roles are.</summary>
    private static Facts Criteria(IReadOnlyList<RoleCriteria> roles)
    {
        var told = roles.Where(role => role.Criteria.Count > 0).ToList();
        var counting = told.FindAll(role => RoleCriteria.Value(role.Criteria, Learned));
        var says = counting.Count > 0 ? "counted" : told.Count > 0 && roles.All(role => role.IsWhole) ? "uncounted" : "criteria-unknown";
        return new(says, (counting.Count > 0 ? counting : told).SelectMany(role => role.Criteria))
        {
            Value = told.Count == 0 ? null : (double)counting.Count / told.Count,
            N = told.Count,
            Places = [("counting", $"{counting.Count}"), ("roles", Words.Count(told.Count, "role")), ("criteria", Words.Are(told.Sum(role => role.Criteria.Count), "criterion", "criteria"))],
        };
    }

    private static Facts Promotions(List<Record> recognitions, Thresholds limits)
    {
        var told = recognitions.FindAll(recognition => Recognition.Is.Of(recognition) == RecognitionType.Promotion && Recognition.CultureConsidered.Of(recognition) is not null);
        var weighed = told.FindAll(promotion => Recognition.CultureConsidered.Of(promotion) == true);
        return new(weighed.Count > 0 ? "weighed" : told.Count >= limits["promotions"] ? "unweighed" : "promotion-unknown", told)
        {
            Value = told.Count == 0 ? null : (double)weighed.Count / told.Count,
            N = told.Count,
            Places = [("weighed", Words.Of(weighed.Count, told.Count)), ("told", Words.Count(told.Count, "promotion")), ("promotions", $"{limits["promotions"]}")],
        };
    }

    private static Facts Recognized(Line line, List<Record> recognitions)
    {
        var given = recognitions.FindAll(recognition => Learned.Contains(Recognition.For.Of(recognition)));
        var declared = given.Count > 0 ? [] : line.DeclaredSinceStart(line.Pair.Us, Recognition.Kind);
        return new(given.Count > 0 ? "recognized" : declared.Count > 0 ? "unrecognized" : "recognized-unknown", given.Count > 0 ? given : declared)
        {
            Value = given.Count,
            N = given.Count,
            Places = [("times", Words.Times(given.Count))],
        };
    }
}
