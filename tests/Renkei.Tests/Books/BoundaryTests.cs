using Renkei.App.Access;
using Renkei.App.Features.Report;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Tables;
using Renkei.Core;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Tables;
using Renkei.Core.Values;
using Renkei.Tests.App;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Books;

/// <summary>What a viewer cannot see cannot change what it sees: two worlds that differ only in books it does not read give identical bytes.</summary>
public class BoundaryTests
{
    [Fact]
    public void What_one_cannot_see_changes_nothing_one_sees() => Seeds.Hold(
        world =>
        {
            foreach (var viewer in world.Read().Readers)
            {
                var open = world.Read().Books.Where(book => book.IsReadBy(viewer)).Select(book => book.Name).ToHashSet(StringComparer.Ordinal);
                var seen = Everything(world.Where(told => open.Contains(told.Book)), viewer);
                Assert.Equal(seen, Everything(world.With(Secret("position", viewer == "berg" ? "aoki" : "berg", world)), viewer));
                if (world.Records.Any(told => !open.Contains(told.Book))) Assert.Equal(seen, Everything(world.Where(told => open.Contains(told.Book) || told.Id.Length % 2 == 0).Mended(), viewer));
            }
        },
        worlds: 4,
        stories: 20);

    [Fact]
    public void The_same_comparison_sees_a_difference_in_the_joint_book() => Seeds.HoldInRandom( // the twin: were it blind, it could not have failed
        world => Assert.NotEqual(Everything(world, "aoki"), Everything(world.With(Secret("line", "pact1", world)), "aoki")),
        worlds: 2);

    [Fact]
    public void What_is_handed_over_is_made_of_nothing_but_what_all_parties_read() => Seeds.Hold(
        world =>
        {
            foreach (var (viewer, alliance) in from viewer in world.Read().Readers from seen in world.Seen(viewer, joint: true) select (viewer, seen.Alliance))
            {
                var parties = Alliance.Parties.Of(alliance).Select(party => party.Id).ToList();
                var open = world.Read().Books.Where(book => book.IsJoint && parties.All(book.IsReadBy)).Select(book => book.Name).ToHashSet(StringComparer.Ordinal);
                Assert.Equal(Handed(world.Where(told => open.Contains(told.Book)), viewer, alliance.Id), Handed(world, viewer, alliance.Id));
            }
        },
        worlds: 4,
        stories: 20);

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

    /// <summary>Every face of every answer, the page, all that can be exported and every refusal, byte for byte.</summary>
    private static string Everything(World world, string viewer)
    {
        var text = new StringWriter();
        var (casebook, seen) = (world.Read(), Viewer.Of(viewer, Roles.Everyone));
        foreach (var (joint, alliance) in ((bool, string?)[])[(false, null), (true, null), (false, "unheard-of")])
        {
            if (Look(world, viewer, joint, alliance) is { Problems.Count: > 0 } refused) Answers.Refuse(refused.Problems, Format.Table, text);
            Write(world.Seen(viewer, joint, alliance), text);
        }

        text.Write(casebook.PrintFor(seen));
        foreach (var cell in CasebookTables.For(casebook, seen).SelectMany(table => table.Rows).SelectMany(row => row)) text.WriteLine(cell);
        foreach (var kind in AllKinds.List) RecordCsv.Write(kind, casebook.SeenBy(viewer).Of(kind), text);
        return text.ToString();
    }

    private static string Handed(World world, string viewer, string alliance)
    {
        var text = new StringWriter();
        Write([Assert.Single(world.Seen(viewer, joint: true, alliance))], text);
        return text.ToString();
    }

    private static Outcome<IReadOnlyList<Seen>> Look(World world, string viewer, bool joint, string? alliance) =>
        new Seeing("world.yaml", viewer, alliance, AsOf: null, KnownAt: null, joint).Look(world.Read());

    private static void Write(IReadOnlyList<Seen> seen, StringWriter to)
    {
        if (seen.Count == 0) return;
        to.Write(Faces.All(Looking.Answered(seen)));
        to.Write(ReportPage.Render(seen));
    }

    private static Told Secret(string kind, string book, World world) => kind == "position"
        ? new(kind, "secret1", [new("when", "2030"), new("alliance", world.Records.First(told => told.Kind == "alliance").Id), new("context", "competition"), new("leverage", "competencies"), new("source", "told"), new("book", book), new("writer", book)])
        : new(kind, "secret1", [new("when", "1995"), new("organization", "berg"), new("name", "A line"), new("source", "told"), new("book", book), new("writer", "berg")]);
}
