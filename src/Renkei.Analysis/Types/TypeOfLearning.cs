namespace Renkei.Analysis.Types;

/// <summary>Which way knowledge goes (Child et al., in S3).</summary>
internal enum Direction
{
    /// <summary>One side takes in what the other knows.</summary>
    Received,

    /// <summary>Both set out to express and share what they know.</summary>
    Integrative,
}

/// <summary>Whether what is learned serves both (Inkpen, in S3).</summary>
internal enum Benefit
{
    /// <summary>Learning from the partner: each uses it at home.</summary>
    From,

    /// <summary>Learning with the partner: it is used in joint work or for common benefit.</summary>
    With,
}

/// <summary>One of the four types that the two axes of S3 make. The names of the cells are ours: the figure of the paper is lost.</summary>
/// <param name="Direction">The vertical axis.</param>
/// <param name="Benefit">The horizontal axis.</param>
internal readonly record struct TypeOfLearning(Direction Direction, Benefit Benefit)
{
    /// <summary>T1 to T4 in order.</summary>
    public static readonly IReadOnlyList<TypeOfLearning> All =
        [new(Direction.Received, Benefit.From), new(Direction.Integrative, Benefit.From), new(Direction.Received, Benefit.With), new(Direction.Integrative, Benefit.With)];

    /// <summary>Its name, such as <c>received-from</c>.</summary>
    public string Name => $"{(Direction == Direction.Received ? "received" : "integrative")}-{(Benefit == Benefit.From ? "from" : "with")}";

    /// <summary>What it is, for a manager.</summary>
    public string Words => $"{DirectionWords(Direction)}, {BenefitWords(Benefit)}";

    public static string DirectionWords(Direction direction) => direction == Direction.Received ? "one takes in" : "both open up";

    public static string BenefitWords(Benefit benefit) => benefit == Benefit.From ? "each for itself" : "for joint work";

    /// <summary>The type that both axes make; null where one is not known.</summary>
    public static TypeOfLearning? Of(Direction? direction, Benefit? benefit) => direction is { } vertical && benefit is { } horizontal ? new(vertical, horizontal) : null;

    /// <summary>Reads a type as a person writes it, <c>T4</c> or <c>integrative-with</c>; null when it is none.</summary>
    public static TypeOfLearning? Read(string? text)
    {
        for (var place = 0; place < All.Count; place++)
        {
            if (string.Equals(text, $"T{place + 1}", StringComparison.OrdinalIgnoreCase) || string.Equals(text, All[place].Name, StringComparison.OrdinalIgnoreCase)) return All[place];
        }

        return null;
    }
}
