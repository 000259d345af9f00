using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Analysis.Protection;

/// <summary>
/// S2-9: whether what cannot be priced is left to people below the level agreed, who are judged by short-term goals. Each by itself is worth a look; together they
/// are what the paper warns of.
/// </summary>
internal static class OwnersOfLearning
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S2-9");
        var roles = RoleCriteria.Of(line);
        List<Owned> open = [.. line.Scene.Aims.Where(aim => aim.IsOpen && aim.Learner == line.Pair.Us).Select(aim => new Owned(aim.Objective, Owners(line, aim.Objective)))];
        return [asked.Judges("level", limits => Level(open, roles, limits)), asked.Judges("horizon", limits => Horizon(open, roles, limits))];
    }

    private static Facts Level(List<Owned> open, IReadOnlyList<RoleCriteria> roles, Thresholds limits)
    {
        var told = open.FindAll(one => one.IsLow is not null);
        var low = told.FindAll(one => one.IsLow == true);
        var both = low.Exists(one => one.IsShort(roles, limits) == true);
        return new(told.Count == 0 ? "level-unknown" : both ? "low-and-short" : low.Count > 0 ? "low" : "as-agreed", (low.Count > 0 ? low : told).SelectMany(one => (Record[])[one.Objective, .. one.Owners]))
        {
            Value = told.Count == 0 ? null : (double)low.Count / told.Count,
            N = told.Count,
            Places = [("objectives", Words.Count(told.Count, "open learning objective")), ("low", $"{low.Count}"), ("most", Words.Percent(limits["most"])), ("months", Words.Months(limits["short"]))],
        };
    }

    private static Facts Horizon(List<Owned> open, IReadOnlyList<RoleCriteria> roles, Thresholds limits)
    {
        var told = open.FindAll(one => one.IsShort(roles, limits) is not null);
        var soon = told.FindAll(one => one.IsShort(roles, limits) == true);
        var both = soon.Exists(one => one.IsLow == true);
        return new(
            told.Count == 0 ? "horizon-unknown" : both ? "short-and-low" : soon.Count > 0 ? "short" : "long",
            (soon.Count > 0 ? soon : told).SelectMany(one => (Record[])[one.Objective, .. one.Owners, .. roles.Where(role => one.Owners.Any(role.IsOf)).SelectMany(role => role.Judging)]))
        {
            Value = told.Count == 0 ? null : (double)soon.Count / told.Count,
            N = told.Count,
            Places = [("objectives", Words.Count(told.Count, "open learning objective")), ("soon", $"{soon.Count}"), ("most", Words.Percent(limits["most"])), ("months", Words.Months(limits["short"]))],
        };
    }

    /// <summary>Those of ours who answer for an objective, at either end.</summary>
    private static IReadOnlyList<Record> Owners(Line line, Record objective) =>
        [.. ((Core.Values.Reference?[])[Objective.Sending.Of(objective), Objective.Receiving.Of(objective)])
            .Where(person => line.IsOurPerson(person, objective)).Select(person => line.Scene.View.Find(person!, objective)!).DistinctBy(person => person.Id)];

    /// <summary>An open objective of ours with those who answer for it.</summary>
    private sealed record Owned(Record Objective, IReadOnlyList<Record> Owners)
    {
        /// <summary>Whether all who answer for it stand below the level agreed; null where that is not told.</summary>
        public bool? IsLow
        {
            get
            {
                if (Core.Learning.Objective.OwnerLevel.Of(Objective) is not { } agreed || Owners.Count == 0) return null;
                return Owners.Any(person => Person.Level.Of(person) is { } level && level <= agreed) ? false : Owners.All(person => Person.Level.Of(person) is not null) ? true : null;
            }
        }

        /// <summary>Whether anyone who answers for it is judged in that role by short-term goals; null where that is not told of any.</summary>
        public bool? IsShort(IReadOnlyList<RoleCriteria> roles, Thresholds limits)
        {
            var shares = roles.Where(role => Owners.Any(role.IsOf)).Select(role => role.ShortShare(limits["short"], limits["told"])).Where(share => share is not null).ToList();
            return shares.Count == 0 ? null : shares.Exists(share => share >= limits["most"]);
        }
    }
}
