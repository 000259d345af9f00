using System.Globalization;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Charts;

/// <summary>Says what a record is in a few words, for a mark or a row.</summary>
public static class Telling
{
    /// <summary>A record in a few words; its id where its kind has no words of its own.</summary>
    public static string Of(LedgerView view, Record record)
    {
        string Name(Reference? reference) => reference is null ? "" : view.Find(reference, record) is { } named && named.Kind == Organization.Kind ? Organization.Name.Of(named) : reference.Id;
        return record.Kind.Name switch
        {
            "stake" => $"{Name(Stake.Holder.Of(record))} holds {Stake.Percent.Of(record)} % of {Name(Stake.Held.Of(record))}",
            "milestone" => Milestone.What.Of(record) ?? As.Words<MilestoneType>().Print(Milestone.Is.Of(record)),
            "linkage" => Linkage.What.Of(record) ?? As.Words<LinkageType>().Print(Linkage.Is.Of(record)),
            "posting" => Posted(record, Name(Posting.To.Of(record))),
            "insight" => Insight.What.Of(record) ?? Insight.Capability.Of(record).Id,
            "change" => Change.Routine.Of(record),
            "measure" => Measured(view, record),
            "rating" => $"{CapabilityOf(view, record, Rating.Capability.Of(record))}: {Rating.Score.Of(record)}",
            _ => record.Id,
        };
    }

    /// <summary>Who was posted, and as what; by the role alone where nobody is named.</summary>
    public static string Posted(Record posting, string? to = null)
    {
        var (role, goes) = (Posting.Role.Of(posting), to is null ? "" : $" to {to}");
        return Posting.Person.Of(posting) is { } person ? $"{InCapitals(person.Id)}{goes}{(role is null ? "" : $", {role}")}" : $"{role ?? "People not named"}{goes}";
    }

    /// <summary>An id as a name, for people whose name is not in the book: <c>henry-wallace</c> is Henry Wallace.</summary>
    private static string InCapitals(string id) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(id.Replace('-', ' '));

    /// <summary>The name of a capability; its id when the view does not show it.</summary>
    public static string CapabilityOf(LedgerView view, Record record, Reference capability) =>
        view.Find(capability, record) is { } named ? Capability.Name.Of(named) : capability.Id;

    private static string Measured(LedgerView view, Record measure)
    {
        var capability = Measure.Capability.Of(measure) is { } named ? CapabilityOf(view, measure, named) : null;
        var name = Measure.Name.Of(measure) ?? capability ?? Words.Capital(LayerWords.Of(Measure.Layer.Of(measure)));
        string?[] values =
        [
            Measure.Standing.Of(measure)?.Word,
            Measure.Beside.Of(measure) is { } beside ? Pair.NameOf(view, beside.Id) : null,
            Measure.Trend.Of(measure)?.Word,
            Measure.Number.Of(measure) is { } number ? $"{number} {Measure.Unit.Of(measure)}".TrimEnd() : null,
        ];
        return $"{name}: {string.Join(" ", values.OfType<string>())}";
    }
}
