using FsCheck.Fluent;
using Renkei.Analysis.Commitment;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Values;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Commitment;

/// <summary>How committed an alliance is: what the papers tell of their cases, and what must not be claimed.</summary>
public class CommitmentTests
{
    [Theory]
    [InlineData("ford-mazda")]
    [InlineData("renault-nissan")]
    public void The_two_cases_of_S1_come_out_as_alliances_of_high_commitment_led_with_a_minority(string alliance)
    {
        var view = Casebook.Read(File.ReadAllBytes($"cases/{alliance}.yaml"), alliance).Value.Ledger.SeenBy(Viewer.Coder());
        var findings = CommitmentQuestion.Question.Ask(view, view.Of(Alliance.Kind).First(record => record.Id == alliance)).Findings;
        Assert.Equal("high commitment", Assert.Single(findings, finding => finding.Rule == "S1-1").Word);
        Assert.Contains(findings, finding => finding is { Rule: "S1-24", Word: "unusual" });
        Assert.DoesNotContain(findings, finding => finding.Rule == "S1-24" && finding.Status == Status.Watch);
    }

    [Theory]
    [InlineData("when: 1999/..", Truth.Certainly)]
    [InlineData("when: 2003/..", Truth.Perhaps)] // it may last yet
    [InlineData("when: 2003/..\n  ends: 2004", Truth.No)]
    [InlineData("when: 2003/..\n  ends: 2013", Truth.Certainly)]
    [InlineData("when: 2003/..\n  ends: 2005", Truth.No)]
    [InlineData("when: 2003/..\n  ends: 2006", Truth.Perhaps)] // two to four years
    [InlineData("when: 2001/2002", Truth.No)]
    [InlineData("when: 2003/..\n  ties_since: 1990", Truth.Certainly)]
    [InlineData("when: 2003/..\n  cycle: 60", Truth.Certainly)]
    [InlineData("when: 1990", Truth.Perhaps)] // a single date does not say that it lasted
    [InlineData("name: Pact", Truth.Perhaps)]
    [InlineData("when: 200X/..", Truth.Perhaps)]
    public void Three_years_make_it_long(string said, Truth isLong) => Assert.Equal(isLong, LongTerm.Of(Line(Pact(said) + Today), 3).IsThere);

    [Fact]
    public void Asking_for_more_years_never_makes_it_more_certain()
    {
        var lines = ((string[])["when: 1999/..", "when: 1999-03/2002", "when: 199X/..\n  ends: 2009", "when: 2003/..\n  cycle: 48"]).Select(said => Line(Pact(said) + Today)).ToList();
        Prop.ForAll(Gen.Choose(1, 240).Two().ToArbitrary(), months =>
            lines.TrueForAll(line => LongTerm.Of(line, Math.Min(months.Item1, months.Item2) / 12.0).IsThere >= LongTerm.Of(line, Math.Max(months.Item1, months.Item2) / 12.0).IsThere))
            .Hold();
    }

    [Fact]
    public void What_is_not_on_record_leaves_the_profile_open_until_it_is_declared()
    {
        var short2 = Pact("when: 2003/..\n  ends: 2005");
        Assert.Equal(Status.Unknown, Only("S1-1", short2 + Today).Status);
        var declared = string.Concat(((string[])["event", "posting", "insight"]).Select(kind => Asked.Record($"complete: {kind}s", "when: 2003/2004", $"what: {kind}", "by: aoki")));
        Assert.Equal("typical", Only("S1-1", short2 + Today + declared).Word);
        Assert.Equal(Status.Unknown, Only("S1-1", short2 + Today + declared + Asked.Record("posting: p", "when: 2003/..", "alliance: pact", "from: aoki", "to: berg")).Status); // of which level?
    }

    [Theory]
    [InlineData("about: berg", Status.InPlace)]
    [InlineData("level: upper", Status.Unknown)] // trust in general is not trust in the other side
    [InlineData("about: cole", Status.Unknown)] // nor is trust in a third
    public void Trust_is_asked_about_the_other_side(string about, Status status)
    {
        string Trust(string id, string among, string said) => Asked.Record($"survey: {id}", "when: 2004", "alliance: pact", "item: trust", $"among: {among}", "number: 9", "mean: 4", said);
        var cole = Asked.Record("organization: cole", "name: Cole");
        Assert.Equal(status, Asked.Of(CommitmentQuestion.Question, "S1-7", cole + Trust("a", "aoki", about) + Trust("b", "berg", "about: aoki")).Single(finding => finding.Key.EndsWith("/trust", StringComparison.Ordinal)).Status);
    }

    [Theory]
    [InlineData("when: 2003/..", "People of Aoki work day by day inside Berg (1 posting); the other way nobody on record does so day by day")]
    [InlineData("when: 2003/..\n  returned: 2004", null)] // may still be there
    [InlineData("when: 2001/2003", "Nobody of either side works day by day inside")]
    [InlineData("when: 2003/..\n  is: trainee", "Nobody of either side works day by day inside")]
    public void Who_works_inside_is_told_only_where_it_is_certain(string dates, string? note)
    {
        var notes = Only("S1-1", Asked.Record("posting: p", "alliance: pact", "from: aoki", "to: berg", dates) + Asked.Record("complete: all", "when: 2004", "what: posting", "by: berg") + Today).Notes;
        Assert.Equal(note is not null, notes.Any(said => said.Contains("inside", StringComparison.Ordinal)));
        if (note is not null) Assert.Contains(notes, said => said.StartsWith(note, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_paper_says_of_rivals_is_told_with_a_note_for_others()
    {
        Assert.Contains(Only("S1-1", Pact("relation: vertical")).Notes, note => note.Contains("allied rivals", StringComparison.Ordinal));
        Assert.DoesNotContain(Only("S1-1", Pact("relation: horizontal")).Notes, note => note.Contains("allied rivals", StringComparison.Ordinal));
    }

    [Fact]
    public void Gatekeepers_and_what_is_kept_back_are_told_to_ourselves_alone()
    {
        var records = Asked.Record("person: p1", "book: aoki", "organization: aoki")
            + Asked.Record("guard: g", "book: aoki", "share: cannot", "capability: casting", "gatekeepers: [p1]", "gate_role: both")
            + Asked.Record("guard: h", "book: aoki", "share: cannot", "what: canary", "when: 1990/1995")
            + Asked.Record("grant: out", "when: 2001", "alliance: pact", "by: aoki", "to: berg", "what: x") + Asked.Record("grant: in", "when: 2001", "alliance: pact", "by: berg", "to: aoki", "what: x");
        Assert.Contains(Answer("aoki").Findings, finding => finding.Notes.Any(note => note.EndsWith("keeps back “Casting”.", StringComparison.Ordinal)));
        foreach (var viewer in (string[])["berg", "coder"])
        {
            Assert.DoesNotContain(Answer(viewer).Findings, finding => finding.Notes.Concat(finding.Details).Append(finding.Says).Any(said => said.Contains("Casting", StringComparison.Ordinal)));
            Assert.DoesNotContain(Answer(viewer).Findings, finding => finding.Evidence.Any(record => record.Kind.Name == "guard"));
        }

        Assert.Equal(["ours/berg/gatekeepers"], Answer("aoki").Findings.Where(finding => finding.Key.EndsWith("gatekeepers", StringComparison.Ordinal)).Select(finding => finding.Key));

        Answer Answer(string viewer) => Asked.Answer(CommitmentQuestion.Question, records, viewer);
    }

    [Theory]
    [InlineData("when: 2001/2002", 0)] // taken back
    [InlineData("when: 2001/..\n  until: 2003", 0)] // ended by agreement
    [InlineData("when: 2001/..\n  until: 2009", 1)]
    [InlineData("when: 2001", 1)]
    public void Only_doors_that_are_open_today_count(string when, int n) =>
        Assert.Equal(n, Only("S1-22", Asked.Record("grant: g", "alliance: pact", "by: aoki", "to: berg", "what: Systems", when) + Today).N);

    [Fact]
    public void A_door_over_the_same_function_opens_back_and_a_unit_opens_for_its_firm()
    {
        var office = Asked.Record("organization: office", "name: Office", "is: unit", "part_of: berg");
        string Grant(string id, string giver, string taker, string functions) => Asked.Record($"grant: {id}", "when: 2001", "alliance: pact", $"by: {giver}", $"to: {taker}", "what: Systems", $"functions: [{functions}]");
        Assert.Equal(1.0, Only("S1-22", office + Grant("a", "aoki", "berg", "Quality, Design") + Grant("b", "office", "aoki", "quality")).Value);
        Assert.Equal(0.0, Only("S1-22", office + Grant("a", "aoki", "berg", "Design") + Grant("b", "office", "aoki", "quality")).Value);
    }

    [Theory]
    [InlineData("1999", "2001", "2000/..", "unusual")] // the smaller share, certainly
    [InlineData("1999", "2001", "2001/..", null)] // either of the two, as the dates are no closer
    [InlineData("1999", "2001-03", "2001-06/..", "usual")]
    [InlineData("1999", "2001", "1995/..", "unusual")] // led before there was any share, then with the smaller one
    [InlineData("1999", "2001", "1995/1997", null)] // no share goes with the seat
    public void A_seat_is_held_against_the_share_of_its_time(string first, string second, string seat, string? word)
    {
        var records = Stake("s1", first, "30") + Stake("s2", second, "60") + Head($"{{organization: aoki, when: {seat}}}");
        Assert.Equal(word, Only("S1-24", records).Word);
        Assert.Equal(word is null ? Status.Unknown : Status.InPlace, Only("S1-24", records).Status);
    }

    [Fact]
    public void A_share_without_votes_decides_nothing() =>
        Assert.Equal("unusual", Only("S1-24", Stake("s1", "1999", "60", "voting: false") + Head("{organization: aoki, when: 2000/..}")).Word);

    [Fact]
    public void A_venture_led_by_its_owners_is_not_unusual()
    {
        var works = Asked.Record("organization: works", "name: Works", "is: joint-venture", "parents: [aoki, berg]");
        var stakes = Asked.Record("stake: s", "when: 1999", "alliance: pact", "holder: aoki", "held: works", "percent: 40");
        var head = Asked.Record("post: head", "what: President", "organization: works", "alliance: pact", "level: upper", "holders: [{organization: aoki, when: 2000/..}]");
        var finding = Assert.Single(Asked.Of(CommitmentQuestion.Question, "S1-24", works + stakes + head), found => found.About.Partner == "works");
        Assert.Equal(Status.NotApplicable, finding.Status);
    }

    [Fact]
    public void Both_sides_read_the_same_of_shares_and_doors()
    {
        var records = Stake("s1", "1999", "30") + Head("{organization: aoki, when: 2000/..}")
            + Asked.Record("grant: g", "when: 2001", "alliance: pact", "by: aoki", "to: berg", "what: Systems") + Pact("when: 1999/..");
        IEnumerable<string> Joint(string viewer) => Asked.Answer(CommitmentQuestion.Question, records, viewer).Findings.Where(finding => finding.IsJoint).Select(finding => $"{finding.Rule} {finding.Status} {finding.Word} {finding.Value} {finding.N}");
        Assert.Equal(Joint("aoki"), Joint("berg"));
    }

    private const string Today = "- milestone: today\n  when: 2004-12-31\n  alliance: pact\n  is: widening\n  source: told\n";

    private static string Pact(string said) => Asked.Record("alliance: pact", "parties: [aoki, berg]", said);

    private static string Stake(string id, string when, string percent, string more = "note: x") => Asked.Record($"stake: {id}", $"when: {when}", "alliance: pact", "holder: aoki", "held: berg", $"percent: {percent}", more);

    private static string Head(string holder) => Asked.Record("post: head", "what: President", "organization: berg", "alliance: pact", "level: upper", $"holders: [{holder}]");

    private static Finding Only(string rule, string records) => Assert.Single(Asked.Of(CommitmentQuestion.Question, rule, records));

    private static Line Line(string records)
    {
        var view = Asked.View(records, "coder");
        return new AllianceLines(view, view.Of(Alliance.Kind)[0]).OfEachPair[0][0];
    }
}
