using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>
/// One finding a casebook says its records lead to: <c>- {rule: S1-18, word: sequential}</c>. <c>renkei check</c> holds the program to it; so a case is
/// also a test, and what is left out of an expectation is not held against anything.
/// </summary>
public static class Expectation
{
    internal static readonly Form Table = new();

    public static readonly Field<string> Rule = Table.Required("rule", As.Text,
        "Rule", "The rule, by its row of the catalogue, such as S1-18.");

    public static readonly Field<string?> Reader = Table.Optional("as", As.Text,
        "As", "The organization as which the casebook is read; the coder unless said.");

    public static readonly Field<string?> Alliance = Table.Optional("alliance", As.Text,
        "Alliance", "The alliance the finding is about, when there are several.");

    public static readonly Field<string?> Key = Table.Optional("key", As.Text,
        "Key", "Which finding of the rule, by its key or the end of it, such as since-start; any unless said.");

    public static readonly Field<Opinion?> Status = Table.Optional("status", As.Words<Opinion>(),
        "Status", "The status it must have.");

    public static readonly Field<string?> Word = Table.Optional("word", As.Text,
        "Word", "The word it must find.");

    public static readonly Field<Amount?> Value = Table.Optional("value", As.Number,
        "Value", "The number it must find, to the digits given.");

    public static readonly Field<Amount?> N = Table.Optional("n", As.Count,
        "How many", "How many records it must rest on.");

    public static readonly Field<string?> Says = Table.Optional("says", As.Text,
        "Says", "Words that must stand in its sentence.");

    public static readonly Field<bool?> Absent = Table.Optional("absent", As.YesOrNo,
        "Absent", "True when no such finding may be there.");
}
