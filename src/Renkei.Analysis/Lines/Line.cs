using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>
/// One of the two lines on which every question is answered, never mixed: <em>joint</em>, from joint books alone and the same for both parties; and
/// <em>ours</em>, which adds our own book.
/// </summary>
internal sealed class Line(string name, Scene scene, Pair pair)
{
    /// <summary><c>joint</c>, <c>ours</c>, or <c>coded</c> where a coder takes the side of one firm.</summary>
    public string Name => name;

    /// <summary>What is seen on it.</summary>
    public Scene Scene => scene;

    /// <summary>Between whom.</summary>
    public Pair Pair => pair;

    public bool IsJoint => Name == "joint";

    /// <summary>The last day seen, inclusive.</summary>
    public DateOnly AsOf => Scene.AsOf;

    public Record Alliance => Scene.Alliance;

    /// <summary>The day by which the alliance had certainly begun; where that is not said, the first day on which anything was taken in or aimed at.</summary>
    public DateOnly Began => Core.Alliances.Alliance.When.Of(Alliance) is { } when ? when.Start.Latest
        : Scene.Lessons.Select(lesson => lesson.When).Concat(Scene.Aims.Select(aim => aim.When)).Select(when => when.Start.Earliest).DefaultIfEmpty(AsOf).Min();

    /// <summary>What crossed between the two, either way.</summary>
    public IReadOnlyList<Lesson> Lessons => field ??= Pair.Lessons(Scene.Lessons);

    /// <summary>The events in which we and any partner took part, in the order of time.</summary>
    public IReadOnlyList<int> Together => field ??= Pair.Members.Skip(1).Select(partner => Scene.Occasions.OfBoth(Pair.Us, partner)).ToList() is [var only] ? only
        : [.. Pair.Members.Skip(1).SelectMany(partner => Scene.Occasions.OfBoth(Pair.Us, partner)).Distinct().Order()];

    /// <summary>Who met whom.</summary>
    public Contacts Contacts => field ??= Contacts.Of(this);

    /// <summary>Which levels are in touch, by meeting or by daily work inside the other.</summary>
    public Touch Touch => field ??= new(this);

    /// <summary>What our own firm held among its own people alone, also what belongs to no alliance, as places of events.</summary>
    public IReadOnlyList<int> AtHome => field ??= HomeEvents.Of(this, Pair.Us);

    /// <summary>Who of either side went to work in the other.</summary>
    public IReadOnlyList<Stay> Stays => field ??= [.. Scene.Stays.Where(stay =>
        (stay.From == Pair.Us && Pair.Members.Skip(1).Contains(stay.To)) || (stay.To == Pair.Us && Pair.Members.Skip(1).Contains(stay.From)))];

    /// <summary>The joint bodies among the partners: what the parties own together is a third body and neither side of them.</summary>
    public IReadOnlyList<Record> Ventures => field ??= [.. JointBodies.Where(body => body.Id != Pair.Us)];

    /// <summary>The joint bodies among the two sides: the ventures, and our own organization where it is one.</summary>
    public IReadOnlyList<Record> JointBodies => field ??= [.. Of(Organization.Kind).Where(body => Pair.Members.Contains(body.Id, StringComparer.Ordinal)
        && (Organization.Is.Of(body) == OrganizationType.JointVenture || Organization.Parents.Of(body) is not null))];

    /// <summary>The other parties by name, for a sentence on what is theirs alone; a joint body only where there is no other.</summary>
    public string OtherParties
    {
        get
        {
            List<string> others = [.. Pair.Members.Skip(1).Where(member => !Ventures.Any(venture => venture.Id == member)).Select(NameOf)];
            return others.Count > 0 ? Words.List(others) : Pair.PartnerName(Scene.View);
        }
    }

    /// <summary>Where we judged the alliance to stand; nothing on a joint line.</summary>
    public IReadOnlyList<Trail> Trails => field ??= Trail.Of(this);

    /// <summary>The records of a kind that concern the alliance; what is about one organization is there for all of them.</summary>
    public IReadOnlyList<Record> Of(Kind kind) => Scene.Of(kind);

    /// <summary>
    /// The declarations by which anyone of the pair certainly recorded everything of a kind from one day to another. For what both sides take part in,
    /// one side's word is enough.
    /// </summary>
    public IReadOnlyList<Record> Declared(Kind kind, DateOnly first, DateOnly last) => [.. Pair.Members.SelectMany(member => Scene.Declared.By(member, kind, first, last))];

    /// <summary>The declarations by which one firm recorded everything of a kind since the alliance began; none when its beginning is not told.</summary>
    public IReadOnlyList<Record> DeclaredSinceStart(string firm, Kind kind) =>
        Core.Alliances.Alliance.When.Of(Alliance) is { Start.Earliest: var first } && first > DateOnly.MinValue ? Scene.Declared.By(firm, kind, first, AsOf) : [];

    public Thresholds ThresholdsOf(string rule) => Scene.ThresholdsOf(rule);

    /// <summary>Whether an organization or unit is of our own firm; no when none is named.</summary>
    public bool IsOurs(Reference? organization, Record from) => organization is not null && FirmOf(organization, from) == Pair.Us;

    /// <summary>Whether an organization or unit is of a partner; no when none is named, and no for a joint body, which is neither side's.</summary>
    public bool IsPartners(Reference? organization, Record from) =>
        organization is not null && FirmOf(organization, from) is var firm && firm != Pair.Us && Pair.Members.Contains(firm, StringComparer.Ordinal) && !Ventures.Any(venture => venture.Id == firm);

    /// <summary>Whether a person is of our own firm.</summary>
    public bool IsOurPerson(Reference? person, Record from) =>
        person is not null && Scene.View.Find(person, from) is { } found && IsOurs(Core.People.Person.Organization.Of(found), found);

    public string NameOf(string organization) => Scene.NameOf(organization);

    public string FirmOf(Reference organization, Record from) => Scene.FirmOf(organization, from);
}
