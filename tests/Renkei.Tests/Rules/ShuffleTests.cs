using FsCheck.Fluent;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.RecordingRules;

/// <summary>The order of records in a file is history only where an id repeats. Elsewhere it says nothing, so it changes nothing.</summary>
public class ShuffleTests
{
    private static readonly string[] Mistakes =
    [
        "- stake: bad1\n  when: 1999\n  holder: aoki\n  held: berg\n  percent: 60\n  book: pact1\n  writer: aoki\n",
        "- stake: bad2\n  when: 1999\n  holder: bad6\n  held: berg\n  percent: 60\n  book: pact1\n  writer: aoki\n",
        "- insight: bad3\n  when: 1999\n  alliance: pact1\n  learner: aoki\n  from: aoki\n  capability: cap1\n  book: pact1\n  writer: aoki\n",
        "- insight: bad4\n  when: 1999\n  alliance: pact1\n  learner: aoki\n  from: berg\n  capability: cap1\n  builds_on: [bad4]\n  book: aoki\n  writer: aoki\n",
        "- change: bad5\n  when: 1980\n  by: berg\n  cites: [ins1, ins2]\n  routine: Trials\n  book: pact1\n  writer: aoki\n",
        "- organization: bad6\n  name: Venture\n  is: joint-venture\n  parents: [aoki]\n  book: pact1\n  writer: berg\n",
        "- firm: bad7\n",
        "- position: bad8\n  when: 1999\n  alliance: pact1\n  book: berg\n  writer: aoki\n",
        "- capability: bad9\n  name: Casting\n  book: nowhere\n  writer: aoki\n",
    ];

    [Fact]
    public void The_order_of_records_never_changes_the_problems() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        Gen.SubListOf(Mistakes).ToArbitrary(),
        Gen.Shuffle(Enumerable.Range(0, 1000)).ToArbitrary(),
        (seed, mistakes, places) =>
        {
            string[] records = [.. AnyWorld.Of(seed % 20).WithoutHistory().Records.Select(told => told.ToString()), .. mistakes];
            Assert.InRange(records.Length, 1, places.Length);
            Assert.Equal(Problems(records), Problems([.. records.Zip(places).OrderBy(pair => pair.Second).Select(pair => pair.First)]));
        }).Hold(40);

    /// <summary>The place of each is another one by nature.</summary>
    private static IEnumerable<string> Problems(string[] records) =>
        Small.Read($"renkei: 1\nrecords:\n{string.Concat(records)}").Problems.Select(problem => problem.Code.Id).Order(StringComparer.Ordinal);
}
