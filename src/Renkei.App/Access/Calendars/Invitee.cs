namespace Renkei.App.Access.Calendars;

/// <summary>Reads who is invited or invites: <c>ATTENDEE;CN="Aoki, Jun";PARTSTAT=ACCEPTED:mailto:jun@aoki.example</c>.</summary>
internal static class Invitee
{
    /// <summary>The person; null when neither a name nor an address is said.</summary>
    public static CalendarPerson? Of(ContentLine line)
    {
        var mail = MailOf(line.Value) ?? MailOf(line["EMAIL"] ?? "") ?? "";
        var name = ContentLine.OneLine((line["CN"] ?? "").Trim().Trim('\'', '"'));
        if (name.Equals(mail, StringComparison.OrdinalIgnoreCase)) name = "";
        if (mail.Length + name.Length == 0) return null;
        return new(
            mail,
            name,
            line["CUTYPE"]?.ToUpperInvariant() switch { "ROOM" or "RESOURCE" => InviteeSort.Room, "GROUP" => InviteeSort.Group, _ => InviteeSort.Person },
            line["PARTSTAT"]?.ToUpperInvariant() switch { "ACCEPTED" => InviteAnswer.Accepted, "DECLINED" => InviteAnswer.Declined, "TENTATIVE" => InviteAnswer.Tentative, _ => InviteAnswer.None });
    }

    /// <summary>An address in small letters; null when it is none.</summary>
    public static string? MailOf(string text)
    {
        text = text.Trim();
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) text = text[7..];
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at != text.LastIndexOf('@') || at > text.Length - 4 || text.Length > 254 || text.IndexOf('.', at) < 0) return null;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or '(' or ')' or ',' or ';' or ':' or '"') return null;
        }

        return text.ToLowerInvariant();
    }
}
