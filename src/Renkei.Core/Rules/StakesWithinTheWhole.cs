using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Rules;

/// <summary>On no day do the stakes in one organization certainly add up to more than the whole.</summary>
internal static class StakesWithinTheWhole
{
    public static IEnumerable<Violation> Check(LedgerView view) =>
        view.Of(Stake.Kind).GroupBy(stake => Stake.Held.Of(stake).Id, StringComparer.Ordinal).SelectMany(held => Sweep(held.Key, [.. held]));

    /// <summary>Goes through the days on which a stake perhaps or certainly begins, and keeps for each holder the least it can have held.</summary>
    private static IEnumerable<Violation> Sweep(string held, IReadOnlyList<Record> stakes)
    {
        var holders = stakes.Select(Holder).Distinct(StringComparer.Ordinal).ToDictionary(holder => holder, _ => new Held(), StringComparer.Ordinal);
        var days = stakes.Select(stake => (Day: Begins(stake).Earliest, Certain: false, Stake: stake))
            .Concat(stakes.Select(stake => (Day: Begins(stake).Latest, Certain: true, Stake: stake)))
            .OrderBy(day => day.Certain)
            .GroupBy(day => day.Day)
            .OrderBy(day => day.Key);
        var total = 0m;
        foreach (var day in days)
        {
            Record? begun = null;
            foreach (var (_, certain, stake) in day)
            {
                var holder = holders[Holder(stake)];
                total -= holder.Least;
                if (certain) holder.HasBegun(begun = stake);
                else holder.PerhapsBegins(stake);
                total += holder.Least;
            }

            // Judged when the day is over: what one bought and another sold on it may be told in any order.
            if (begun is not null && total > 100)
                yield return new(begun, Codes.StakesOver100, "percent", $"On {day.Key:yyyy-MM-dd} the stakes in '{held}' add up to {total} %.");
        }
    }

    private static string Holder(Record stake) => Stake.Holder.Of(stake).Id;

    private static DaySpan Begins(Record stake) => Stake.When.Of(stake).Start;

    /// <summary>The stakes of one holder that may be its last so far.</summary>
    private sealed class Held
    {
        private readonly List<Record> last = [];
        private bool begun;

        /// <summary>Zero while perhaps it has not bought yet, else the smallest of the stakes that may be its last.</summary>
        public decimal Least => begun ? last.Min(stake => Stake.Percent.Of(stake).Percent) : 0;

        public void PerhapsBegins(Record stake) => last.Add(stake);

        public void HasBegun(Record stake)
        {
            begun = true;
            last.RemoveAll(earlier => Begins(earlier).Latest < Begins(stake).Earliest);
        }
    }
}
