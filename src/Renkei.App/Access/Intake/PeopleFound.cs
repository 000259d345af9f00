using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Intake;

/// <summary>
/// The people found in files. The same mail address is the same person; a name without an address is the one person of that name who has one, and else a
/// person of its own. Whose they are is told by the mail domain, and else by the company a sheet names.
/// </summary>
internal sealed class PeopleFound(IntakeAnswers answers)
{
    private readonly Dictionary<string, FoundPerson> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FoundPerson>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> domains = answers.Organizations.SelectMany(one => one.Domains, (one, domain) => (one.Id, Domain: domain.TrimStart('@').ToLowerInvariant())).DistinctBy(each => each.Domain).ToDictionary(each => each.Domain, each => each.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = answers.Organizations.SelectMany(one => one.Names.Append(one.Id), (one, name) => (one.Id, Name: Vocabulary.Fold(name))).DistinctBy(each => each.Name).ToDictionary(each => each.Name, each => each.Id, StringComparer.Ordinal);

    /// <summary>Everybody, by key.</summary>
    public IEnumerable<FoundPerson> All => byKey.Values.OrderBy(person => person.Key, StringComparer.Ordinal);

    /// <summary>The names seen so far, folded.</summary>
    public IEnumerable<string> NamesAdded => byKey.Values.SelectMany(person => person.Names);

    /// <summary>Notes somebody with an address; the longest name is kept, whatever the order of files.</summary>
    public void Add(string mail, string name, string company, string role, string level, Origin origin, bool isInPeopleTable = false)
    {
        var key = mail.Length > 0 ? mail : Vocabulary.Fold(name);
        if (key.Length == 0) return;
        if (!byKey.TryGetValue(key, out var person)) byKey[key] = person = new(key, mail);
        person.Add(name, OrganizationOf(mail) ?? OrganizationNamed(company), role, level, origin);
        person.IsInPeopleTable |= isInPeopleTable;
    }

    /// <summary>Knows names once all addresses were seen: those without one that only one address has become that person.</summary>
    public void Settle()
    {
        foreach (var (key, home) in answers.Homes)
        {
            if (byKey.TryGetValue(key, out var one) && one.IsOfSeveral) one.Belongs(home);
        }

        foreach (var person in byKey.Values.Where(person => person.Mail.Length > 0))
        {
            foreach (var name in person.Names) List(name).Add(person);
        }

        foreach (var person in byKey.Values.Where(person => person.Mail.Length == 0).ToList())
        {
            var same = List(person.Key).FindAll(other => other.Mail.Length > 0 && (person.Organization is null || other.Organization is null || person.Organization == other.Organization));
            if (same.Count == 1)
            {
                same[0].Take(person);
                byKey.Remove(person.Key);
            }
            else List(person.Key).Add(person);
        }
    }

    /// <summary>Who is meant; null when nobody, or one of several.</summary>
    public FoundPerson? Find(string mail, string name)
    {
        if (mail.Length > 0) return byKey.GetValueOrDefault(mail);
        return byName.GetValueOrDefault(Vocabulary.Fold(name)) is [var only] ? only : byKey.GetValueOrDefault(Vocabulary.Fold(name));
    }

    /// <summary>The organization of a mail address, by the longest domain that is known; null when none is.</summary>
    public string? OrganizationOf(string mail)
    {
        for (var domain = mail[(mail.IndexOf('@', StringComparison.Ordinal) + 1)..]; domain.Contains('.', StringComparison.Ordinal); domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (domains.TryGetValue(domain, out var organization)) return organization;
        }

        return null;
    }

    /// <summary>The organization a sheet names; null when it is not known.</summary>
    public string? OrganizationNamed(string name) => name.Length == 0 ? null : names.GetValueOrDefault(Vocabulary.Fold(name)) ?? domains.GetValueOrDefault(Vocabulary.Fold(name).TrimStart('@'));

    private List<FoundPerson> List(string name) => byName.TryGetValue(name, out var list) ? list : byName[name] = [];
}

/// <summary>One person, put together of all places where the person was found.</summary>
internal sealed class FoundPerson(string key, string mail)
{
    private readonly SortedSet<string> organizations = new(StringComparer.Ordinal);
    private readonly SortedSet<string> roles = new(StringComparer.Ordinal);
    private readonly SortedSet<string> names = new(StringComparer.Ordinal);
    private readonly SortedSet<string> levels = new(StringComparer.Ordinal);
    private readonly HashSet<Origin> origins = [];

    /// <summary>The mail address, else the name folded.</summary>
    public string Key => key;

    public string Mail => mail;

    public static Comparison<FoundPerson> ById { get; } = (one, other) => string.CompareOrdinal(one.Id, other.Id);

    public string Id { get; } = StableId.Of("p", key);

    /// <summary>The organization; null when it is not known, or several are named.</summary>
    public string? Organization => organizations.Count == 1 ? organizations.Min : null;

    public IReadOnlyList<string> Organizations => [.. organizations];

    /// <summary>Whether a table of people lists the person; others are only proposed when a record names them.</summary>
    public bool IsInPeopleTable { get; set; }

    public bool IsOfSeveral => organizations.Count > 1;

    public string Name => names.MaxBy(name => name.Length) ?? "";

    public string Role => roles.MaxBy(role => role.Length) ?? "";

    /// <summary>The level a sheet says; empty when none or several.</summary>
    public string Level => levels.Count == 1 ? levels.Min! : "";

    public IEnumerable<string> Names => names.Select(Vocabulary.Fold).Distinct(StringComparer.Ordinal);

    public IReadOnlyList<Origin> Origins => [.. origins.Order(Origin.InOrder).Take(20)];

    public void Add(string name, string? organization, string role, string level, Origin origin)
    {
        if (name.Length > 0) names.Add(name);
        if (organization is not null) organizations.Add(organization);
        if (role.Length > 0) roles.Add(role);
        if (level.Length > 0) levels.Add(level);
        origins.Add(origin);
    }

    /// <summary>Says to which of the organizations the person belongs.</summary>
    public void Belongs(string organization)
    {
        organizations.Clear();
        organizations.Add(organization);
    }

    public void Take(FoundPerson other)
    {
        names.UnionWith(other.names);
        organizations.UnionWith(other.organizations);
        roles.UnionWith(other.roles);
        levels.UnionWith(other.levels);
        origins.UnionWith(other.origins);
        IsInPeopleTable |= other.IsInPeopleTable;
    }
}
