using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Lines;

/// <summary>S1-4: the more marks, the longer it takes; what is not said leaves the time open.</summary>
public class DifficultyTests
{
    private const string Four = "  complex: true\n  tacit: true\n  ambiguous: true\n  path_dependent: true\n";
    private const string None = "  complex: false\n  tacit: false\n  ambiguous: false\n  path_dependent: false\n";

    [Theory]
    [InlineData(None, 6, 6)]
    [InlineData("  complex: true\n  tacit: false\n  ambiguous: false\n  path_dependent: false\n", 12, 12)]
    [InlineData("  complex: true\n  tacit: true\n  ambiguous: false\n  path_dependent: false\n", 36, 36)]
    [InlineData("  complex: true\n  tacit: true\n  ambiguous: true\n  path_dependent: false\n", 60, 60)]
    [InlineData(Four, 120, 120)]
    [InlineData("", 6, 120)] // nothing said, nothing known
    [InlineData("  complex: true\n  tacit: true\n", 36, 120)]
    [InlineData("  months: 18\n", 18, 18)]
    [InlineData("  months: 18\n" + Four, 18, 18)] // who knows better says so
    public void Each_mark_adds_to_the_time(string marks, double least, double most) => Assert.Equal(new(least, most), Of(Skill("welding", marks), "welding"));

    [Fact]
    public void A_part_is_as_hard_as_the_whole_where_it_does_not_say()
    {
        Assert.Equal(new(120, 120), Of(Skill("making", Four) + Skill("welding", "  part_of: making\n"), "welding"));
        Assert.Equal(new(60, 60), Of(Skill("making", Four) + Skill("welding", "  part_of: making\n  complex: false\n"), "welding"));
        Assert.Equal(new(24, 24), Of(Skill("making", "  months: 24\n") + Skill("welding", "  part_of: making\n"), "welding"));
        Assert.Equal(new(6, 6), Of(Skill("making", "  months: 24\n") + Skill("welding", "  part_of: making\n" + None), "welding"));
    }

    private static Difficulty Of(string records, string capability)
    {
        var view = Small.Of(Small.Case(records)).SeenBy("aoki");
        var scene = new Scene(view, view.Only(Alliance.Kind));
        return Difficulty.Of(scene.Capabilities, capability, Thresholds.Of(Renkei.Analysis.Catalogue.Rules.Of("S1-4"), view, scene.Alliance));
    }

    private static string Skill(string id, string fields) => $"- capability: {id}\n  name: Skill\n{fields}  source: told\n";
}
