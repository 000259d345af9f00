namespace Renkei.Core.Values;

/// <summary>A rating: a word of strength or comparison, or a number from 0 to 5 whose levels the capability's texts explain.</summary>
public sealed record Score
{
    private Score(Ordinal? word, Amount? number)
    {
        Word = word;
        Number = number;
    }

    /// <summary>The rating in words, or null when it was given as a number.</summary>
    public Ordinal? Word { get; }

    /// <summary>The rating from 0 (nothing) to 5 (industry-leading), or null when it was given in words.</summary>
    public Amount? Number { get; }

    /// <summary>Reads a rating.</summary>
    /// <returns>The score, or <c>score-unreadable</c>.</returns>
    public static Outcome<Score> Of(string text)
    {
        if (Ordinal.Of(text, Scale.Strength, Scale.Comparison).Succeeded(out var word)) return new Score(word, null);
        return Amount.Of(text, 0, 5).Succeeded(out var number)
            ? new Score(null, number)
            : new Problem(Codes.ScoreUnreadable, "", $"'{text}' is neither a rating word nor a number from 0 to 5.");
    }

    /// <summary>The rating as written.</summary>
    public override string ToString() => Word?.Word ?? Number!.ToString();
}
