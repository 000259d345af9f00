using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Lines;

/// <summary>Windows stretch with what is said to be hard: each mark makes them longer, months said go before the marks, and so does an agreed cycle.</summary>
public class PatienceTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("  tacit: true\n", 2)]
    [InlineData("  tacit: true\n  complex: true\n  ambiguous: true\n  path_dependent: true\n", 20)]
    [InlineData("  tacit: false\n", 1)]
    [InlineData("  months: 36\n  tacit: true\n", 6)]
    [InlineData("  months: 1\n", 1)] // a window never shrinks
    public void Marks_make_it_longer(string marks, double stretch) => Assert.Equal(stretch, Of(marks, ""));

    [Theory]
    [InlineData("36", 3)]
    [InlineData("6", 1)]
    public void An_agreed_cycle_longer_than_a_year_stretches_windows_too(string cycle, double stretch) => Assert.Equal(stretch, Of("", $"  cycle: {cycle}\n"));

    private static double Of(string marks, string cycle)
    {
        var text = Small.Case("").Replace("  name: Casting\n", $"  name: Casting\n{marks}", StringComparison.Ordinal).Replace("  parties: [aoki, berg]\n", $"  parties: [aoki, berg]\n{cycle}", StringComparison.Ordinal);
        var view = Small.Of(text).Ledger.SeenBy(Viewer.Coder());
        var line = new AllianceLines(view, view.Of(Alliance.Kind)[0]).OfEachPair[0][0];
        return Patience.Stretch(line, line.Of(Capability.Kind)[0].Id);
    }
}
