using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Connections;

/// <summary>
/// Which firm knows what, as far as records show it: a capability it is known for, a rating that is not low, something it brought in, taught or took in. Capabilities are told
/// apart by their ids; units count as their firm.
/// </summary>
internal sealed class Knowers
{
    private readonly Dictionary<(string Firm, string Capability), Knowing> known = [];

    /// <summary>Gathers what is seen on a line, of any alliance.</summary>
    /// <param name="line">The line.</param>
    /// <param name="strong">From which rating in numbers on a firm is strong; 0 to 5.</param>
    public Knowers(Line line, double strong)
    {
        var scene = line.Scene.Everywhere;
        foreach (var capability in scene.Of(Capability.Kind))
        {
            foreach (var firm in Capability.DistinctiveOf.Of(capability) ?? ListOf<Reference>.Empty) At(scene.FirmOf(firm, capability), capability.Id).Add(capability, isStrong: true);
        }

        var last = scene.Of(Rating.Kind).GroupBy(rating => (Rating.By.Of(rating).Id, Rating.Of.Of(rating).Id, Rating.Capability.Of(rating).Id))
            .Select(ratings => ratings.MaxBy(rating => Recency.Of(Rating.When.Of(rating)))!);
        foreach (var rating in last)
        {
            var (at, score) = (At(scene.FirmOf(Rating.Of.Of(rating), rating), Rating.Capability.Of(rating).Id), Rating.Score.Of(rating));
            var isLow = score.Word is { } word ? word.Rank == 0 : (double)score.Number!.Number < strong / 2;
            if (isLow) at.Low.Add(rating);
            else at.Add(rating, score.Word is { } high ? high.Rank == 2 : (double)score.Number!.Number >= strong);
        }

        foreach (var contribution in scene.Of(Contribution.Kind))
        {
            if (Contribution.Capability.Of(contribution) is { } capability) At(scene.FirmOf(Contribution.By.Of(contribution), contribution), capability.Id).Add(contribution, isStrong: false);
        }

        foreach (var lesson in scene.Lessons)
        {
            var capability = Insight.Capability.Of(lesson.Insight).Id;
            At(lesson.Source, capability).Add(lesson.Insight, isStrong: false);
            At(lesson.Learner, capability).Add(lesson.Insight, isStrong: false);
            At(lesson.Learner, capability).Taken.Add(lesson.Insight);
        }
    }

    /// <summary>What shows that a firm knows a capability; null when nothing is on record, not even that it does not.</summary>
    public Knowing? Of(string firm, string capability) => known.GetValueOrDefault((firm, capability));

    /// <summary>The firms that know a capability, in the order found.</summary>
    public IEnumerable<string> FirmsWith(string capability) => known.Where(each => each.Key.Capability == capability && each.Value.Shown.Count > 0).Select(each => each.Key.Firm);

    private Knowing At(string firm, string capability) => known.TryGetValue((firm, capability), out var at) ? at : known[(firm, capability)] = new();
}

/// <summary>What is on record of one firm and one capability.</summary>
internal sealed class Knowing
{
    private readonly List<Record> shown = [];

    /// <summary>What shows that it knows it.</summary>
    public IReadOnlyList<Record> Shown => shown;

    /// <summary>Whether it is known for it, or rated strong or leading.</summary>
    public bool IsStrong { get; private set; }

    /// <summary>The last ratings that call it weak.</summary>
    public List<Record> Low { get; } = [];

    /// <summary>What it took in from others.</summary>
    public List<Record> Taken { get; } = [];

    /// <summary>Whether somebody rated it.</summary>
    public bool IsRated => Low.Count > 0 || shown.Exists(record => record.Kind == Rating.Kind);

    public void Add(Record record, bool isStrong)
    {
        shown.Add(record);
        IsStrong |= isStrong;
    }
}
