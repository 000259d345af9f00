using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Capabilities;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Connections;

/// <summary>
/// S0-25: experts of other firms for what is sought, by consent: only people whose record the viewer sees and who agreed to be found. The agreement counts only where the
/// person's own firm wrote it down; a person is told by the id of the record, never by a name.
/// </summary>
internal static class ExpertFinder
{
    private const int MostTold = 5;

    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S0-25");
        var experts = line.Scene.Everywhere.Of(Person.Kind).Where(person => Agreed(line, person) && Person.Skills.Of(person) is not null && RecordedTies.Stands(person, line.AsOf)).ToList();
        var matches = Sought.In(line).Select(sought => (Name: Capability.Name.Of(sought.Capability), Experts: experts.FindAll(expert => Fits(expert, sought) && !sought.Learners.Contains(FirmOf(line, expert))))).ToList();
        var found = matches.FindAll(match => match.Experts.Count > 0);
        var says = experts.Count == 0 ? "nobody" : matches.Count == 0 ? "listed" : found.Count > 0 ? "found" : "no-match";
        return asked.Finds(
            "experts",
            experts.Count == 0 ? Status.Unknown : Status.InPlace,
            says,
            found.Count > 0 ? found.SelectMany(match => match.Experts) : experts,
            ("n", Words.Count(experts.Count, "person", "people")),
            ("firms", Words.Count(experts.Select(expert => FirmOf(line, expert)).Distinct(StringComparer.Ordinal).Count(), "organization")),
            ("found", string.Join("; ", found.Select(match => $"{match.Name}: {Told(line, match.Experts)}"))),
            ("fields", Words.List(experts.SelectMany(expert => Person.Skills.Of(expert)!).Order(StringComparer.Ordinal).Distinct(StringComparer.OrdinalIgnoreCase).Take(2 * MostTold)))) with
        {
            Value = experts.Count == 0 ? null : found.Count > 0 ? found.SelectMany(match => match.Experts).Distinct().Count() : experts.Count,
        };
    }

    /// <summary>Whether the person agreed, by the word of the own firm; for a venture's people a parent may write, and in a coded case the coder.</summary>
    private static bool Agreed(Line line, Record person)
    {
        if (Person.Findable.Of(person) != true) return false;
        var (writer, firm) = (line.Scene.View.WriterOf(person).Organization, FirmOf(line, person));
        var parents = line.Scene.View.Of(Organization.Kind).Where(body => body.Id == firm).SelectMany(body => Organization.Parents.Of(body) ?? ListOf<Reference>.Empty);
        return writer is null || writer == firm || parents.Any(parent => parent.Id == writer);
    }

    /// <summary>A field of skill is the capability's discipline or its name, in the same words.</summary>
    private static bool Fits(Record expert, Sought sought) => Person.Skills.Of(expert)!.Any(skill =>
        string.Equals(skill, Capability.Discipline.Of(sought.Capability), StringComparison.OrdinalIgnoreCase) || string.Equals(skill, Capability.Name.Of(sought.Capability), StringComparison.OrdinalIgnoreCase));

    private static string Told(Line line, List<Record> experts) =>
        Words.List([.. experts.OrderBy(expert => expert.Id, StringComparer.Ordinal).Take(MostTold).Select(expert => $"{expert.Id} ({line.NameOf(FirmOf(line, expert))})"), .. experts.Count > MostTold ? (string[])[$"{experts.Count - MostTold} more"] : []]);

    private static string FirmOf(Line line, Record person) => line.FirmOf(Person.Organization.Of(person), person);
}
