using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Rules;

/// <summary>One record that may not be recorded as it is.</summary>
/// <param name="Record">The record.</param>
/// <param name="Problem">What is wrong, with the path inside the record.</param>
/// <param name="Names">The other records the verdict rests on.</param>
internal sealed record Violation(Record Record, Problem Problem, IReadOnlyList<Reference> Names)
{
    public Violation(Record record, Code code, string path, string message, params IReadOnlyList<Reference> names)
        : this(record, new Problem(code, path, message), names)
    {
    }
}
