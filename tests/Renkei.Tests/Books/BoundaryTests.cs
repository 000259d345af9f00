using Renkei.Analysis;
using Renkei.App.Access;
using Renkei.App.Features.Report;
using Renkei.App.Rendering.Json;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Books;

/// <summary>What a viewer cannot see cannot change what it sees: two worlds that differ only in the other firm's own book give identical bytes.</summary>
public class BoundaryTests
{
    [Fact]
    public void The_other_firms_own_book_changes_nothing_one_sees() => Seeds.Hold(
        world =>
        {
            var without = world.Where(told => told["book"] != "berg");
            var more = world.With(Secret("position", "sec1"), Secret("position", "sec2"));
            Assert.Equal(Everything(without, "aoki"), Everything(world, "aoki"));
            Assert.Equal(Everything(without, "aoki"), Everything(more, "aoki"));
        },
        tries: 40);

    [Fact]
    public void The_same_comparison_sees_a_difference_in_the_joint_book() // the twin: were it blind, it could not have failed
    {
        var world = RandomWorld.Of(7);
        var more = world.With(Secret("insight", "sec1"));
        Assert.NotEqual(Everything(world, "aoki"), Everything(more, "aoki"));
    }

    [Fact]
    public void What_is_handed_over_is_the_same_whoever_hands_it_over_but_for_the_point_of_view() => Seeds.Hold(
        world =>
        {
            var joint = world.Where(told => told["book"] is null or "pact1");
            Assert.Equal(Handed(joint, "aoki"), Handed(world, "aoki"));
            Assert.Equal(Handed(joint, "berg"), Handed(world, "berg"));
        },
        tries: 40);

    [Fact]
    public void A_role_reads_only_the_kinds_and_fields_meant_for_it()
    {
        var ledger = Small.Of("""
            renkei: 1
            book: aoki
            records:
            - organization: aoki
              name: Aoki
            - organization: berg
              name: Berg
            - alliance: pact
              parties: [aoki, berg]
            - person: p1
              organization: aoki
            - posting: post1
              alliance: pact
              person: p1
              from: aoki
              to: berg
              fit: 40
            - position: pos1
              when: 1999
              alliance: pact
              context: competition
              leverage: competencies
            """).Ledger;
        var contributor = ledger.SeenBy(Viewer.Of("aoki", Roles.Contributor));
        var hr = ledger.SeenBy(Viewer.Of("aoki", Roles.HumanResources));

        Assert.Empty(contributor.Of(Position.Kind));
        Assert.Null(Core.People.Posting.Fit.Of(contributor.Only(Core.People.Posting.Kind)));
        Assert.NotNull(Core.People.Posting.Fit.Of(hr.Only(Core.People.Posting.Kind)));
        Assert.Empty(ledger.SeenBy(Viewer.Of("berg", Roles.Everyone)).Records);
        Assert.Empty(ledger.SeenBy(Viewer.Of("aoki", Roles.None)).Records);
    }

    /// <summary>Every face of every answer, byte for byte.</summary>
    private static string Everything(World world, string viewer)
    {
        var casebook = world.Read();
        return string.Join('\n', Faces(casebook.SeenBy(viewer)));
    }

    private static string Handed(World world, string viewer)
    {
        var casebook = world.Read();
        return string.Join('\n', Faces(casebook.SeenBy(viewer).SharedBy(["aoki", "berg"])));
    }

    private static IEnumerable<string> Faces(LedgerView view)
    {
        var alliance = view.Of(Alliance.Kind)[0];
        foreach (var question in Questions.All) yield return JsonText.Of(AnswerJson.Of([question.Ask(view, alliance)]));
        yield return ReportPage.Render([new Seen(view, alliance)]);
    }

    private static Told Secret(string kind, string id) => kind == "position"
        ? new(kind, id, [new("when", "2030"), new("alliance", "pact1"), new("context", "competition"), new("leverage", "competencies"), new("book", "berg"), new("writer", "berg")])
        : new(kind, id, [new("when", "1995"), new("alliance", "pact1"), new("learner", "berg"), new("from", "aoki"), new("capability", "cap1"), new("book", "pact1"), new("writer", "berg")]);
}
