using System.Net.Mail;
using System.Text;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Reports;
using Renkei.Core.Books;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Rendering.Outgoing;

/// <summary>A mail that a person looks at, changes and sends by the own mail program; Renkei sends none.</summary>
/// <param name="To">The address of who is to do it; null where the book holds none.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Body">The text, a line for each sentence.</param>
internal sealed record MailDraft(string? To, string Subject, string Body)
{
    private const int LongestLink = 1800; // longer ones some programs cut off

    /// <summary>A mail about a record with a day: what is to be done, by whom and by when.</summary>
    /// <param name="view">What the one who asks sees.</param>
    /// <param name="record">The record.</param>
    /// <param name="address">Where it stands; null where nobody else can open it.</param>
    public static MailDraft Of(LedgerView view, Record record, string? address)
    {
        var owner = OwnerOf(view, record);
        string?[] lines =
        [
            record.Kind.Form.Find("what") is Field<string> what ? what.Of(record) : Titles.In(view, record),
            DueDay.Of(record) is { } due ? OutTexts.MailBy.With(DateWords.Of(due)) : null,
            owner is null ? null : OutTexts.MailOwner.With(Person.Name.Of(owner) ?? Titles.Of(owner)),
            address,
            record.Book.IsJoint ? null : OutTexts.MailPrivate,
        ];
        return new(AddressOf(owner), $"{record.Kind.Label}: {Titles.In(view, record)}", string.Join("\n\n", lines.OfType<string>()));
    }

    /// <summary>A mail about something to attend to.</summary>
    public static MailDraft Of(AllianceReport report, Finding finding, string? address) => new(null, OutTexts.MailAbout.With(report.Title), string.Join("\n\n", ((string?[])
    [
        finding.Says,
        finding.Missing is [var first, ..] ? first.Why : null,
        address,
        report.IsJoint ? null : OutTexts.MailPrivate,
    ]).OfType<string>()));

    /// <summary>The draft as a file that mail programs open to be sent (RFC 5322).</summary>
    public byte[] File()
    {
        var body = Convert.ToBase64String(Encoding.UTF8.GetBytes(Body.ReplaceLineEndings("\r\n")), Base64FormattingOptions.InsertLineBreaks);
        return Encoding.ASCII.GetBytes($"{(To is null ? "" : $"To: {To}\r\n")}Subject: {Encoded(Subject)}\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}\r\n");
    }

    /// <summary>The draft as a link.</summary>
    public string Link
    {
        get
        {
            var start = $"mailto:{To}?subject={Uri.EscapeDataString(Subject)}&body=";
            var body = Body;
            while (start.Length + Uri.EscapeDataString(body).Length > LongestLink && body.Length > 10) body = $"{body[..(body.Length * 3 / 4)].TrimEnd('\uD83D').TrimEnd()} …";
            return start + Uri.EscapeDataString(body.ReplaceLineEndings("\r\n"));
        }
    }

    private static Record? OwnerOf(LedgerView view, Record record) =>
        ((IEnumerable<string>)["owner", "receiving", "sending", "person"]).Select(record.Named).FirstOrDefault(named => named is not null) is { } owner ? view.Find(owner, record) : null;

    /// <summary>The address in the note about a person: the kind has no field for it.</summary>
    private static string? AddressOf(Record? person) =>
        person is null ? null
        : (Person.Kind.Note.Of(person) ?? "").Split([' ', ',', ';', '<', '>', '(', ')', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('.'))
            .FirstOrDefault(word => word.Contains('@', StringComparison.Ordinal) && MailAddress.TryCreate(word, out var address) && address.Address == word && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '@' or '.' or '-' or '_' or '+'));

    /// <summary>A header in words of RFC 2047, each short enough for a line of its own.</summary>
    private static string Encoded(string text) =>
        string.Join("\r\n ", Pieces(string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter))).Select(piece => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(piece))}?="));

    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(piece.ToString()) + rune.Utf8SequenceLength > 42)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
        }

        yield return piece.ToString();
    }
}

/// <summary>By when something is to be done, where its record says so.</summary>
internal static class DueDay
{
    private static readonly string[] Fields = ["due", "answer_by", "promised_end", "planned_for"];

    /// <summary>The date; null where the record names none, or it is done.</summary>
    public static When? Of(Record record) =>
        ((IEnumerable<string>)["done", "dropped", "met", "returned", "lost"]).Any(name => record.Kind.Form.Find(name) is Field<When?> done && done.Of(record) is not null) ? null
        : Fields.Select(name => record.Kind.Form.Find(name) is Field<When?> due ? due.Of(record) : null).FirstOrDefault(due => due is not null);
}
