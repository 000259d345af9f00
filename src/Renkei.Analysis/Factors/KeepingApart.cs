using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>
/// S0-26: what keeps learning from breeding rivalry: core businesses in different realms, a clear scope and an end, and fields of use apart from each other. None of it is
/// made into a number.
/// </summary>
internal static class KeepingApart
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-26");
        var firms = line.Pair.Members.Where(member => member == line.Pair.Us || !new Pair(line.Pair.Us, member).IsWithOwnVenture(line.Scene.View)).ToList();
        var lines = line.Of(BusinessLine.Kind).Where(each => BusinessLine.Core.Of(each) == true && InForce.On(BusinessLine.When.Of(each), line.AsOf) == Truth.Certainly)
            .Select(each => (Line: each, Firm: line.FirmOf(BusinessLine.Organization.Of(each), each))).Where(each => firms.Contains(each.Firm, StringComparer.Ordinal)).ToList();
        return
        [
            asked.Judges("core-lines", _ => CoreLines(line, firms, lines)),
            asked.Judges("scope", _ => Scope(line)),
            asked.Judges("fields", _ => Fields(line, firms)),
        ];
    }

    /// <summary>Two core lines lie in one realm when they bear one name, or when one names the other firm as a rival.</summary>
    private static Facts CoreLines(Line line, IReadOnlyList<string> firms, IReadOnlyList<(Record Line, string Firm)> lines)
    {
        var theirs = lines.Where(each => each.Firm != line.Pair.Us).ToList();
        var met = (from our in lines
                   where our.Firm == line.Pair.Us
                   from their in theirs
                   where SameWords(BusinessLine.Name.Of(our.Line), BusinessLine.Name.Of(their.Line)) || IsRival(line, our.Line, their.Firm) || IsRival(line, their.Line, our.Firm)
                   select (our.Line, Their: their.Line)).ToList();
        var isAllTold = firms.All(firm => lines.Any(each => each.Firm == firm));
        var names = met.Select(pair => BusinessLine.Name.Of(pair.Line)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new(met.Count > 0 ? "one-realm" : isAllTold ? "other-realms" : "realms-unknown", met.Count > 0 ? met.SelectMany(pair => (Record[])[pair.Line, pair.Their]) : lines.Select(each => each.Line))
        {
            Value = met.Select(pair => pair.Line).Distinct().Count(),
            Places = [("lines", Words.Names(names))],
        };
    }

    private static Facts Scope(Line line)
    {
        var (scope, ends) = (Alliance.Scope.Of(line.Alliance) is not null, Alliance.Ends.Of(line.Alliance) is not null);
        return new((scope, ends) switch { (true, true) => "bounded", (true, false) => "no-end", (false, true) => "no-scope", _ => "bounds-unknown" }, scope || ends ? [line.Alliance] : []);
    }

    private static Facts Fields(Line line, IReadOnlyList<string> firms)
    {
        var fields = (Alliance.Terms.Of(line.Alliance) ?? ListOf<Part>.Empty).Where(term => InForce.On(Alliance.Term.When.Of(term), line.AsOf) == Truth.Certainly)
            .Select(term => (Firm: line.FirmOf(Alliance.Term.Party.Of(term), line.Alliance), Field: Alliance.Term.FieldOfUse.Of(term)))
            .Where(term => term.Field is not null && firms.Contains(term.Firm, StringComparer.Ordinal)).Select(term => (term.Firm, Field: term.Field!)).ToList();
        var shared = (from our in fields
                      where our.Firm == line.Pair.Us
                      from their in fields
                      where their.Firm != line.Pair.Us && SameWords(our.Field, their.Field)
                      select our.Field).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        var isAllTold = firms.All(firm => fields.Exists(each => each.Firm == firm));
        return new(shared.Count > 0 ? "fields-overlap" : isAllTold ? "fields-apart" : "fields-unknown", shared.Count > 0 || isAllTold ? [line.Alliance] : [])
        {
            Value = shared.Count,
            Places = [("fields", Words.Names(shared))],
        };
    }

    private static bool IsRival(Line line, Record business, string firm) => (BusinessLine.Rivals.Of(business) ?? ListOf<Reference>.Empty).Any(rival => line.FirmOf(rival, business) == firm);

    private static bool SameWords(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
