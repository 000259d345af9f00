using System.Globalization;
using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>The course of reading one node: where we are, and every problem met so far with its place.</summary>
internal sealed class Reading
{
    private const int Most = 1000;

    private readonly List<string> path = [];
    private readonly List<(Problem Problem, Mark Mark)> problems = [];

    public IReadOnlyList<(Problem Problem, Mark Mark)> Problems => problems;

    /// <summary>Whether there are so many problems already that it makes no sense to read on.</summary>
    public bool IsFull => problems.Count > Most;

    public void Enter(string name) => path.Add(path.Count == 0 ? name : $".{name}");

    public void Enter(int position) => path.Add(string.Create(CultureInfo.InvariantCulture, $"[{position}]"));

    public void Leave() => path.RemoveAt(path.Count - 1);

    public void Add(Code code, string message, Node at) => problems.Add((new Problem(code, string.Concat(path), message), at.Mark));

    public void Add(IReadOnlyList<Problem> found, Node at)
    {
        foreach (var problem in found) Add(problem.Code, problem.Message, at);
    }
}
