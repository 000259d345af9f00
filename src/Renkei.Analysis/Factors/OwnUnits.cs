using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>The units of our own firm that were set up to take in, pass on and develop what is learned (S0-8).</summary>
internal static class OwnUnits
{
    /// <summary>Whether there is one; certainly not only where our firm declared all its units.</summary>
    public static Sign Specialist(Line line)
    {
        var units = line.Of(Organization.Kind).Where(unit => unit.Id != line.Pair.Us && Organization.SpecialistIn.Of(unit) is not null && line.IsOurs(unit.Reference, unit))
            .Select(unit => (Unit: unit, Is: InForce.On(Organization.When.Of(unit), line.AsOf))).Where(each => each.Is != Truth.No).ToList();
        var sure = units.Where(each => each.Is == Truth.Certainly).Select(each => each.Unit).ToList();
        var declared = line.DeclaredSinceStart(line.Pair.Us, Organization.Kind);
        return sure.Count > 0 ? new("a specialist unit", "unit-untold", Truth.Certainly, sure)
            : new("a specialist unit", "unit-untold", units.Count == 0 && declared.Count > 0 ? Truth.No : Truth.Perhaps, [.. units.Select(each => each.Unit), .. declared]);
    }
}
