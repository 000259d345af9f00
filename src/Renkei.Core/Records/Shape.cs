namespace Renkei.Core.Records;

/// <summary>What a value looks like in the cell of a table, so that a spreadsheet can keep it as what it is.</summary>
public enum Shape
{
    /// <summary>Free text, kept letter for letter whatever it looks like.</summary>
    Text,

    /// <summary>One word: an id, a name from a list, a moment. Blanks around it mean nothing.</summary>
    Word,

    /// <summary>A number, perhaps with its unit: <c>33.4</c>, <c>16 h</c>, <c>1200.50 USD</c>.</summary>
    Number,

    /// <summary>A date or a period, as coarse as known; a known day is a day in a spreadsheet too.</summary>
    Date,

    /// <summary>True or false.</summary>
    YesOrNo,

    /// <summary>Several values: <c>a; b</c>, or as in a casebook <c>[a, b]</c>.</summary>
    List,

    /// <summary>Groups of named values, as in a casebook: <c>[{to: group, when: 1999}]</c>.</summary>
    Groups,
}
