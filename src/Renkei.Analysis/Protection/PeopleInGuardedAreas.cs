using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Guarding;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Protection;

/// <summary>S4-19-caps: whether more of the partner's people work in an area than we settled, without a decision that allowed it.</summary>
internal static class PeopleInGuardedAreas
{
    public static Finding Of(Line line)
    {
        var limited = GuardsInForce.Of(line).Where(guard => Guard.Area.Of(guard) is not null && Guard.Cap.Of(guard) is not null).Select(guard => new Limited(line, guard)).ToList();
        var over = limited.FindAll(each => each.IsOver == Truth.Certainly && !each.IsAllowed);
        var allowed = limited.FindAll(each => each.IsOver == Truth.Certainly && each.IsAllowed);
        var (known, open) = (limited.FindAll(each => each.IsOver != Truth.Perhaps), limited.Exists(each => each.IsOver == Truth.Perhaps));
        var says = over.Count > 0 ? "over" : known.Count == 0 || open ? "areas-unknown" : allowed.Count > 0 ? "allowed" : "within";
        var shown = over.Count > 0 ? over : known;
        return new Asking(line, "S4-19-caps").Judges("areas", _ => new(says, shown.SelectMany(each => each.Records))
        {
            Value = over.Count > 0 ? over.Max(each => each.Present - each.Cap) : 0,
            N = limited.Count,
            Places =
            [
                ("partner", line.OtherParties),
                ("areas", Words.Count(known.Count, "area")),
                ("over", Words.List(over.Select(each => $"{Words.Count(each.Present, "person", "people")} in {each.Name} instead of {each.Cap} at most").Order(StringComparer.Ordinal).Take(3))),
                ("allowed", $"{allowed.Count}"),
            ],
        });
    }

    /// <summary>An area in which the partner's people are limited, and those who are there today.</summary>
    private sealed record Limited
    {
        public Limited(Line line, Record guard)
        {
            var there = line.Scene.Stays.Where(stay => IsToward(line, guard, stay) && Units.Upward(line, Posting.To.Of(stay.Posting), stay.Posting).Contains(Guard.Area.Of(guard)!.Id, StringComparer.Ordinal))
                .Select(stay => (stay.Posting, Who: stay.Person ?? stay.Posting.Id, IsThere: stay.IsThereOn(line.AsOf))).Where(each => each.IsThere != Truth.No).ToList();
            var most = there.DistinctBy(each => each.Who).Count();
            Present = there.Where(each => each.IsThere == Truth.Certainly).DistinctBy(each => each.Who).Count();
            Cap = (int)Math.Min(Guard.Cap.Of(guard)!.Number, int.MaxValue);
            Name = line.NameOf(Guard.Area.Of(guard)!.Id);
            var declared = there.Count > 0 ? [] : line.Declared(Posting.Kind, line.AsOf, line.AsOf);
            IsOver = Present > Cap ? Truth.Certainly : most > Cap || (most == 0 && declared.Count == 0) ? Truth.Perhaps : Truth.No;
            var exceptions = Exceptions.Of(line, guard);
            IsAllowed = exceptions.Count > 0;
            Records = [guard, .. there.Select(each => each.Posting), .. declared, .. exceptions];
        }

        public string Name { get; }

        public int Cap { get; }

        public int Present { get; }

        public Truth IsOver { get; }

        public bool IsAllowed { get; }

        public IReadOnlyList<Record> Records { get; }

        /// <summary>Whether somebody comes from a partner the guard is meant for; the venture's own people are nobody's.</summary>
        private static bool IsToward(Line line, Record guard, Stay stay) =>
            line.IsPartners(Posting.From.Of(stay.Posting), stay.Posting)
            && (Guard.Toward.Of(guard) is not { } toward || toward.Any(partner => line.FirmOf(partner, guard) == stay.From));
    }
}
