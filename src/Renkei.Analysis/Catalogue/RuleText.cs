using Renkei.Analysis.Findings;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Catalogue;

/// <summary>The form of one rule in <c>catalogue/</c>: its words, its thresholds and their reasons, which a researcher edits without C#.</summary>
internal static class RuleText
{
    public static readonly Form Table = new();

    public static readonly Field<string> Id = Table.Required("rule", As.Text,
        "Rule", "Its id in the catalogue of the papers.");

    public static readonly Field<string> Title = Table.Required("title", As.Text,
        "Title", "What people call it.");

    public static readonly Field<string?> Clear = Table.Optional("clear", As.Text,
        "Clear", "What people read in the place of in place, for a rule that is named after what is wrong.");

    public static readonly Field<string> Asks = Table.Required("asks", As.Text,
        "Asks", "The question it answers.");

    public static readonly Field<string> Source = Table.Required("source", As.Text,
        "Source", "Paper and section.");

    public static readonly Field<bool?> Background = Table.Optional("background", As.YesOrNo,
        "Background", "Whether it only informs: told in its own place, never up front, and no verdict on the alliance.");

    public static readonly Field<string?> Include = Table.Optional("include", As.Text,
        "Include", "When a coder uses it as a code.");

    public static readonly Field<string?> Exclude = Table.Optional("exclude", As.Text,
        "Exclude", "When a coder does not, and what to use instead.");

    public static readonly Field<ListOf<string>> Needs = Table.Required("needs", As.Several(As.Text),
        "Needs", "The kinds of record without which it is unknown.");

    public static readonly Field<ListOf<string>?> People = Table.Optional("people", As.Several(As.Text),
        "People", "The survey items by which people are asked the same; see instruments.yaml.");

    public static readonly Field<ListOf<string>?> Agenda = Table.Optional("agenda", As.Several(As.Text),
        "Agenda", "The points of the agenda that answer it.");

    public static readonly Field<string?> Do = Table.Optional("do", As.Text,
        "Do", "What to do about what it warns of, in one sentence; a case of which something else is to be done has a do of its own.");

    public static readonly Field<Roles?> Owner = Table.Optional("owner", As.Words<Roles>(),
        "Owner", "Whose step that is, by role.");

    public static readonly Field<Amount?> Days = Table.Optional("days", As.Number,
        "Days", "Within how many days.");

    public static readonly Field<string> Formula = Table.Required("formula", As.Text,
        "Formula", "How the value is computed.");

    public static readonly Field<string> Unit = Table.Required("unit", As.Text,
        "Unit", "The unit and range of the value.");

    public static readonly Field<ListOf<Part>?> Signs = Table.Optional("signs", As.Parts("a sign", Sign.Table),
        "Signs", "What it looks at, each by itself, where the values of its findings differ in unit or people are asked of one of them; left out where one unit serves all.");

    public static readonly Field<ListOf<Part>?> Thresholds = Table.Optional("thresholds", As.Parts("a threshold", Threshold.Table),
        "Thresholds", "The numbers it holds the value against; none when it judges nothing.");

    public static readonly Field<ListOf<Part>> Says = Table.Required("says", As.Parts("a sentence", Sentence.Table),
        "Says", "What it says in each case.");

    public static readonly Field<ListOf<Part>?> Missing = Table.Optional("missing", As.Parts("a missing record", Sentence.Table),
        "Missing", "Which record would tell what is not known.");

    /// <summary>One thing a rule looks at, which has a finding of its own.</summary>
    public static class Sign
    {
        internal static readonly Form Table = new();

        public static readonly Field<string> Name = Table.Required("sign", As.Text,
            "Sign", "Its name, with which the scope of its findings begins.");

        public static readonly Field<string?> Unit = Table.Optional("unit", As.Text,
            "Unit", "The unit and range of its value, and of the threshold told with it; that of the rule, unless said.");

        public static readonly Field<ListOf<string>?> People = Table.Optional("people", As.Several(As.Text),
            "People", "The survey items that speak of this sign alone. An item that no sign names speaks of the rule as a whole.");
    }

    /// <summary>One named number.</summary>
    public static class Threshold
    {
        internal static readonly Form Table = new();

        public static readonly Field<string> Name = Table.Required("name", As.Text,
            "Name", "Its name within the rule.");

        public static readonly Field<Amount> Value = Table.Required("value", As.Number,
            "Value", "The default.");

        public static readonly Field<string> Words = Table.Required("words", As.Text,
            "Words", "What it is, for people.");

        public static readonly Field<Amount> Least = Table.Required("least", As.Number,
            "Least", "The lowest value a setting may give it.");

        public static readonly Field<Amount> Most = Table.Required("most", As.Number,
            "Most", "The highest value a setting may give it.");

        public static readonly Field<string?> Unit = Table.Optional("unit", As.Text,
            "Unit", "The unit.");

        public static readonly Field<string> Reason = Table.Required("reason", As.Text,
            "Reason", "Why this number.");
    }

    /// <summary>One sentence for one case, with {places} to fill.</summary>
    public static class Sentence
    {
        internal static readonly Form Table = new();

        public static readonly Field<string?> Kind = Table.Optional("kind", As.Text,
            "Kind", "The kind of record that would tell.");

        public static readonly Field<string> When = Table.Required("when", As.Text,
            "When", "The case it is for.");

        public static readonly Field<Status?> Status = Table.Optional("status", As.Words<Status>(),
            "Status", "What the case means for the alliance; left out where the code says it, or where it only stands beside another.");

        public static readonly Field<string> Text = Table.Required("text", As.Text,
            "Text", "The sentence.");

        public static readonly Field<string?> Joint = Table.Optional("joint", As.Text,
            "Joint", "The sentence where it is said of joint books alone, which the partner reads too; the same, unless said.");

        public static readonly Field<string?> Do = Table.Optional("do", As.Text,
            "Do", "What to do in this case, where what the rule says to do does not fit it.");
    }
}
