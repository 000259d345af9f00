using Renkei.Analysis.Findings;
using Renkei.App.Access.Intake;
using Renkei.App.Rendering;
using Renkei.Core;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Features.Intake;

/// <summary>What people call kinds of tables, columns and records.</summary>
internal static class IntakeWords
{
    /// <summary>What a table holds.</summary>
    public static string Table(string kind) => Text($"Table_{(kind.Length == 0 ? "none" : kind)}") ?? kind;

    /// <summary>What a column says.</summary>
    public static string Field(string kind, string field) => Text($"Field_{kind}_{field}") ?? Text($"Field_{field}") ?? field;

    /// <summary>So many records of a kind.</summary>
    public static string Count(string kind, int count) => Text($"Count_{kind}") is { } text ? text.For(count) : $"{count} {(AllKinds.Find(kind)?.Label ?? kind).ToLowerInvariant()}";

    /// <summary>Some records of several kinds, most first.</summary>
    public static string Count(IReadOnlyDictionary<string, int> kinds) => string.Join(", ", kinds.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => Count(kind.Key, kind.Value)));

    /// <summary>Why something is left out.</summary>
    public static string Because(LeftOutBecause reason) => Text($"Because_{reason}") ?? $"{reason}";

    /// <summary>A level in words.</summary>
    public static string Level(string level) => Text($"Level_{level}") ?? level;

    /// <summary>A date in words, from those of a casebook.</summary>
    public static string Day(string when) => When.Of(when).Succeeded(out var known) ? DateWords.Of(known) : when;

    /// <summary>What people call a proposed record: its name or title and when it was.</summary>
    public static string TitleOf(ProposedRecord item)
    {
        var title = Said(item, "name") is { Length: > 0 } name ? name : Said(item, "what") is { Length: > 0 } what ? what : Said(item, "person") is { Length: > 0 } person ? person : item.Id;
        return Said(item, "when") is { Length: > 0 } when ? $"{title}, {Day(when)}" : title;
    }

    private static string Said(ProposedRecord item, string field) => item[field] is TextNode or ListNode ? CellText.Of(item[field]!) : "";

    private static string? Text(string name) => IntakeTexts.ResourceManager.GetString(name, null);
}
