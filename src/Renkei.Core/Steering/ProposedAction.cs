using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Steering;

/// <summary>Something to be done about a finding, with an owner and a day (A1 to A10).</summary>
public static class ProposedAction
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "Proposed", "When it was proposed.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it is for.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "What", "What is to be done, in one sentence.");

    public static readonly Field<string?> Row = Table.Optional("row", As.Text,
        "Because of", "The finding it answers.");

    public static readonly Field<string?> Agenda = Table.Optional("agenda", As.Text,
        "Agenda point", "The point of the agenda it serves.");

    public static readonly Field<ListOf<Reference>?> About = Table.Optional("about", As.Several(As.Any),
        "About", "The records it is about.");

    public static readonly Field<Reference?> By = Table.Optional("by", As.One("organization"),
        "By", "The organization that is to do it.");

    public static readonly Field<Reference?> Owner = Table.Optional("owner", As.One("person"),
        "Owner", "The person who is to do it.");

    public static readonly Field<When?> Due = Table.Optional("due", As.Date,
        "Due", "By when it is to be done.", new Care(Foreseen: true));

    public static readonly Field<When?> Begun = Table.Optional("begun", As.Date,
        "Begun", "When it was taken up.");

    public static readonly Field<When?> Done = Table.Optional("done", As.Date,
        "Done", "When it was done.");

    public static readonly Field<When?> Dropped = Table.Optional("dropped", As.Date,
        "Dropped", "When it was given up.");

    public static readonly Field<string?> Result = Table.Optional("result", As.Text,
        "Result", "What it brought, or why it was given up.");

    public static readonly Kind Kind = new("action", "Action",
        "Something to be done about a finding, with an owner and a day.", Table, Belongs.Either);
}
