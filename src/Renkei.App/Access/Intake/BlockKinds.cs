using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Intake;

/// <summary>What a block of a sheet can hold, and by which columns it is known.</summary>
internal static class BlockKinds
{
    public const string Meeting = "meeting";
    public const string Visit = "visit";
    public const string Person = "person";
    public const string Organization = "organization";
    public const string Action = "action";
    public const string Posting = "posting";
    public const string Insight = "insight";

    /// <summary>In the order in which they are taken where as much speaks for one as for another.</summary>
    public static IReadOnlyList<string> All { get; } = [Meeting, Visit, Person, Action, Posting, Insight, Organization];

    /// <summary>Whether a block with these fields can be one of the kind: each group needs one of its words.</summary>
    public static bool Suffices(string kind, IReadOnlySet<string> fields) => Needs(kind).All(group => group.Split(' ').Any(fields.Contains));

    /// <summary>The field that names people, where unknown columns hold names.</summary>
    public static string PeopleField(string kind) => kind switch { Person => "name", Action => "owner", Posting => "person", Organization => "", _ => "people" };

    /// <summary>The field of the first date.</summary>
    public static string DateField(string kind) => kind switch { Posting => "start", Person or Organization => "", _ => "when" };

    /// <summary>The fields of a kind that hold dates.</summary>
    public static bool IsDate(string field) => field is "when" or "until" or "due" or "done" or "start" or "end" or "returned";

    /// <summary>The field a header names, and whether it names nothing else; empty when it names none.</summary>
    public static (string Field, bool IsExact) FieldOf(string kind, string header)
    {
        if (header.Length is 0 or > 60) return ("", false);
        if (Vocabulary.Of(kind)[header] is { } exact) return (exact, true);
        var bracket = header.IndexOfAny(['(', '（', '/', '\n']);
        if (bracket > 0 && Vocabulary.Of(kind)[header[..bracket]] is { } before) return (before, true);
        return Vocabulary.Of(kind).In(header) is { Word.Length: > 1 } inside ? (inside.Meaning, false) : ("", false);
    }

    private static string[] Needs(string kind) => kind switch
    {
        Meeting => ["when", "what people organizations"],
        Visit => ["when", "organizations what place people"],
        Person => ["name surname mail", "mail role organization level function given"],
        Organization => ["name", "mail is country industry"],
        Action => ["what", "owner due done state organization"],
        Posting => ["person", "from to start end"],
        Insight => ["what", "when from capability people"],
        _ => ["none"],
    };
}
