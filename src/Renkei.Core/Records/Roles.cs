namespace Renkei.Core.Records;

/// <summary>What a person does for the alliance; it decides which kinds and fields of the own firm's records that person reads.</summary>
[Flags]
public enum Roles
{
    /// <summary>No role: reads nothing of the own book.</summary>
    None = 0,

    /// <summary>Alliance manager: steers the alliance.</summary>
    Manager = 1,

    /// <summary>Sponsor: the executive who answers for the alliance.</summary>
    Sponsor = 2,

    /// <summary>Human resources: staffing, appraisal, careers.</summary>
    HumanResources = 4,

    /// <summary>Gatekeeper: eases what may cross and protects what may not.</summary>
    Gatekeeper = 8,

    /// <summary>Contributor: took part, and records what was learned.</summary>
    Contributor = 16,

    /// <summary>Manager and sponsor.</summary>
    Steering = Manager | Sponsor,

    /// <summary>Manager and human resources.</summary>
    Staffing = Manager | HumanResources,

    /// <summary>Manager, sponsor and gatekeeper.</summary>
    Guarding = Manager | Sponsor | Gatekeeper,

    /// <summary>All of these.</summary>
    Everyone = Manager | Sponsor | HumanResources | Gatekeeper | Contributor,
}
