using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.People;

/// <summary>What a person works on.</summary>
public enum Function
{
    /// <summary>Leads a firm or a division.</summary>
    GeneralManagement,

    /// <summary>Research, design and development.</summary>
    Development,

    /// <summary>Makes things, or prepares how they are made.</summary>
    Production,

    /// <summary>Quality control and improvement.</summary>
    Quality,

    /// <summary>Buys from suppliers.</summary>
    Purchasing,

    /// <summary>Sells, plans products, knows customers.</summary>
    Marketing,

    /// <summary>Money, budgets and controls.</summary>
    Finance,

    /// <summary>Staffing, appraisal, training.</summary>
    HumanResources,

    /// <summary>Law and contracts.</summary>
    Legal,

    /// <summary>Information systems.</summary>
    Computing,

    /// <summary>Strategy and alliances.</summary>
    Planning,

    /// <summary>Something else; say it in the note.</summary>
    Other,
}

/// <summary>A person who takes part in an alliance; in joint books without a name.</summary>
public static class Person
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "With us", "From when to when the person belongs to the organization.");

    public static readonly Field<string?> Name = Table.Optional("name", As.Text,
        "Name", "The name, for your own firm only; elsewhere the id stands for the person.", new Care(OwnBookOnly: true));

    public static readonly Field<Reference> Organization = Table.Required("organization", As.One("organization"),
        "Home", "The organization or unit the person belongs to, also while posted elsewhere.");

    public static readonly Field<Level?> Level = Table.Optional("level", As.Words<Level>(),
        "Level", "The place in the hierarchy: upper, middle or lower; contacts are counted by it.");

    public static readonly Field<Function?> Function = Table.Optional("function", As.Words<Function>(),
        "Function", "What the person works on.");

    public static readonly Field<string?> Role = Table.Optional("role", As.Text,
        "Role", "The title or task, in a few words that name nobody.");

    public static readonly Field<ListOf<string>?> Skills = Table.Optional("skills", As.Several(As.Text),
        "Fields of skill", "The fields the person knows well; two or more make a dual-skilled person (S0-13).");

    public static readonly Field<ListOf<Part>?> Languages = Table.Optional("languages", As.Parts("a language", Language.Table),
        "Languages", "Which languages the person can work in, and how well (O9).");

    public static readonly Field<ListOf<string>?> Markets = Table.Optional("markets", As.Several(As.Text),
        "Knows at first hand", "Countries, markets and cultures the person knows from having lived or worked there (O14).");

    public static readonly Field<bool?> MeetsCustomers = Table.Optional("meets_customers", As.YesOrNo,
        "Meets customers", "Whether the person meets customers in the ordinary course of work (S0-13).");

    public static readonly Field<Reference?> HiredBy = Table.Optional("hired_by", As.One("organization"),
        "Hired by", "Who hired the person; staff hired by the venture itself owe it their loyalty first (A5).");

    public static readonly Field<bool?> Findable = Table.Optional("findable", As.YesOrNo,
        "May be found", "Whether the person agreed to be found by partners as an expert; no unless said (S0-25).");

    public static readonly Field<When?> Leaving = Table.Optional("leaving", As.Date,
        "Leaving", "When the person is to leave or retire, so that what only they know can be passed on (S2-6).",
        new Care(Roles.Staffing, OwnBookOnly: true, Foreseen: true));

    public static readonly Kind Kind = new("person", "Person",
        "A person who takes part in an alliance.", Table, Belongs.Either);

    /// <summary>How well a person can work in a language: the two things an assignment needs at least.</summary>
    public static class Language
    {
        internal static readonly Form Table = new();

        public static readonly Field<string> Name = Table.Required("name", As.Text,
            "Language", "Which language.");

        public static readonly Field<bool?> Business = Table.Optional("business", As.YesOrNo,
            "Follows a business talk", "Whether the person can follow a talk about business in it.");

        public static readonly Field<bool?> Chats = Table.Optional("chats", As.YesOrNo,
            "Chats informally", "Whether the person can talk with customers and colleagues in it outside meetings.");

        public static readonly Field<When?> When = Table.Optional("when", As.Date,
            "Since", "Since when.");
    }
}
