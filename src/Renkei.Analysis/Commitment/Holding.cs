using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Commitment;

/// <summary>What one firm holds of another over time, and which seats at the other's top its people took.</summary>
/// <param name="Holder">The firm that holds.</param>
/// <param name="Held">The firm whose share it is.</param>
/// <param name="Stakes">Earliest first.</param>
/// <param name="Seats">In the order recorded.</param>
internal sealed record Holding(string Holder, string Held, IReadOnlyList<Record> Stakes, IReadOnlyList<Seat> Seats)
{
    /// <summary>Shares and seats of one firm at another. Shares in a unit, and seats in a body that is held for itself, are another matter.</summary>
    public static Holding Of(Line line, string holder, string held)
    {
        var stakes = line.Of(Stake.Kind);
        return new(
            holder,
            held,
            [.. stakes.Where(stake => line.FirmOf(Stake.Holder.Of(stake), stake) == holder && Stake.Held.Of(stake).Id == held).OrderBy(stake => Stake.When.Of(stake).Start.Latest)],
            [.. from post in line.Of(Post.Kind)
                where Post.Level.Of(post) == Level.Upper
                let place = Post.Organization.Of(post)
                where place.Id == held || (line.FirmOf(place, post) == held && !stakes.Any(stake => Stake.Held.Of(stake).Id == place.Id))
                from sitting in Post.Holders.Of(post) ?? ListOf<Part>.Empty
                where line.FirmOf(Post.Holder.Organization.Of(sitting), post) == holder
                select new Seat(post, Post.Holder.When.Of(sitting))]);
    }

    /// <summary>
    /// The stakes that can have held when somebody took a seat, as coarse dates leave it; the first one after, where there was none before. Empty when no
    /// share goes with the seat.
    /// </summary>
    public IReadOnlyList<Record> At(Seat seat)
    {
        var taken = seat.When?.Start ?? new DaySpan(DateOnly.MinValue, DateOnly.MaxValue);
        bool IsReplaced(int place) => Stakes.Skip(place + 1).Any(later => Stake.When.Of(later).Start.Latest <= taken.Earliest);
        List<Record> before = [.. Stakes.Where((stake, place) => Stake.When.Of(stake).Start.Earliest <= taken.Latest && !IsReplaced(place))];
        return before.Count > 0 ? before : [.. Stakes.Where(stake => InForce.On(seat.When, Stake.When.Of(stake).Start.Latest) == Truth.Certainly).Take(1)];
    }

    /// <summary>From when to when a stake held: until the next one. Where these words make no period, the date of the stake itself.</summary>
    public When Lasting(int place)
    {
        var from = Stake.When.Of(Stakes[place]);
        var until = place + 1 < Stakes.Count ? Stake.When.Of(Stakes[place + 1]).Text : "..";
        return When.Of($"{from}/{until}").Succeeded(out var span) ? span : from;
    }

    /// <summary>The votes that go with a stake, in percent.</summary>
    public static decimal Votes(Record stake) => Stake.Voting.Of(stake) == false ? 0 : Stake.Percent.Of(stake).Percent;
}

/// <summary>A seat at the top, and when somebody took it.</summary>
/// <param name="Post">The seat.</param>
/// <param name="When">From when to when; null when that is not told.</param>
internal sealed record Seat(Record Post, When? When);
