using Renkei.App.Access.Calendars;
using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Intake;

/// <summary>A mail domain or a name of a firm that stands in files, and whose it may be.</summary>
/// <param name="Name">The domain, or the name as written.</param>
/// <param name="IsDomain">Whether it is a domain.</param>
/// <param name="People">How many people, or rows, are of it.</param>
/// <param name="Example">Somebody of it.</param>
/// <param name="Guess">The organization it may be; empty when nothing speaks for one.</param>
internal sealed record FoundFirm(string Name, bool IsDomain, int People, string Example, string Guess)
{
    /// <summary>By what the answer is remembered.</summary>
    public string Key => KeyOf(Name);

    /// <summary>Domains and names in small letters.</summary>
    public static string KeyOf(string name) => Vocabulary.Fold(name);
}

/// <summary>Lists the mail domains and the names of firms in files, most frequent first, so that nobody has to type them blind.</summary>
internal static class FirmsFound
{
    private static readonly string[] Fields = ["organization", "organizations", "from", "to"];

    /// <summary>The domains, then the names of firms that are not known yet.</summary>
    public static IReadOnlyList<FoundFirm> Of(IntakeFiles files, IReadOnlyList<SheetBlock> blocks, IReadOnlyList<KnownOrganization> organizations, string us)
    {
        var people = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal); // of each domain the addresses with a name
        var votes = new Dictionary<(string Domain, string Organization), int>();
        foreach (var person in files.Entries.SelectMany(entry => entry.Everybody()).Where(person => person.Sort == InviteeSort.Person)) Note(person.Mail, person.Name);
        foreach (var one in files.Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells).Where(cell => cell.Contains('@', StringComparison.Ordinal)).SelectMany(WrittenPeople.Read)) Note(one.Mail, one.Name);

        var named = new Dictionary<string, (string Name, int Count)>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            var fields = Fields.Where(field => block.Columns.Any(column => column.Field == field)).ToList();
            foreach (var row in block.Rows) NoteFirms(block, row, fields);
        }

        var domains = people.GroupBy(each => Outermost(each.Key, people)).Select(group => (Domain: group.Key, People: group.SelectMany(each => each.Value).ToList())).OrderByDescending(each => each.People.Count).ThenBy(each => each.Domain, StringComparer.Ordinal).ToList();
        var guesses = domains.ToDictionary(each => each.Domain, each => Vocabulary.Of("mailboxes")[each.Domain] is not null ? ""
            : votes.Where(vote => vote.Key.Domain == each.Domain).OrderByDescending(vote => vote.Value).Select(vote => vote.Key.Organization).FirstOrDefault() ?? LikeDomain(each.Domain, organizations), StringComparer.Ordinal);
        // whose calendar it is, that firm's people are in it most often
        if (files.Entries.Count > 0 && !guesses.ContainsValue(us) && domains.Select(each => each.Domain).FirstOrDefault(domain => guesses[domain].Length == 0 && Vocabulary.Of("mailboxes")[domain] is null) is { } first) guesses[first] = us;

        return
        [
            .. domains.Select(each => new FoundFirm(each.Domain, IsDomain: true, each.People.Count, each.People.Select(person => person.Value.Length > 0 ? person.Value : person.Key).First(), guesses[each.Domain])),
            .. named.Where(each => !people.ContainsKey(each.Key) && !organizations.Any(one => one.Names.Append(one.Id).Any(name => FoundFirm.KeyOf(name) == each.Key)))
                .OrderByDescending(each => each.Value.Count).ThenBy(each => each.Key, StringComparer.Ordinal).Select(each => new FoundFirm(each.Value.Name, IsDomain: false, each.Value.Count, "", Like(each.Key, organizations))),
        ];

        void NoteFirms(SheetBlock block, GridRow row, List<string> fields)
        {
            foreach (var name in fields.SelectMany(field => block.Cell(row, field).Split([';', ',', '/', '、', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(name => name.Length <= 60))
            {
                var key = FoundFirm.KeyOf(name);
                named[key] = (name, named.GetValueOrDefault(key).Count + 1);
                if (block.Kind != BlockKinds.Person || DomainOf(Invitee.MailOf(block.Cell(row, "mail")) ?? "") is not { Length: > 0 } domain || Like(key, organizations) is not { Length: > 0 } firm) continue;
                votes[(domain, firm)] = votes.GetValueOrDefault((domain, firm)) + 1;
            }
        }

        void Note(string mail, string name)
        {
            if (DomainOf(mail) is not { Length: > 0 } domain) return;
            if (!people.TryGetValue(domain, out var those)) people[domain] = those = new(StringComparer.Ordinal);
            if (name.Length > 0 || !those.ContainsKey(mail)) those[mail] = name;
        }
    }

    private static string DomainOf(string mail) => mail.Length == 0 ? "" : mail[(mail.IndexOf('@', StringComparison.Ordinal) + 1)..];

    /// <summary>The widest domain in the files within which it lies.</summary>
    private static string Outermost(string domain, Dictionary<string, Dictionary<string, string>> all)
    {
        var widest = domain;
        for (var rest = domain; rest.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot;)
        {
            rest = rest[(dot + 1)..];
            if (all.ContainsKey(rest)) widest = rest;
        }

        return widest;
    }

    /// <summary>The organization one of whose names is in a name, or the other way round, word by word.</summary>
    private static string Like(string name, IReadOnlyList<KnownOrganization> organizations) =>
        organizations.Where(one => one.Names.Append(one.Id).Select(FoundFirm.KeyOf).Any(known => Within(known, name) || Within(name, known))).Select(one => one.Id).FirstOrDefault() ?? "";

    private static bool Within(string words, string text) => words.Length > 1 && $" {text} ".Contains($" {words} ", StringComparison.Ordinal);

    /// <summary>The organization whose name or id is a part of the domain, or the first word of it.</summary>
    private static string LikeDomain(string domain, IReadOnlyList<KnownOrganization> organizations)
    {
        var parts = domain.Split('.')[..^1];
        return organizations.Where(one => one.Names.Append(one.Id).Select(FoundFirm.KeyOf).Any(name =>
        {
            var (whole, first) = (string.Concat(name.Where(char.IsLetterOrDigit)), name.Split(' ', '-')[0]);
            return parts.Any(part => part.Replace("-", "", StringComparison.Ordinal) == whole || (first.Length > 2 && part == first));
        })).Select(one => one.Id).FirstOrDefault() ?? "";
    }
}
