namespace Renkei.Core.Values;

/// <summary>Names another record by what it is and what it is called. Joint ids resolve before own ones.</summary>
/// <param name="Kind">The kind's name, such as <c>organization</c>.</param>
/// <param name="Id">The record's id within its book and kind.</param>
public sealed record Reference(string Kind, string Id)
{
    /// <summary>Kind and id: <c>organization/ford</c>.</summary>
    public override string ToString() => $"{Kind}/{Id}";
}
