using System.Text;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Tests.Golden;

/// <summary>Small casebooks written into a test: tests are small ledgers.</summary>
internal static class Small
{
    /// <summary>Two firms with a joint book and what they tell each other of their alliance, to be followed by more of the alliance and by other records.</summary>
    public const string Pact = """
        renkei: 1
        writer: aoki
        records:
        - organization: aoki
          name: Aoki
          book: pact
        - organization: berg
          name: Berg
          book: pact
        - alliance: pact
          parties: [aoki, berg]

        """;

    /// <summary>A case with two firms, their alliance and a capability, followed by the records given.</summary>
    public static string Case(string records) => $"""
        renkei: 1
        case: true
        records:
        - organization: aoki
          name: Aoki
          source: told
        - organization: berg
          name: Berg
          source: told
        - alliance: pact
          parties: [aoki, berg]
          source: told
        - capability: casting
          name: Casting
          source: told
        {records}
        """;

    /// <summary>Reads a text as a casebook.</summary>
    public static Outcome<Casebook> Read(string text) => Core.Casebooks.Casebook.Read(Encoding.UTF8.GetBytes(text), "small.yaml");

    /// <summary>Reads a text that must be a casebook.</summary>
    public static Casebook Of(string text)
    {
        var outcome = Read(text);
        Assert.True(outcome.Succeeded(out var casebook), string.Join('\n', outcome.Problems));
        return casebook;
    }

    /// <summary>The view of an organization with all roles.</summary>
    public static LedgerView SeenBy(this Casebook casebook, string organization) =>
        casebook.Ledger.SeenBy(Viewer.Of(organization, Roles.Everyone));

    /// <summary>The only record of a kind.</summary>
    public static Record Only(this LedgerView view, Kind kind) => Assert.Single(view.Of(kind));

    /// <summary>The codes of all problems, in order.</summary>
    public static IReadOnlyList<string> Codes(this Outcome<Casebook> outcome) => [.. outcome.Problems.Select(problem => problem.Code.Id)];
}
