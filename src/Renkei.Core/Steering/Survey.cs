using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Steering;

/// <summary>How one group of people answered one question in one wave, added up so that nobody can be told from it.</summary>
public static class Survey
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When the wave was answered.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance that was asked about.");

    public static readonly Field<string?> Wave = Table.Optional("wave", As.Text,
        "Wave", "The name of the wave, the same for all its answers.");

    public static readonly Field<string?> Instrument = Table.Optional("instrument", As.Text,
        "Questionnaire", "The questionnaire of the catalogue it comes from.");

    public static readonly Field<string> Item = Table.Required("item", As.Text,
        "Question", "The question's name in the questionnaire, or its text.");

    public static readonly Field<Reference> Among = Table.Required("among", As.One("organization"),
        "Asked among", "The organization or unit whose people answered.");

    public static readonly Field<Reference?> About = Table.Optional("about", As.One("organization"),
        "About", "The other organization the question is about; trust is asked pair by pair (F3).");

    public static readonly Field<Level?> Level = Table.Optional("level", As.Words<Level>(),
        "Level", "The level of those who answered, when told apart (C28).");

    public static readonly Field<Amount> Number = Table.Required("number", As.Count,
        "How many answered", "How many answered; under five is not compared.");

    public static readonly Field<Amount?> Asked = Table.Optional("asked", As.Count,
        "How many were asked", "How many were asked.");

    public static readonly Field<Amount> Mean = Table.Required("mean", As.Range(1, 5),
        "Mean", "The mean of the answers from 1 (not at all) to 5 (fully).");

    public static readonly Field<Amount?> Deviation = Table.Optional("deviation", As.Range(0, 5),
        "Standard deviation", "How far the answers scatter, as a standard deviation; it tells how much people agree.");

    public static readonly Field<ListOf<Amount>?> Counts = Table.Optional("counts", As.Several(As.Count),
        "Counts", "How many chose 1, 2, 3, 4 and 5, in this order, where the group is large enough to show it.");

    public static readonly Kind Kind = new("survey", "Survey result",
        "How one group of people answered one question in one wave.", Table, Belongs.Either);
}
