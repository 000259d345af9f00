using Renkei.Core.Records;

namespace Renkei.Analysis.Catalogue;

/// <summary>Whose people a survey item is put to.</summary>
public enum Surveyed
{
    /// <summary>Our own people, of their own firm.</summary>
    Ours,

    /// <summary>The people of both sides, about each other.</summary>
    Both,
}

/// <summary>One item of the questionnaires in <c>catalogue/instruments.yaml</c>, answered from 1 (not at all) to 5 (fully) and worded so that 5 is good.</summary>
public sealed class SurveyItem
{
    internal static readonly Form Table = new();

    private static readonly Field<string> NameField = Table.Required("item", As.Text,
        "Item", "Its name, as survey records give it.");

    private static readonly Field<Surveyed> AmongField = Table.Required("among", As.Words<Surveyed>(),
        "Among", "Whose people are asked.");

    private static readonly Field<string> AskField = Table.Required("ask", As.Text,
        "Ask", "The statement people agree or disagree with.");

    internal SurveyItem(Part part) => (Name, Among, Asks) = (NameField.Of(part), AmongField.Of(part), AskField.Of(part));

    /// <summary>Its name, as records <c>survey</c> give it: <c>know-who-answers</c>.</summary>
    public string Name { get; }

    /// <summary>Whose people are asked.</summary>
    public Surveyed Among { get; }

    /// <summary>The statement people agree or disagree with.</summary>
    public string Asks { get; }
}
