using Renkei.App.Access.Intake;
using Renkei.App.Access.Web;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Features.Intake;

/// <summary>What is recorded of brought files: all that is new, and the ticked differences from what is recorded. All of it goes into our own book, so one commit keeps it.</summary>
internal sealed class Recording
{
    private readonly Bringing brought;
    private readonly List<ProposedRecord> items = [];
    private readonly int changed;

    private Recording(Bringing brought, Hat hat)
    {
        this.brought = brought;
        var laid = brought.Against(hat.Standpoint.View);
        var records = new List<MapNode>();
        var book = KeyValuePair.Create(new TextNode("book"), (Node)new TextNode(hat.OwnBook));
        foreach (var each in laid.Where(each => each.Novelty == Novelty.New))
        {
            records.Add(new MapNode([.. each.Proposed.Record.Entries, book]));
            items.Add(each.Proposed);
        }

        foreach (var changes in FieldChange.Of(brought, laid, hat.OwnBook).Where(change => change.IsTicked).GroupBy(change => change.Laid))
        {
            records.Add(new MapNode([.. FieldChange.Amended(changes.Key, changes.Select(change => change.Field).ToHashSet(StringComparer.Ordinal)).Entries, book]));
            items.Add(changes.Key.Proposed);
            changed++;
        }

        Records = records;
    }

    /// <summary>The records.</summary>
    public IReadOnlyList<MapNode> Records { get; }

    /// <summary>How many contacts the new meetings make.</summary>
    public int Contacts => items.Take(items.Count - changed).Sum(item => item.Contacts);

    /// <summary>How many people are new.</summary>
    public int People => items.Take(items.Count - changed).Count(item => item.Kind == "person");

    /// <summary>How many records of each kind there are.</summary>
    public IReadOnlyDictionary<string, int> Kinds => items.CountBy(item => item.Kind, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>What would be recorded of what was brought.</summary>
    public static Recording Of(Bringing brought, Hat hat) => new(brought, hat);

    /// <summary>What came of it, once it is recorded.</summary>
    public Receipt Receipt(string import, DateTimeOffset at) => new(import, at, [.. brought.Sources.Select(file => file.Name)], Contacts, People, Kinds, changed, brought.Proposal.LeftOut.CountBy(left => left.Reason.ToString(), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));

    /// <summary>A problem of one of the records, with what people call it.</summary>
    public string Told(Problem problem)
    {
        var end = problem.Path.IndexOf(']', StringComparison.Ordinal);
        return problem.Path.StartsWith("records[", StringComparison.Ordinal) && end > 0 && int.TryParse(problem.Path.AsSpan(8, end - 8), out var place) && place < items.Count
            ? $"{IntakeWords.TitleOf(items[place])} ({string.Join(", ", items[place].Origins.Take(3))}): {problem.Message}"
            : problem.Message;
    }
}

/// <summary>What is remembered once files are recorded.</summary>
internal static class Remembering
{
    public static Remembered With(Remembered known, Bringing brought, Receipt receipt)
    {
        var (answers, files) = (brought.Answers, brought.Files);
        IEnumerable<RememberedMapping> orders =
        [
            .. files.Headers.Select(header => (header.Key, Mapping: new RememberedMapping(header.Value, IntakeFiles.Calendar, []))).Concat(brought.Tables.Where(block => block.Dates.Order is null).Select(block => (Key: block.Origin.File, Mapping: block.ToMapping())))
                .Where(each => answers.Orders.ContainsKey(each.Key)).Select(each => each.Mapping with { Order = answers.Orders[each.Key] }),
        ];
        return known with
        {
            Firms = brought.Firms,
            Mappings = [.. answers.Mappings.Concat(orders).GroupBy(mapping => (mapping.Signature, mapping.Kind == IntakeFiles.Calendar)).Select(group => group.Last())],
            Takes = answers.Takes,
            SeriesTakes = answers.SeriesTakes,
            Zone = brought.Zone,
            Receipts = [.. known.Receipts, receipt],
        };
    }
}
