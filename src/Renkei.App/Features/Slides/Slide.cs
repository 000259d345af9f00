using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Glance;
using Renkei.Analysis.Reports;
using Renkei.App.Rendering;
using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.App.Features.Slides;

/// <summary>One alliance on one slide. What it says is chosen here; how it looks is decided elsewhere.</summary>
/// <param name="Title">The alliance.</param>
/// <param name="Partners">The others.</param>
/// <param name="AsOf">The day up to which it is told, inclusive.</param>
/// <param name="Known">What is known, in at most three sentences.</param>
/// <param name="Timeline">What happened when.</param>
/// <param name="Unknown">What cannot be known from the records, in at most two sentences.</param>
/// <param name="Next">The next steps, at most three.</param>
/// <param name="IsJoint">Whether it is made from joint books alone, so that it may be shown to the partner.</param>
/// <param name="IsConstructed">Whether all of it is made up.</param>
public sealed record Slide(
    string Title, IReadOnlyList<string> Partners, DateOnly AsOf, IReadOnlyList<SlideSentence> Known, Timeline Timeline, IReadOnlyList<string> Unknown, IReadOnlyList<SlideStep> Next, bool IsJoint, bool IsConstructed)
{
    private const int MostSentences = 3;
    private const int MostUnknown = 2;
    private const int MostSteps = 3;

    /// <summary>The slide of a report.</summary>
    /// <param name="report">What is said of the alliance.</param>
    /// <param name="view">The view it was made through; the joint part of it for a slide to hand over.</param>
    /// <param name="glance">The alliance in a minute, as one of the parties sees it; null for a slide to hand over, or of a coded case.</param>
    public static Slide Of(AllianceReport report, LedgerView view, AllianceGlance? glance) => new(
        report.Title,
        report.Partners,
        report.AsOf,
        glance is not null ? [.. ((Told[])[glance.Contact, glance.Changed, glance.Owed]).Select(told => new SlideSentence(told.Says, null))] // which say themselves how many, and of when
            : [.. report.First.Known.Take(MostSentences).Select((sentence, place) => new SlideSentence(sentence, RestsOn(report, sentence, isFirst: place == 0)))],
        report.Timeline,
        [.. (glance?.NotKnown.Select(open => open.Says) ?? UnknownOf(report)).Distinct(StringComparer.Ordinal).Take(MostUnknown)],
        [.. Actions(report, view).Concat(glance?.Next.Select(step => new SlideStep(step.What, step.Owner is { } owner ? NameOf(owner) : null, DateWords.Of(step.By))) ?? Wanted(report)).Take(MostSteps)],
        report.IsJoint,
        report.IsConstructed);

    /// <summary>How many records a sentence rests on, and of which years: those of the finding that says so; of the first, which says what crossed, the insights. Null where neither is there.</summary>
    private static string? RestsOn(AllianceReport report, string sentence, bool isFirst)
    {
        var finding = report.Sections.SelectMany(section => section.Answer.Findings).FirstOrDefault(finding => sentence.EndsWith(finding.Says, StringComparison.Ordinal));
        var records = finding?.Evidence ?? [.. report.Records.Where(record => isFirst && record.Kind == Insight.Kind)];
        var days = records.Select(record => record.When?.Start.Earliest).OfType<DateOnly>().Where(day => day > DateOnly.MinValue).Order().ToList();
        var years = days.Count == 0 ? "" : days[0].Year == days[^1].Year ? $"{days[0].Year}" : $"{days[0].Year}–{days[^1].Year}";
        return records.Count == 0 ? null : SlideTexts.RestsOn.For(finding?.N ?? records.Count, years).TrimEnd(' ', ',');
    }

    /// <summary>What is asked first and not known, then what each question leaves open, those it comes to before all others.</summary>
    private static IEnumerable<string> UnknownOf(AllianceReport report) =>
        report.First.Attend.Concat(report.Sections.Select(section => section.Upshot.Finding).OfType<Finding>()).Concat(OpenIn(report)).Where(finding => finding.Status == Status.Unknown).Select(finding => finding.Says);

    private static IEnumerable<Finding> OpenIn(AllianceReport report) =>
        report.Sections.Select(section => section.Answer.Findings.FirstOrDefault(finding => finding.Status == Status.Unknown && finding.Missing.Count > 0)).OfType<Finding>();

    private static IEnumerable<SlideStep> Actions(AllianceReport report, LedgerView view) =>
        from action in view.Of(ProposedAction.Kind)
        where ProposedAction.Done.Of(action) is null && ProposedAction.Dropped.Of(action) is null && (ProposedAction.Alliance.Of(action) is not { } named || named.Id == report.Id)
        let due = ProposedAction.Due.Of(action)?.End.Latest ?? DateOnly.MaxValue
        orderby due < report.AsOf, Math.Abs(due.DayNumber - report.AsOf.DayNumber), action.Id // what lies ahead first, then what was due last
        select new SlideStep(ProposedAction.What.Of(action), OwnerOf(view, action), ProposedAction.Due.Of(action) is { } due ? DateWords.Of(due) : null);

    /// <summary>Who is to do it, by the name the view shows: of people only those of the own firm have one.</summary>
    private static string? OwnerOf(LedgerView view, Record action) =>
        ProposedAction.Owner.Of(action) is { } owner && view.Find(owner, action) is { } person ? NameOf(person)
        : ProposedAction.By.Of(action) is { } by ? Analysis.Lines.Pair.NameOf(view, by.Id)
        : null;

    private static string NameOf(Record person) => Person.Name.Of(person) ?? Person.Role.Of(person) ?? person.Id;

    /// <summary>What to record, where nobody has taken anything upon them yet.</summary>
    private static IEnumerable<SlideStep> Wanted(AllianceReport report) =>
        report.First.Attend.Concat(OpenIn(report)).SelectMany(finding => finding.Missing.Take(1)).Select(missing => missing.Why).Distinct(StringComparer.Ordinal).Select(why => new SlideStep(why, null, null));
}

/// <summary>A sentence of a slide.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="RestsOn">On how many records of which years it rests; null where that is not told.</param>
public sealed record SlideSentence(string Text, string? RestsOn);

/// <summary>A next step.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Owner">Who is to do it; null while nobody is.</param>
/// <param name="By">By when; null while no day is agreed.</param>
public sealed record SlideStep(string What, string? Owner, string? By)
{
    /// <summary>Owner and day in words.</summary>
    public string Agreed => (Owner, By) switch
    {
        (null, null) => SlideTexts.NotAgreed,
        (null, _) => SlideTexts.NoOwner.With(By),
        (_, null) => SlideTexts.NoDay.With(Owner),
        _ => $"{Owner}, {By}",
    };
}
