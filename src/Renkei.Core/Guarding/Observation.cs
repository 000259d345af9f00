using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Guarding;

/// <summary>Where an observation was found.</summary>
public enum Found
{
    /// <summary>Reports, filings, registers and web pages open to all.</summary>
    PublicRecord,

    /// <summary>Newspapers, trade journals, conference programmes.</summary>
    Press,

    /// <summary>Told by the partner itself.</summary>
    ToldByPartner,

    /// <summary>Seen in joint work in the ordinary course.</summary>
    JointWork,

    /// <summary>In the venture's own staff records, where we may see them.</summary>
    VentureRecords,
}

/// <summary>Why it is lawful to keep it.</summary>
public enum LawfulBasis
{
    /// <summary>It is public and names no private matter.</summary>
    Public,

    /// <summary>The agreement gives us the right to know it.</summary>
    Agreement,

    /// <summary>The person agreed.</summary>
    Consent,

    /// <summary>Our interest in it was weighed against the person's, in writing.</summary>
    LegitimateInterest,
}

/// <summary>What was seen of a partner's staffing and training, with source and lawful basis (O20, A10).</summary>
public static class Observation
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "The time it speaks of.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it matters for.");

    public static readonly Field<Reference> Of = Table.Required("of", As.One("organization"),
        "Of", "The organization it is about; our own for what others can see of us (A10).");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "What", "What was seen, in one sentence that names no person.");

    public static readonly Field<Reference?> Post = Table.Optional("post", As.One("post"),
        "Seat", "The seat it tells about; half of the partner's critical seats should be known.");

    public static readonly Field<Reference?> Posting = Table.Optional("posting", As.One("posting"),
        "Posting", "The posting it tells about.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "What one could learn in that seat; many seats on one capability hint at what the partner wants.");

    public static readonly Field<string?> CameFrom = Table.Optional("came_from", As.Text,
        "Came from", "What work the holder did before.");

    public static readonly Field<string?> WentTo = Table.Optional("went_to", As.Text,
        "Went to", "What work the holder took up after returning to the partner (A10).");

    public static readonly Field<Found> Found = Table.Required("found", As.Words<Found>(),
        "Found in", "A public record, the press, told by the partner, joint work, or the venture's records.");

    public static readonly Field<LawfulBasis> LawfulBasis = Table.Required("lawful_basis", As.Words<LawfulBasis>(),
        "Lawful basis", "Why it may be kept: public, agreement, consent or legitimate interest.");

    public static readonly Field<When?> DeleteBy = Table.Optional("delete_by", As.Date,
        "Delete by", "When it is to be deleted at the latest.", new Care(Foreseen: true));

    public static readonly Kind Kind = new("observation", "Observation",
        "What was seen of a partner's staffing and training, with source and lawful basis.", Table, Belongs.Own, Roles.Staffing);
}
