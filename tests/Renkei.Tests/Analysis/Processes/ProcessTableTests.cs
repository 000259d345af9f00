using Renkei.Analysis.Processes;
using Renkei.Core.Learning;

namespace Renkei.Tests.Analysis.Processes;

/// <summary>The table that says which way an event belongs to, and Table 1 of the paper.</summary>
public class ProcessTableTests
{
    [Fact]
    public void Every_sort_of_event_between_firms_belongs_to_a_way() =>
        Assert.Equal([EventType.Forum, EventType.Briefing], Enum.GetValues<EventType>().Where(type => ProcessTable.Of(type, false) is null));

    [Fact]
    public void Between_the_parents_of_a_venture_only_visits_and_tours_belong_elsewhere() =>
        Assert.Equal([EventType.Visit, EventType.Tour], Enum.GetValues<EventType>().Where(type => ProcessTable.Of(type, false) != ProcessTable.Of(type, true)));

    [Theory]
    [InlineData(Knowledge.Explicit, new[] { Way.TechnologySharing, Way.Interactions, Way.Linkages })]
    [InlineData(Knowledge.Tacit, new[] { Way.Interactions, Way.PersonnelMovement, Way.Linkages })]
    public void Each_sort_of_knowledge_has_the_ways_of_Table_1(Knowledge form, Way[] ways) =>
        Assert.Equal(ways, ProcessTable.All.Where(way => ProcessTable.Suits(way, form)));

    [Fact]
    public void No_movement_of_people_is_by_words_alone() =>
        Assert.DoesNotContain(Enum.GetValues<EventType>().Where(ProcessTable.IsByWords), type => ProcessTable.Of(type, false) is Way.PersonnelMovement or Way.Interactions);
}
