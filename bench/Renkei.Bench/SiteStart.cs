using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Renkei.Bench;

/// <summary>
/// The program started anew as a user starts it, until the last byte of the first page is here: what the clock says, and what the program used of the processors by then.
/// </summary>
internal static class SiteStart
{
    public static void Print(string program, string folder, int times)
    {
        var (wall, used) = (new List<double>(), new List<double>());
        for (var time = 0; time <= times; time++)
        {
            var (clock, processor) = Once(program, folder);
            if (time == 0) continue; // the first one also reads the program from the disk
            wall.Add(clock);
            used.Add(processor);
        }

        Console.WriteLine($"  by the clock: {Told(wall)}");
        Console.WriteLine($"  of processors: {Told(used)}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processors {Middle(used):0}"));
    }

    private static (double Clock, double Processor) Once(string program, string folder)
    {
        var clock = Stopwatch.StartNew();
        using var site = Process.Start(new ProcessStartInfo(program, ["serve", "--port", "0", "--folder", folder]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        try
        {
            var told = "";
            while (!told.StartsWith("Open ", StringComparison.Ordinal)) told = site.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The site did not start.");
            var address = new Uri(told.Split(' ')[1]);
            using var line = new TcpClient(address.Host, address.Port);
            line.GetStream().Write(Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"));
            using var page = new MemoryStream();
            line.GetStream().CopyTo(page);
            var (waited, used) = (clock.Elapsed.TotalMilliseconds, site.TotalProcessorTime.TotalMilliseconds);
            var text = Encoding.UTF8.GetString(page.ToArray());
            if (!text.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal) || !text.Contains("/alliances/pact", StringComparison.Ordinal) || !text.EndsWith("</html>", StringComparison.Ordinal)) throw new InvalidOperationException($"The first page is not there: {text}");
            return (waited, used);
        }
        finally
        {
            site.Kill();
            site.WaitForExit();
        }
    }

    private static string Told(List<double> times) => string.Create(CultureInfo.InvariantCulture, $"median {Middle(times):0} ms of {times.Count}, fastest {times.Min():0}, slowest {times.Max():0}");

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
