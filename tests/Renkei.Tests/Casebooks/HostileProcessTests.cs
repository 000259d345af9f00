using System.Diagnostics;
using Renkei.Tests.Tables;
using Xunit.Abstractions;

namespace Renkei.Tests.Casebooks;

/// <summary>
/// Large hostile files are refused in little computing and 256 MiB of the whole process. The program is run as a user runs it. What is bounded is the
/// time the processors worked for it, which a busy machine does not lengthen; the goal of two seconds by the clock is for the bench.
/// </summary>
[Collection(nameof(Alone))]
public class HostileProcessTests(ITestOutputHelper output)
{
    private const long MostMemory = 256L * 1024 * 1024;
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(5); // over all processors; what grows with the square took over sixty
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5); // for a program that waits without working

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

    [Fact]
    public void A_program_that_works_longer_than_it_may_is_found_and_stopped() // the twin: the bound above can be missed
    {
        var most = TimeSpan.FromSeconds(0.2);
        var (exitCode, error, work, _) = Check("hostile.yaml", file => File.WriteAllBytes(file, HostileInput.Large.Single(each => each.Name.StartsWith("600 records", StringComparison.Ordinal)).Make()), most);
        Assert.True(work > most, $"{work.TotalSeconds} s of work were seen.");
        Assert.NotEqual(1, exitCode);
        Assert.Empty(error);
    }

    private void IsRefused(string name, string code, string fileName, Action<string> make, long mostMemory = MostMemory)
    {
        var (exitCode, error, work, memory) = Check(fileName, make, MostWork);
        output.WriteLine($"{name}: {work.TotalSeconds:0.00} s of work, {memory >> 20} MiB");
        Assert.Equal(1, exitCode);
        Assert.Contains($"{code}: ", error, StringComparison.Ordinal);
        Assert.InRange(work, TimeSpan.Zero, MostWork);
        Assert.InRange(memory, 1, mostMemory);
    }

    private static (int ExitCode, string Error, TimeSpan Work, long Memory) Check(string fileName, Action<string> make, TimeSpan most)
    {
        var folder = Directory.CreateTempSubdirectory("renkei-hostile-");
        try
        {
            var file = Path.Combine(folder.FullName, fileName);
            make(file);
            return Check(file, most);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs the program and watches it; it is stopped when it has clearly worked longer than it may.</summary>
    private static (int ExitCode, string Error, TimeSpan Work, long Memory) Check(string file, TimeSpan most)
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
        var (work, memory) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(5))
        {
            (work, memory) = Seen(process, work, memory);
            if (work > 2 * most || clock.Elapsed > LongestWait) process.Kill();
        }

        Task.WaitAll(error, told);
        return (process.ExitCode, error.Result, work, memory);
    }

    /// <summary>The work and the most memory it has had so far; what was seen before when it has just ended.</summary>
    private static (TimeSpan Work, long Memory) Seen(Process process, TimeSpan work, long memory)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, Math.Max(memory, process.PeakWorkingSet64));
        }
        catch (Exception ended) when (ended is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return (work, memory);
        }
    }

    /// <summary>Nothing else runs while a program is watched.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public class Alone;
}
