using System.Text;
using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>The notations fields are declared with: <c>As.Date</c>, <c>As.One("organization")</c>, <c>As.Words&lt;Level&gt;()</c>.</summary>
public static class As
{
    /// <summary>Free text, one or more lines.</summary>
    public static Notation<string> Text { get; } = new TextNotation<string>("a text", text => text, text => text, Schemas.Text, Shape.Text);

    /// <summary>A date or a period, as coarse as known.</summary>
    public static Notation<When> Date { get; } = new WhenNotation();

    /// <summary>A part in percent.</summary>
    public static Notation<Share> Share { get; } = new TextNotation<Share>("a percentage", Values.Share.Of, share => share.ToString(), Schemas.Number, Shape.Number);

    /// <summary>A number of any size.</summary>
    public static Notation<Amount> Number { get; } = Range(decimal.MinValue, decimal.MaxValue);

    /// <summary>A count: zero or more.</summary>
    public static Notation<Amount> Count { get; } = Range(0, decimal.MaxValue);

    /// <summary>An amount of money with its currency.</summary>
    public static Notation<Money> Money { get; } = new TextNotation<Money>("an amount and a currency", Values.Money.Of, money => money.ToString(), Schemas.Text, Shape.Number);

    /// <summary>Work in person-hours.</summary>
    public static Notation<Effort> Effort { get; } = new TextNotation<Effort>("a number of person-hours", Values.Effort.Of, effort => effort.ToString(), Schemas.Number, Shape.Number);

    /// <summary>A rating in words or from 0 to 5.</summary>
    public static Notation<Score> Score { get; } = new TextNotation<Score>("a rating word or a number from 0 to 5", Values.Score.Of, score => score.ToString(), Schemas.Number, Shape.Number);

    /// <summary>A moment of recording.</summary>
    internal static Notation<Instant> Moment { get; } = new TextNotation<Instant>("a moment in UTC", Instant.Of, instant => instant.ToString(), Schemas.Text);

    /// <summary>True or false; yes and no are understood too.</summary>
    public static WordNotation<bool> YesOrNo { get; } = new(["true", "false", "yes", "no"], [true, false, true, false]);

    /// <summary>A number between two others, both allowed.</summary>
    public static Notation<Amount> Range(decimal least, decimal most) =>
        new TextNotation<Amount>("a number", text => Amount.Of(text, least, most), amount => amount.ToString(), Schemas.Number, Shape.Number);

    /// <summary>A word of one or two ordinal scales.</summary>
    public static Notation<Ordinal> Ordinal(params Scale[] scales) =>
        new TextNotation<Ordinal>(
            $"one of {string.Join(", ", Values.Ordinal.WordsOf(scales))}",
            text => Values.Ordinal.Of(text, scales),
            ordinal => ordinal.Word,
            () => Schemas.Words(Values.Ordinal.WordsOf(scales)),
            choices: [.. Values.Ordinal.WordsOf(scales)]);

    /// <summary>One word of an enumeration; <c>ByProduct</c> is written <c>by-product</c>.</summary>
    public static WordNotation<T> Words<T>()
        where T : struct, Enum =>
#pragma warning disable CA2263 // the generic overloads would be compiled anew for each enumeration, at every start
        new(Array.ConvertAll(Enum.GetNames(typeof(T)), Hyphenated), (T[])Enum.GetValues(typeof(T)));
#pragma warning restore CA2263

    /// <summary>The id of one record of a kind.</summary>
    public static Notation<Reference> One(string kind) =>
        new ReferenceNotation(
            $"the id of {Articles.Indefinite(kind)}",
            kind,
            text => Id.Of(text).Then<Reference>(id => new Reference(kind, id)),
            reference => reference.Id,
            Schemas.Id);

    /// <summary>Any record, written with its kind: <c>insight/i7</c>.</summary>
    public static Notation<Reference> Any { get; } = new ReferenceNotation("a kind and an id, such as insight/i7", null, ReadAny, reference => reference.ToString(), Schemas.Text);

    /// <summary>Several values of one notation.</summary>
    public static Notation<ListOf<T>> Several<T>(Notation<T> item)
        where T : notnull => new ListNotation<T>(item);

    /// <summary>Any number of values of one notation, for a list that says something by being empty.</summary>
    public static Notation<ListOf<T>> AnyNumber<T>(Notation<T> item)
        where T : notnull => new ListNotation<T>(item, mayBeEmpty: true);

    /// <summary>The ids of several records of a kind.</summary>
    public static Notation<ListOf<Reference>> Several(string kind) => Several(One(kind));

    /// <summary>Groups of named values, such as the steps of an insight.</summary>
    /// <param name="words">What one group is, with its article: <c>a step</c>.</param>
    /// <param name="form">The fields of one group.</param>
    public static Notation<ListOf<Part>> Parts(string words, Form form) => Several(new PartNotation(words, form));

    private static Outcome<Reference> ReadAny(string text) =>
        text.Split('/') is [var kind, var id] && Id.IsWellFormed(kind) && Id.IsWellFormed(id)
            ? new Reference(kind, id)
            : new Problem(Codes.ReferenceMalformed, "", $"'{text}' is not a kind and an id.");

    private static string Hyphenated(string name)
    {
        var word = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
