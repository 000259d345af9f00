using System.Globalization;

namespace Renkei.Bench;

/// <summary>A folder of CSV of any size, the same for the same number: two firms, forty people, and events at which two of them met.</summary>
internal static class LargeTables
{
    private const int People = 40;

    private static readonly string[] Sorts = ["meeting", "visit", "training"];

    public static void Write(string folder, int events)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "renkei.csv"), "renkei,case,title\n1,true,\"Synthetic, for measuring\"\n");
        File.WriteAllText(Path.Combine(folder, "organization.csv"), "organization,name,source\naoki,Aoki,synthetic\nberg,Berg,synthetic\n");
        File.WriteAllText(Path.Combine(folder, "alliance.csv"), "alliance,parties,when,source\npact,aoki; berg,2010/..,synthetic\n");
        File.WriteAllLines(Path.Combine(folder, "person.csv"), Enumerable.Range(0, People).Select(number => $"p{number},{(number % 2 == 0 ? "aoki" : "berg")},synthetic").Prepend("person,organization,source"));
        File.WriteAllLines(Path.Combine(folder, "event.csv"), Enumerable.Range(0, events).Select(Event).Prepend("event,when,alliance,is,people,purpose,source"));
    }

    private static string Event(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"e{number},{2010 + (number % 10)}-{1 + (number * 5 % 12):00}-{1 + (number * 11 % 28):00},pact,{Sorts[number % 3]},p{number % People}; p{((number * 7) + 1) % People},Trial {number},calendar");
}
