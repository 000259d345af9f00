using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>The problems of what is read together, each put in its place. When there are very many the first are told, and that there are more.</summary>
/// <param name="file">How to call the whole in messages.</param>
internal abstract class Problems(string file)
{
    /// <summary>So many are told. What has more is not read to its end.</summary>
    public const int Most = 1000;

    protected const int LongestExcerpt = 120;

    private readonly List<(int Part, PlacedProblem Problem)> told = [];

    protected string File => file;

    public bool Any => told.Count > 0;

    /// <summary>Whether there were more than are told.</summary>
    public bool IsFull { get; private set; }

    /// <summary>A problem found in a record after all were read: its place is looked up again by its path.</summary>
    public abstract void AddAtPath(Draft draft, Problem problem);

    /// <summary>All of them, in the order in which a person reads the file or the tables.</summary>
    public virtual IReadOnlyList<Problem> InFileOrder()
    {
        var ordered = told.OrderBy(each => each.Part).ThenBy(each => each.Problem.Place.Line).ThenBy(each => each.Problem.Place.Column)
            .ThenBy(each => each.Problem.Code.Id, StringComparer.Ordinal).ThenBy(each => each.Problem.Message, StringComparer.Ordinal).Select(each => each.Problem).ToList<Problem>();
        if (IsFull) ordered.Add(new Problem(Codes.MoreProblems, file, $"This file has more problems than the {Most} told here."));
        return ordered;
    }

    /// <summary>The field in which a thing not said would be said; null when the problem is of another sort.</summary>
    protected static string? FieldMeant(Problem problem)
    {
        if (problem.Code == Codes.FieldMissing) return problem.Message.Split('\'')[1];
        if (problem.Code == Codes.BookNotSaid || problem.Code == Codes.BookUnknown || problem.Code == Codes.BookAmbiguous || problem.Code == Codes.BookNotAllowed) return "book";
        if (problem.Code == Codes.WriterNotSaid || problem.Code == Codes.WriterNotAMember) return "writer";
        return problem.Code == Codes.SourceNotSaid ? "source" : null;
    }

    protected bool HasRoom()
    {
        if (told.Count == Most) IsFull = true;
        return !IsFull;
    }

    /// <summary>Adds one, without the 200 KB it may quote.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="place">Where.</param>
    /// <param name="part">The position of the table it is in; 0 in a text.</param>
    protected void Add(Problem problem, Place place, int part = 0) =>
        told.Add((part, new(problem with { Path = Problem.Short(problem.Path), Message = Problem.Short(problem.Message) }, place with { Record = Problem.Short(place.Record) })));
}
