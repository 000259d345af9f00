using Renkei.Analysis.Catalogue;
using Renkei.Core.Books.Kinds;

namespace Renkei.Analysis.Findings;

/// <summary>What any finding says of itself where it applies: what would turn it, what is made up, which settings move it and why.</summary>
internal static class Caveats
{
    /// <summary>That it rests on made-up records, if only in part.</summary>
    public static string Constructed => Rules.Caveat("constructed");

    /// <summary>What is made up, and which settings move it for which reason.</summary>
    public static IReadOnlyList<string> Of(Thresholds thresholds, bool hasConstructed) =>
    [
        .. hasConstructed ? (string[])[Constructed] : [],
        .. thresholds.Settings.Select(setting => Rules.Caveat("setting", ("setting", setting.Id), ("reason", Setting.Reason.Of(setting)))),
        .. thresholds.NotUnderstood.Select(setting => Rules.Caveat("setting-unknown", ("setting", setting.Id))),
    ];

    /// <summary>That other thresholds near by would say otherwise.</summary>
    public static string Fragile(IEnumerable<string> thresholds) => Rules.Caveat("fragile", ("thresholds", string.Join("; ", thresholds)));
}
