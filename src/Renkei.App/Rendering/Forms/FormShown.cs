using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Rendering.Forms;

/// <summary>A form with what is wrong with what is typed into it so far.</summary>
/// <param name="Choices">What can be named in it.</param>
/// <param name="Problems">What is wrong, each with the path of its input.</param>
public sealed record FormShown(Choices Choices, IReadOnlyList<Problem> Problems)
{
    /// <summary>The roles of who types: what they do not read is not asked.</summary>
    public Roles Roles { get; init; } = Roles.Everyone;

    /// <summary>What is wrong with an input itself.</summary>
    public IEnumerable<string> At(string name) => Problems.Where(problem => problem.Path == name || (problem.Path.StartsWith(name, StringComparison.Ordinal) && problem.Path[name.Length..] is ['[', .., ']'])).Select(problem => problem.Message);
}
