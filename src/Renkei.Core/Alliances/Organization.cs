using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>What sort of body an organization is.</summary>
public enum OrganizationType
{
    /// <summary>A firm that stands by itself.</summary>
    Company,

    /// <summary>A body its parents own together: a third party with people and, if it wants, a book of its own.</summary>
    JointVenture,

    /// <summary>A university or one of its schools.</summary>
    University,

    /// <summary>A research institute or an association.</summary>
    Institute,

    /// <summary>A firm that sells engineering to several others, a hub in the words of S0.</summary>
    EngineeringFirm,

    /// <summary>A plant, division, department or section of another organization.</summary>
    Unit,
}

/// <summary>A body that can learn, teach, own and agree: a firm, a joint venture, a university, or a unit of one.</summary>
public static class Organization
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "Existed", "From when to when it existed, when that matters here.");

    public static readonly Field<string> Name = Table.Required("name", As.Text,
        "Name", "The name people know it by.");

    public static readonly Field<OrganizationType?> Is = Table.Optional("is", As.Words<OrganizationType>(),
        "Sort", "What sort of body it is; a company unless said.");

    public static readonly Field<Reference?> PartOf = Table.Optional("part_of", As.One("organization"),
        "Part of", "The organization it is a unit of; what a unit learns, its organization's line counts.");

    public static readonly Field<ListOf<Reference>?> SpecialistIn = Table.Optional("specialist_in", As.Several("capability"),
        "Specialist in", "For a unit: the capabilities it was set up to take in, pass on and develop (S0-8).");

    public static readonly Field<ListOf<Reference>?> Parents = Table.Optional("parents", As.Several("organization"),
        "Parents", "The organizations that own a joint venture together; at least two.");

    public static readonly Field<string?> Country = Table.Optional("country", As.Text,
        "Country", "Where it has its seat.");

    public static readonly Field<string?> Industry = Table.Optional("industry", As.Text,
        "Industry", "What it makes or does; core lines in another realm breed no rivalry (S0-26).");

    public static readonly Kind Kind = new("organization", "Organization",
        "A body that can learn, teach, own and agree.", Table, Belongs.Either);
}
