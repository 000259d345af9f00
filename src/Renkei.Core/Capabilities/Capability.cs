using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Capabilities;

/// <summary>The two families of capabilities whose strengths complement each other in S1.</summary>
public enum Family
{
    /// <summary>To develop and make things: design, engineering, logistics, assembly.</summary>
    Productive,

    /// <summary>To steer the firm: product planning, brand, marketing, finance, management of people.</summary>
    StrategicAdministrative,
}

/// <summary>What the knowledge of a capability is about (S0-18).</summary>
public enum Architecture
{
    /// <summary>One component.</summary>
    Component,

    /// <summary>How components work together.</summary>
    System,
}

/// <summary>How far components have been joined (S0-18). Lowest first.</summary>
public enum Integration
{
    /// <summary>Parts that are made and bought one by one.</summary>
    Separate,

    /// <summary>Parts assembled into one piece.</summary>
    StructuralModule,

    /// <summary>Parts that share functions in one piece.</summary>
    FunctionalModule,

    /// <summary>A module whose connections follow a standard.</summary>
    StandardInterface,
}

/// <summary>A bundle of routines by which an organization does something well: what is learned, rated and protected (S1-4).</summary>
public static class Capability
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "When", "From when to when it matters here.");

    public static readonly Field<string> Name = Table.Required("name", As.Text,
        "Name", "What one can do who has it, such as plan a launch or change dies fast.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "The routines it consists of, in a few sentences.");

    public static readonly Field<Family?> Family = Table.Optional("family", As.Words<Family>(),
        "Family", "Productive, or strategic and administrative (S1-19).");

    public static readonly Field<string?> Discipline = Table.Optional("discipline", As.Text,
        "Discipline", "The field of knowledge it belongs to, as people's fields of skill are named.");

    public static readonly Field<Reference?> PartOf = Table.Optional("part_of", As.One("capability"),
        "Part of", "The wider capability it is a part of.");

    public static readonly Field<bool?> Complex = Table.Optional("complex", As.YesOrNo,
        "Complex", "Whether many people must act together for it: first of four marks of difficulty.");

    public static readonly Field<bool?> Tacit = Table.Optional("tacit", As.YesOrNo,
        "Tacit", "Whether much of it cannot be written down: second mark of difficulty.");

    public static readonly Field<bool?> Ambiguous = Table.Optional("ambiguous", As.YesOrNo,
        "Ambiguous", "Whether it is hard to say why it works: third mark of difficulty.");

    public static readonly Field<bool?> PathDependent = Table.Optional("path_dependent", As.YesOrNo,
        "Grown over time", "Whether it grew out of a history one cannot repeat: fourth mark of difficulty.");

    public static readonly Field<Amount?> Months = Table.Optional("months", As.Count,
        "Months to learn", "How many months learning it is expected to take, when you know better than the four marks tell.");

    public static readonly Field<ListOf<Level>?> Levels = Table.Optional("levels", As.Several(As.Words<Level>()),
        "Levels needed", "Which levels must meet for it to cross, when it takes more than one (S1-11).");

    public static readonly Field<ListOf<Reference>?> DistinctiveOf = Table.Optional("distinctive_of", As.Several("organization"),
        "Distinctive of", "The organizations known for it, who should stay industry-leading in it (S1-12).");

    public static readonly Field<ListOf<Reference>?> CriticalFor = Table.Optional("critical_for", As.Several("organization"),
        "Learning-critical for", "The organizations whose advantage in the long run hangs on it (A1).");

    public static readonly Field<Architecture?> Architecture = Table.Optional("architecture", As.Words<Architecture>(),
        "Component or system", "Whether it is knowledge of one component or of how components work together (S0-18).");

    public static readonly Field<ListOf<Part>?> Integrations = Table.Optional("integrations", As.Parts("a step of integration", IntegrationStep.Table),
        "Steps of integration", "How far the parts it is about have been joined, with dates (S0-18).");

    public static readonly Field<ListOf<Reference>?> Neighbours = Table.Optional("neighbours", As.Several("capability"),
        "Neighbours", "Capabilities beside it that one must understand to connect with them (S0-19).");

    public static readonly Field<ListOf<Part>?> LevelTexts = Table.Optional("level_texts", As.Parts("a level text", LevelText.Table),
        "What the ratings mean", "In words, what each number from 0 to 5 means for this capability.");

    public static readonly Kind Kind = new("capability", "Capability",
        "A bundle of routines by which an organization does something well.", Table, Belongs.Either);

    /// <summary>How far the parts were joined from a day on.</summary>
    public static class IntegrationStep
    {
        internal static readonly Form Table = new();

        public static readonly Field<Integration> To = Table.Required("to", As.Words<Integration>(),
            "State", "The state reached: separate, structural module, functional module, standard interface.");

        public static readonly Field<When> When = Table.Required("when", As.Date,
            "When", "When it was reached.");
    }

    /// <summary>What one number of a rating means.</summary>
    public static class LevelText
    {
        internal static readonly Form Table = new();

        public static readonly Field<Amount> Score = Table.Required("score", As.Range(0, 5),
            "Number", "The number from 0 to 5.");

        public static readonly Field<string> Text = Table.Required("text", As.Text,
            "Means", "What one sees at an organization with this rating.");
    }
}
