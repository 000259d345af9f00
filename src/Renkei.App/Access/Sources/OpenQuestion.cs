namespace Renkei.App.Access.Sources;

/// <summary>Something only a person can tell before what was read has a meaning.</summary>
/// <param name="About">What it is about; the same question has the same one next time.</param>
/// <param name="Text">The question, with an example.</param>
/// <param name="Choices">What can be answered.</param>
/// <param name="Origin">Where it arose.</param>
internal sealed record OpenQuestion(string About, string Text, IReadOnlyList<string> Choices, Origin Origin);
