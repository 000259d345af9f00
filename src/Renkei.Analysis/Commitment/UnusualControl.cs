using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Analysis.Commitment;

/// <summary>
/// S1-24: whether people of one firm lead another of which it holds less than half. The paper finds this very unusual, and what makes contact at every level
/// possible; so it is marked and neither praised nor blamed.
/// </summary>
internal static class UnusualControl
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-24");
        var found = Holdings(line).Select(holding => Judge(asked, line, holding)).ToList();
        if (found.Count > 0) return found;

        var declared = line.Pair.Members.Select(member => line.DeclaredSinceStart(member, Stake.Kind)).ToList();
        return
        [
            IsVenture(line, line.Pair.Us) || IsVenture(line, line.Pair.Partner) ? asked.Finds("shares", Status.NotApplicable, "venture", [])
                : declared.TrueForAll(said => said.Count > 0) ? asked.Finds("shares", Status.NotApplicable, "none-held", declared.SelectMany(said => said))
                : asked.Finds("shares", Status.Unknown, "no-shares", []),
        ];
    }

    /// <summary>Shares and seats on one line of time.</summary>
    public static Timeline Drawn(Line line)
    {
        List<TimelineRow> rows = [];
        foreach (var holding in Holdings(line))
        {
            var side = holding.Holder == line.Pair.Us ? Side.In : Side.Out;
            var (holder, held) = (line.NameOf(holding.Holder), line.NameOf(holding.Held));
            rows.Add(new($"{holder} holds of {held}", side, [.. holding.Stakes.Select((stake, place) => new TimelineMark(holding.Lasting(place), Percent(stake), stake))]));
            rows.Add(new($"{holder} sits at {held}", side, [.. holding.Seats.Where(seat => seat.When is not null).Select(seat => new TimelineMark(seat.When!, Post.What.Of(seat.Post), seat.Post))]));
        }

        rows.RemoveAll(row => row.Marks.Count == 0);
        var first = rows.SelectMany(row => row.Marks).Select(mark => mark.When.Start.Earliest).Where(day => day > DateOnly.MinValue).DefaultIfEmpty(line.AsOf).Min();
        return new("Shares and seats", first, line.AsOf, rows);
    }

    private static Finding Judge(Asking asked, Line line, Holding holding)
    {
        var majority = (decimal)asked.Thresholds["majority"];
        bool IsBelow(Seat seat) => holding.At(seat) is { Count: > 0 } stakes && stakes.All(stake => Holding.Votes(stake) < majority);
        bool IsAbove(Seat seat) => holding.At(seat) is { Count: > 0 } stakes && stakes.All(stake => Holding.Votes(stake) >= majority);
        var below = holding.Seats.Where(IsBelow).ToList();
        var isMajority = Holding.Votes(holding.Stakes[^1]) >= majority;
        List<Record> declared = [.. line.DeclaredSinceStart(holding.Held, Post.Kind), .. line.DeclaredSinceStart(holding.Holder, Post.Kind)];
        var (status, says) = below.Count > 0 ? (Status.InPlace, "unusual")
            : holding.Seats.Any(seat => !IsAbove(seat)) ? (Status.Unknown, "unclear")
            : holding.Seats.Count > 0 ? (Status.InPlace, "majority-leads")
            : isMajority ? (Status.NotApplicable, "majority")
            : declared.Count > 0 ? (Status.InPlace, "own-people")
            : (Status.Unknown, "no-seats");
        var seats = below.Count > 0 ? below : holding.Seats;
        var share = below.Count > 0 ? holding.At(below[^1])[^1] : holding.Stakes[^1];
        return asked.Finds(
            holding.Holder == line.Pair.Us ? "we-hold" : "they-hold",
            status,
            says,
            [.. holding.Stakes, .. seats.Select(seat => seat.Post), .. says == "own-people" ? declared : []],
            ("holder", line.NameOf(holding.Holder)),
            ("held", line.NameOf(holding.Held)),
            ("percent", Percent(share)),
            ("seats", Words.List(seats.Select(seat => $"{Post.What.Of(seat.Post)}{(seat.When is null ? "" : $" ({DateWords.Of(seat.When)})")}")))) with
        {
            Word = says switch { "unusual" => "unusual", "majority-leads" or "own-people" => "usual", _ => null },
            Value = status == Status.InPlace ? (double)Stake.Percent.Of(share).Percent : null,
            Threshold = asked.Thresholds["majority"],
        };
    }

    private static List<Holding> Holdings(Line line) =>
        [.. new[] { Holding.Of(line, line.Pair.Us, line.Pair.Partner), Holding.Of(line, line.Pair.Partner, line.Pair.Us) }
            .Where(holding => holding.Stakes.Count > 0 && !IsVenture(line, holding.Held))];

    private static bool IsVenture(Line line, string firm) => line.Of(Organization.Kind).Any(body => body.Id == firm && Organization.Parents.Of(body) is not null);

    private static string Percent(Record stake) => $"{Stake.Percent.Of(stake)} %{(Stake.Voting.Of(stake) == false ? " without votes" : "")}";
}
