using Renkei.App.Access.Sources;
using Renkei.Core.Values;

namespace Renkei.Tests.Intake;

/// <summary>Dates as people write them, as precise as they are written.</summary>
public sealed class WrittenDatesTests
{
    [Theory]
    [InlineData("2024-03-12", "2024-03-12")]
    [InlineData("2024-03-12T09:30:00", "2024-03-12")]
    [InlineData("2024-03", "2024-03")]
    [InlineData("2024", "2024")]
    [InlineData("12.3.2024", "2024-03-12")]
    [InlineData("12.03.24", "2024-03-12")]
    [InlineData("Di, 12.03.2024 09:30 Uhr", "2024-03-12")]
    [InlineData("3/4/2024", "2024-04-03")]
    [InlineData("3/14/2024", "2024-03-14")]
    [InlineData("2024/3/4", "2024-03-04")]
    [InlineData("20240312", "2024-03-12")]
    [InlineData("45363", "2024-03-12")]
    [InlineData("12 March 2024", "2024-03-12")]
    [InlineData("March 12th, 2024", "2024-03-12")]
    [InlineData("12. März 2024", "2024-03-12")]
    [InlineData("12-Mar-24", "2024-03-12")]
    [InlineData("Mar 24", "2024-03")]
    [InlineData("Mar-24", "2024-03")]
    [InlineData("Sept 2024", "2024-09")]
    [InlineData("März 2024", "2024-03")]
    [InlineData("03/2024", "2024-03")]
    [InlineData("KW 12/2024", "[2024-03-18..2024-03-24]")]
    [InlineData("2024-W12", "[2024-03-18..2024-03-24]")]
    [InlineData("CW12 2024", "[2024-03-18..2024-03-24]")]
    [InlineData("KW 12", "[2023-03-20..2023-03-26]")]
    [InlineData("12.3.", "2023-03-12")]
    [InlineData("Q1 2024", "[2024-01..2024-03]")]
    [InlineData("1. Quartal 2024", "[2024-01..2024-03]")]
    [InlineData("2024年3月", "2024-03")]
    [InlineData("2024年3月12日（火）", "2024-03-12")]
    [InlineData("２０２４年３月１２日 14:00", "2024-03-12")]
    [InlineData("令和6年3月12日", "2024-03-12")]
    [InlineData("R6.3.12", "2024-03-12")]
    [InlineData("ca. 2024", "2024~")]
    [InlineData("12.3.2024 - 14.3.2024", "2024-03-12/2024-03-14")]
    [InlineData("12.–14.3.2024", "2024-03-12/2024-03-14")]
    [InlineData("12.3.–2.4.2024", "2024-03-12/2024-04-02")]
    [InlineData("April 2023 - today", "2023-04/..")]
    [InlineData("2021 to 2023", "2021/2023")]
    public void A_date_is_read_as_it_is_meant(string text, string when)
    {
        Assert.Equal(when, WrittenDates.Read(text, DateOrder.DayMonthYear, 2023)?.When);
        Assert.True(When.Of(when).Succeeded(out _));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("tbd")]
    [InlineData("31.2.2024")]
    [InlineData("KW 54/2024")]
    [InlineData("12")]
    [InlineData("4711")]
    [InlineData("12.3.2024 25:00")]
    [InlineData("Jun Aoki")]
    [InlineData("14.3.2024 - 12.3.2024")]
    public void What_is_no_date_is_none(string text) => Assert.NotEqual(10, WrittenDates.Read(text, DateOrder.DayMonthYear)?.When.Length);

    [Theory]
    [InlineData("3/4/2024 5/6/2024", null)]
    [InlineData("3/4/2024 13/6/2024", DateOrder.DayMonthYear)]
    [InlineData("3/4/2024 5/16/2024", DateOrder.MonthDayYear)]
    [InlineData("3/4/2024 5/16/2024 16/5/2024", null)]
    [InlineData("3.4.2024 5.6.2024", DateOrder.DayMonthYear)]
    [InlineData("3/3/2024", DateOrder.DayMonthYear)]
    public void The_order_of_a_column_is_decided_from_all_of_it(string cells, object? order) => Assert.Equal((DateOrder?)order, DateColumn.Of(cells.Split(' ')).Order);

    [Theory]
    [InlineData("Jun Aoki <Jun@aoki.example>; Berg, Eva", "Jun Aoki=jun@aoki.example|Eva Berg=")]
    [InlineData("Aoki, Jun", "Jun Aoki=")]
    [InlineData("Jun Aoki, Eva Berg, Kai Lund", "Jun Aoki=|Eva Berg=|Kai Lund=")]
    [InlineData("\"Aoki, Jun\" <jun@aoki.example>, \"Berg, Eva\" <eva@berg.example>", "Jun Aoki=jun@aoki.example|Eva Berg=eva@berg.example")]
    [InlineData("Aoki, Jun <jun@aoki.example>", "Jun Aoki=jun@aoki.example")]
    [InlineData("青木 純さん、佐藤花子様", "青木 純=|佐藤花子=")]
    [InlineData("jun@aoki.example, eva@berg.example", "=jun@aoki.example|=eva@berg.example")]
    [InlineData("Eva Berg (Berg AG)", "Eva Berg=")]
    [InlineData("-", "")]
    public void People_are_read_as_they_are_written(string cell, string people) => Assert.Equal(people, string.Join('|', WrittenPeople.Read(cell).Select(person => $"{person.Name}={person.Mail}")));
}
