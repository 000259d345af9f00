using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Rules;

/// <summary>A record names only records that stand, and only in the allowed direction: own to joint, joint to what all its readers see.</summary>
internal static class ReferencesResolve
{
    public static IEnumerable<Violation> Check(LedgerView view)
    {
        foreach (var (record, field, reference) in view.References())
        {
            if (view.Find(reference, record) is not null) continue;
            yield return view.Holds(reference)
                ? new(record, Codes.ReferenceNotAllowed, field.Name, $"{reference} stands in a book that not all readers of this one see.", reference)
                : new(record, Codes.ReferenceUnknown, field.Name, $"There is no {reference.Kind} '{reference.Id}'.{Suggest(view, reference)}", reference);
        }
    }

    private static string Suggest(LedgerView view, Reference reference) =>
        AllKinds.Find(reference.Kind) is { } kind ? Spelling.Suggest(reference.Id, view.Of(kind).Select(record => record.Id)) : "";
}
