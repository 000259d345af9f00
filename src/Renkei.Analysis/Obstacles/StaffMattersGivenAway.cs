using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>O19: whether a partner alone decides about people in the joint activity; a venture that decides for itself is neither side's.</summary>
internal static class StaffMattersGivenAway
{
    private static readonly StaffMatter[] Decisive = [StaffMatter.Assign, StaffMatter.Appraise];

    public static Finding Of(Line line)
    {
        var rights = line.Of(DecisionRight.Kind).Select(right => (Right: right, Holds: InForce.On(DecisionRight.When.Of(right), line.AsOf))).Where(each => each.Holds != Truth.No).ToList();
        bool IsTheirs(Record right) => DecisionRight.Holders.Of(right).All(holder => line.IsPartners(holder, right));
        var told = rights.FindAll(each => each.Holds == Truth.Certainly).ConvertAll(each => each.Right);
        var theirs = told.FindAll(IsTheirs);
        var decisive = theirs.FindAll(right => Decisive.Contains(DecisionRight.To.Of(right)));
        var isOpen = rights.Exists(each => each.Holds == Truth.Perhaps && IsTheirs(each.Right));
        var isTold = Decisive.All(matter => told.Exists(right => DecisionRight.To.Of(right) == matter));
        var share = told.Count == 0 ? 0 : (double)theirs.Count / told.Count;
        return new Asking(line, "O19").Judges("rights", limits =>
        {
            var says = decisive.Count > 0 ? "decisive"
                : told.Count >= limits["fewest"] && share > limits["most"] ? "mostly"
                : isTold && !isOpen ? "kept"
                : "rights-unknown";
            return new(says, says switch { "decisive" => decisive, "mostly" => theirs, _ => told })
            {
                Value = share,
                N = told.Count,
                Threshold = "most",
                Places =
                [
                    ("matters", Words.List(decisive.Select(DecisionRight.To.Of).Distinct().Order().Select(MatterWords))),
                    ("holder", Words.List((decisive.Count > 0 ? decisive : theirs).SelectMany(right => DecisionRight.Holders.Of(right).Select(holder => line.NameOf(line.FirmOf(holder, right)))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))),
                    ("theirs", theirs.Count == 0 ? "none" : $"{theirs.Count}"),
                    ("told", Words.Count(told.Count, "right")),
                ],
            };
        });
    }

    private static string MatterWords(StaffMatter matter) => matter switch
    {
        StaffMatter.Hire => "who is hired",
        StaffMatter.Assign => "who does what",
        StaffMatter.Appraise => "how people are appraised",
        StaffMatter.Train => "who is trained",
        _ => "who is promoted",
    };
}
