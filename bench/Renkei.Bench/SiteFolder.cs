namespace Renkei.Bench;

/// <summary>What <c>bench/site/run</c> brings to the site: the tables of a firm's own book with an alliance, and a sheet to be imported.</summary>
internal static class SiteFolder
{
    private const int Few = 60;

    /// <summary>Tables that <c>renkei books import</c> takes: the records of <see cref="LargeTables"/>, all in the own book of one firm; with few events, few people and insights too.</summary>
    public static void Write(string folder, int events)
    {
        if (events < 1000) LargeTables.Write(folder, events, people: Few, insights: Few);
        else LargeTables.Write(folder, events);
        File.WriteAllLines(Path.Combine(folder, "renkei.csv"), ["renkei,writer,book,title", "1,aoki,aoki,\"Synthetic, for measuring\""]);
    }

    /// <summary>A sheet of meetings, each of three people out of two hundred.</summary>
    public static void WriteSheet(string path, int rows) => File.WriteAllLines(
        path,
        [
            "Date,Type,Topic,Participants,Place",
            .. Enumerable.Range(0, rows).Select(n => $"{2014 + (n % 10)}-{1 + (n * 5 % 12):00}-{1 + (n * 11 % 28):00},meeting,Trial {n},\"{Ours(n)}; {Theirs(n * 7)}; {Theirs((n * 13) + 5)}\","),
        ]);

    private static string Ours(int n) => $"Jun Aoki{n % 100} <jun{n % 100}@aoki.example>";

    private static string Theirs(int n) => $"Eva Berg{n % 100} <eva{n % 100}@berg.example>";
}
