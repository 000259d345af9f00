using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Due;

/// <summary>What is asked for: what is due in one alliance on a day.</summary>
internal sealed record Asked(Scene Scene, DateOnly Day)
{
    /// <summary>The firm for which it is asked; null for a coder, who asks for all of them.</summary>
    public string? Us => Scene.View.Viewer.Organization;

    /// <summary>Some days after another; the last of all days where the calendar ends before.</summary>
    public static DateOnly After(DateOnly day, double days) => day.DayNumber + days < DateOnly.MaxValue.DayNumber ? day.AddDays((int)days) : DateOnly.MaxValue;

    /// <summary>A thing that is due by a day; none when that day lies too far ahead to be told.</summary>
    public IEnumerable<DueThing> Thing(DueSort sort, Record what, Part? task, When since, DateOnly by, string? organization, string? person, Settlement settled, params IReadOnlyList<Record> evidence)
    {
        var over = Day.DayNumber - by.DayNumber;
        if (over >= -DueThings.DaysAhead) yield return new(sort, what, task, Scene.Alliance, since.Start.Latest, by, over, organization, person, [what, .. evidence], settled);
    }

    /// <summary>The events, whether they took place or not, of which a field says something; a record is made of these alone.</summary>
    public IEnumerable<Record> EventsWith<T>(Field<T> field)
    {
        var (rows, concern) = (Scene.Rows(Event.Kind), Scene.Concern(Event.Kind));
        return from part in Scene.View.PartsOf(Event.Kind)
               where part is not Core.Columns.PackedRecords packed || packed.Of(field) is not null
               from record in part
               where field.Of(record) is not null && concern[rows.RowOf(record)] != 0
               select record;
    }
}
