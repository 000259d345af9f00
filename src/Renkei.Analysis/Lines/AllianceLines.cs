using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Lines;

/// <summary>
/// The lines on which an alliance is looked at. Each pair has a joint line when a joint book that both sides read holds the alliance; and ours, unless the
/// viewer is a coder, who has no own book, or the view is one to hand over.
/// </summary>
internal sealed class AllianceLines
{
    private readonly LedgerView view;
    private readonly Record alliance;
    private readonly Dictionary<string, Scene?> shared = new(StringComparer.Ordinal);

    public AllianceLines(LedgerView view, Record alliance)
    {
        (this.view, this.alliance) = (view, alliance);
        Whole = new(view, alliance);
        Pairs = Pair.Of(view, alliance);
        OfEachPair = [.. Pairs.Select(pair => Lines(JointLine(pair), pair))];
        OfTheWhole = Pair.RollUp(Pairs) is { } all ? Lines(JointLineOfAll(), all) : OfEachPair is [var only] ? only : [];
        OfOurSide = view.IsShared || Pairs.Count == 0 ? [] : view.Viewer.IsCoder ? [new("coded", Whole, Pair.RollUp(Pairs) ?? Pairs[0])] : [.. OfTheWhole.Where(line => !line.IsJoint)];
    }

    /// <summary>The alliance as the whole view shows it.</summary>
    public Scene Whole { get; }

    /// <summary>Who is looked at with whom.</summary>
    public IReadOnlyList<Pair> Pairs { get; }

    /// <summary>The lines of each pair.</summary>
    public IReadOnlyList<IReadOnlyList<Line>> OfEachPair { get; }

    /// <summary>The lines of all pairs added together; those of the only pair where there is one.</summary>
    public IReadOnlyList<Line> OfTheWhole { get; }

    /// <summary>
    /// The line of our own firm, with all partners together: what is judged of one firm is private to it, so there is none in a view to hand over. A coder takes
    /// the side of the first party, and reads all books.
    /// </summary>
    public IReadOnlyList<Line> OfOurSide { get; }

    /// <summary>What joint books hold of all of them; of a body that our own book alone tells of they know nothing, so it is none of them.</summary>
    private Line? JointLineOfAll()
    {
        List<Pair> told = [.. Pairs.Where(pair => !IsOurs(pair.Partner))];
        return Pair.RollUp(told) is { } all ? JointLine(all) : OfEachPair.SelectMany(lines => lines).FirstOrDefault(line => line.IsJoint);
    }

    private Line? JointLine(Pair pair) => !IsOurs(pair.Partner) && Shared(pair.Readers(view)) is { } joint ? new("joint", joint, pair) : null;

    /// <summary>Whether only our own book tells of a body.</summary>
    private bool IsOurs(string body)
    {
        var told = view.Of(Organization.Kind).Where(one => one.Id == body).ToList();
        return told.Count > 0 && told.TrueForAll(one => !one.Book.IsJoint);
    }

    private IReadOnlyList<Line> Lines(Line? joint, Pair pair)
    {
        Line? ours = view.Viewer.IsCoder || view.IsShared ? null : new("ours", Whole, pair);
        return [.. ((Line?[])[joint, ours]).OfType<Line>()];
    }

    private Scene? Shared(IReadOnlyList<string> readers)
    {
        var key = string.Join(' ', readers.Order(StringComparer.Ordinal));
        if (shared.TryGetValue(key, out var known)) return known;

        var part = view.SharedBy(readers);
        return shared[key] = part.Of(alliance.Kind).FirstOrDefault(other => other.Id == alliance.Id) is { } seen ? new(part, seen) : null;
    }
}
