using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>The course of reading one node: where we are, and every problem met so far with its place.</summary>
internal sealed class Reading
{
    private const int Most = 1000;

    private readonly List<(string? Name, int Position)> path = [];
    private readonly List<(Problem Problem, Mark Mark)> problems = [];

    public IReadOnlyList<(Problem Problem, Mark Mark)> Problems => problems;

    /// <summary>Whether there are so many problems already that it makes no sense to read on.</summary>
    public bool IsFull => problems.Count > Most;

    public void Enter(string name) => path.Add((name, 0));

    public void Enter(int position) => path.Add((null, position));

    public void Leave() => path.RemoveAt(path.Count - 1);

    public void Add(Code code, string message, Node at) => problems.Add((new Problem(code, Path(), message), at.Mark));

    public void Add(IReadOnlyList<Problem> found, Node at)
    {
        foreach (var problem in found) Add(problem.Code, problem.Message, at);
    }

    private string Path() => string.Concat(path.Select((step, place) => step.Name is null ? $"[{step.Position}]" : place == 0 ? step.Name : $".{step.Name}"));
}
