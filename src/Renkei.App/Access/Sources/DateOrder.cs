namespace Renkei.App.Access.Sources;

/// <summary>In which order day, month and year are written.</summary>
internal enum DateOrder
{
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}
