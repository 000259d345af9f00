using Renkei.Analysis.Connections;
using Renkei.App.Access;
using Renkei.App.Features.Report;
using Renkei.App.Rendering.Json;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Connections;

/// <summary>
/// A hub and its clients: each sees the hub and what they have with it. The hub's own space, its other clients and what these have with it are no part of what a client
/// sees, and cannot change a letter of it.
/// </summary>
public class HubBoundaryTests
{
    private const string WithAoki = """
        renkei: 1
        records:
        - {organization: aoki, name: Aoki, book: hub-aoki, writer: hub}
        - {organization: hub, name: Hub of Castings, is: engineering-firm, book: hub-aoki, writer: hub}
        - {alliance: hub-aoki, parties: [hub, aoki], relation: network, tie: loose, writer: hub}
        - {capability: casting, name: Casting, discipline: Foundry, architecture: component, distinctive_of: [hub], book: hub-aoki, writer: hub}
        - {objective: learn-casting, when: 2001, alliance: hub-aoki, learner: aoki, capability: casting, book: hub-aoki, writer: aoki}
        - {person: open-engineer, organization: hub, skills: [Foundry], findable: true, book: hub-aoki, writer: hub}
        - {insight: i1, when: 2001, alliance: hub-aoki, learner: aoki, from: hub, capability: casting, book: hub-aoki, writer: aoki}

        """;

    private const string HubsOwnSpace = """
        - {organization: zeta, name: Zeta Secret Works, book: hub, writer: hub}
        - {person: hidden-engineer, organization: hub, name: Hanako Hidden, skills: [Foundry], findable: true, book: hub, writer: hub}
        - {linkage: quiet-tie, when: 2002, alliance: hub-aoki, between: [hub, zeta], is: contract, book: hub, writer: hub}
        - {rating: r1, when: 2002, by: hub, of: aoki, capability: casting, score: weak, book: hub, writer: hub}

        """;

    private const string WithCoda = """
        - {organization: hub, name: Hub of Castings, is: engineering-firm, book: hub-coda, writer: hub}
        - {organization: coda, name: Coda Other Client, book: hub-coda, writer: hub}
        - {alliance: hub-coda, parties: [hub, coda], relation: network, tie: loose, writer: hub}
        - {capability: casting, name: Casting, book: hub-coda, writer: hub}
        - {person: other-engineer, organization: coda, skills: [Foundry], findable: true, book: hub-coda, writer: coda}
        - {insight: i9, when: 2003, alliance: hub-coda, learner: hub, from: coda, capability: casting, book: hub-coda, writer: coda}
        - {event: e9, when: 2003, alliance: hub-coda, is: visit, organizations: [hub, coda], book: hub-coda, writer: hub}

        """;

    [Fact]
    public void A_clients_network_is_the_same_to_the_letter_with_and_without_the_hubs_own_space_and_its_other_clients()
    {
        var alone = Everything(WithAoki, "aoki");
        Assert.Equal(alone, Everything(WithAoki + HubsOwnSpace + WithCoda, "aoki"));
        Assert.Contains("Hub of Castings", alone, StringComparison.Ordinal);
        Assert.Contains("open-engineer", alone, StringComparison.Ordinal);
        foreach (var secret in (string[])["Zeta", "zeta", "Coda", "coda", "hidden-engineer", "Hanako", "other-engineer", "quiet-tie"]) Assert.DoesNotContain(secret, alone, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_comparison_sees_a_tie_that_the_client_may_see() =>
        Assert.NotEqual(Everything(WithAoki, "aoki"), Everything(WithAoki + "- {grant: g1, when: 2003, alliance: hub-aoki, by: hub, to: aoki, what: Test field, book: hub-aoki, writer: hub}\n", "aoki"));

    [Fact]
    public void The_hub_sees_all_its_clients_and_hands_none_of_them_another()
    {
        var view = Small.Of(WithAoki + HubsOwnSpace + WithCoda).SeenBy("hub");
        Assert.Contains("Coda Other Client", Faces(view), StringComparison.Ordinal);
        var handed = Faces(view.SharedBy(["hub", "aoki"]));
        Assert.Contains("Aoki", handed, StringComparison.Ordinal);
        foreach (var secret in (string[])["Zeta", "Coda", "coda", "hidden-engineer", "other-engineer"]) Assert.DoesNotContain(secret, handed, StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_page_of_one_alliance_a_mark_of_another_leads_to_its_record()
    {
        var view = Small.Of(WithAoki + WithCoda).SeenBy("hub");
        var page = ReportPage.Render([new Seen(view, view.Of(Alliance.Kind).First(one => one.Id == "hub-aoki"))]);
        Assert.Contains("Coda Other Client", page, StringComparison.Ordinal);
        var targets = page.Split("href=\"#").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.Contains($"id=\"{target}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public void An_expert_is_told_by_the_id_of_the_record_and_never_by_name()
    {
        var view = Small.Of(WithAoki + HubsOwnSpace).SeenBy("hub");
        var told = NetworkQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]).Findings.Where(finding => finding.Rule == "S0-25").Select(finding => finding.Says).ToList();
        Assert.Contains(told, says => says.Contains("hidden-engineer", StringComparison.Ordinal));
        Assert.DoesNotContain(told, says => says.Contains("Hanako", StringComparison.Ordinal));
    }

    private static string Everything(string text, string viewer) => Faces(Small.Of(text).SeenBy(viewer));

    private static string Faces(LedgerView view)
    {
        var alliance = view.Of(Alliance.Kind).First(one => one.Id == "hub-aoki");
        return JsonText.Of(AnswerJson.Of([NetworkQuestion.Question.Ask(view, alliance)])) + ReportPage.Render([new Seen(view, alliance)]);
    }
}
