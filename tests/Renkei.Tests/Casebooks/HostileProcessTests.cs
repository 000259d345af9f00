using System.Diagnostics;
using Renkei.Tests.Tables;
using Xunit.Abstractions;

namespace Renkei.Tests.Casebooks;

/// <summary>
/// Large hostile files are refused in 2 seconds and 256 MiB of the whole process. The program is run as a user runs it. Shared machines are slow, so
/// A shared machine gets more time here than the goal of two seconds; the measured figures are printed.
/// </summary>
[Collection(nameof(Alone))]
public class HostileProcessTests(ITestOutputHelper output)
{
    private const long MostMemory = 256L * 1024 * 1024;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30); // the goal is two seconds; a shared machine may stand still for more, and what grows with the square took over sixty

    public static TheoryData<string> Names => [.. HostileInput.Large.Select(input => input.Name)];

    public static TheoryData<string> Tables => [.. HostileTable.Large.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_refused_soon_and_in_little_memory(string name)
    {
        var input = HostileInput.Large.Single(each => each.Name == name);
        IsRefused(name, input.Code, "hostile.yaml", file => File.WriteAllBytes(file, input.Make()));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_refused_soon_and_in_little_memory(string name)
    {
        var table = HostileTable.Large.Single(each => each.Name == name);
        IsRefused(name, table.Code, table.File, table.Make, table.MostMemory * 1024L * 1024);
    }

    private void IsRefused(string name, string code, string fileName, Action<string> make, long mostMemory = MostMemory)
    {
        var folder = Directory.CreateTempSubdirectory("renkei-hostile-");
        try
        {
            var file = Path.Combine(folder.FullName, fileName);
            make(file);
            var (exitCode, error, time, memory) = Check(file);

            output.WriteLine($"{name}: {time.TotalSeconds:0.00} s, {memory >> 20} MiB");
            Assert.Equal(1, exitCode);
            Assert.Contains($"{code}: ", error, StringComparison.Ordinal);
            Assert.InRange(time, TimeSpan.Zero, MostTime);
            Assert.InRange(memory, 1, mostMemory);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int ExitCode, string Error, TimeSpan Time, long Memory) Check(string file)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "renkei.dll"), "check", file])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_gcServer"] = "0";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var told = process.StandardOutput.ReadToEndAsync();
        long memory = 0;
        while (!process.WaitForExit(5))
        {
            memory = Math.Max(memory, PeakOf(process));
            if (clock.Elapsed > 2 * MostTime) process.Kill();
        }

        var time = clock.Elapsed;
        Task.WaitAll(error, told);
        return (process.ExitCode, error.Result, time, memory);
    }

    /// <summary>The most memory it has had so far; nothing when it has just ended.</summary>
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    /// <summary>Nothing else runs while time is measured.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public class Alone;
}
