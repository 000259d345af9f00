using Renkei.App.Access.Intake;

namespace Renkei.App.Features.Intake;

/// <summary>What would be recorded of the files somebody brought, until it is recorded or forgotten.</summary>
public sealed class Brought
{
    internal Brought(string token, Proposal proposal, IReadOnlyList<LaidRecord> laid) => (Token, Proposal, Laid) = (token, proposal, laid);

    /// <summary>By which it is recorded: nobody guesses it.</summary>
    public string Token { get; }

    internal Proposal Proposal { get; }

    internal IReadOnlyList<LaidRecord> Laid { get; }

    internal int Count(Novelty novelty) => Laid.Count(each => each.Novelty == novelty);
}
