using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>The units inside a firm.</summary>
internal static class Units
{
    /// <summary>The ids of a unit and of all it is part of, the nearest first; the firm itself is the last.</summary>
    public static IReadOnlyList<string> Upward(Line line, Reference organization, Record from)
    {
        List<string> way = [organization.Id];
        for (var body = line.Scene.View.Find(organization, from); body is not null && Organization.PartOf.Of(body) is { } above && !way.Contains(above.Id, StringComparer.Ordinal); body = line.Scene.View.Find(above, body))
            way.Add(above.Id);
        return way;
    }
}
