using Renkei.App.Access.Intake;
using Renkei.App.Access.Web;
using Renkei.Core.Records;

namespace Renkei.App.Features.Intake;

/// <summary>The guessed levels of the ten new people with most contacts, and whose somebody is who is named with several firms.</summary>
internal static class PeopleStep
{
    private const int Most = 10;

    /// <summary>Those who are asked about, most contacts first.</summary>
    public static IReadOnlyList<(ProposedRecord Person, int Contacts)> Open(Bringing brought, Hat hat)
    {
        var homes = brought.Proposal.Items.Where(item => item.Kind == "person").ToDictionary(item => item.Id, item => Said(item, "organization"), StringComparer.Ordinal);
        var contacts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var meeting in brought.Proposal.Items.Where(item => item.Kind == "event"))
        {
            if (meeting["people"] is not ListNode { Items: var people }) continue;
            var there = people.Select(person => ((TextNode)person).Text).Where(homes.ContainsKey).ToList();
            foreach (var person in there) contacts[person] = contacts.GetValueOrDefault(person) + there.Count(other => homes[other] != homes[person]);
        }

        var recorded = hat.Standpoint.View.Of(Core.People.Person.Kind).Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        return [.. brought.Proposal.Items.Where(item => item.Kind == "person" && item.Key.Length > 0 && !recorded.Contains(item.Id))
            .Select(item => (item, contacts.GetValueOrDefault(item.Id))).OrderByDescending(each => each.Item2).ThenBy(each => Said(each.item, "name"), StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>Those named with several firms.</summary>
    public static IReadOnlyList<Access.Sources.OpenQuestion> OfSeveral(Bringing brought) => [.. brought.Proposal.Questions.Where(question => question.About.StartsWith("person ", StringComparison.Ordinal)).Take(Most)];

    public static Task Show(HttpContext context, Bringing brought) => context.Ask<PeoplePage>(IntakeTexts.PeopleTitle, brought);

    public static Bringing Take(Bringing brought, IFormCollection form)
    {
        var proposed = brought.Proposal.Items.Where(item => item.Key.Length > 0).ToDictionary(item => item.Key, item => Said(item, "level"), StringComparer.Ordinal);
        var levels = new Dictionary<string, string>(brought.Answers.Levels, StringComparer.Ordinal);
        foreach (var (person, level) in form["person"].Zip(form["level"]))
        {
            if (person is not null && level is ("" or "upper" or "middle" or "lower") && proposed.TryGetValue(person, out var before) && before != level) levels[person] = level;
        }

        var homes = new Dictionary<string, string>(brought.Answers.Homes, StringComparer.Ordinal);
        foreach (var (person, home) in form["several"].Zip(form["home"]))
        {
            if (person is not null && brought.Known.Any(one => one.Id == home)) homes[person] = home!;
        }

        return homes.Count == brought.Answers.Homes.Count && levels.SequenceEqual(brought.Answers.Levels) ? brought : brought with { Answers = brought.Answers with { Levels = levels, Homes = homes } };
    }

    private static string Said(ProposedRecord item, string field) => (item[field] as TextNode)?.Text ?? "";
}
