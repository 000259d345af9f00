using System.Diagnostics;

namespace Renkei.Browser;

/// <summary>The program as people start it, on a free port, until it is disposed of.</summary>
public sealed class Served : IDisposable
{
    private readonly Process process;

    private Served(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Root, "out", "renkei")) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])[command, "--port", "0", .. arguments]) start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (!line.StartsWith("Open ", StringComparison.Ordinal)) continue;
            Address = line.Split(' ')[1];
            return;
        }

        throw new InvalidOperationException("The program ended before it said where it listens.");
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; } = "";

    /// <summary>The folder of the project.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The cases and the synthetic alliance, to look at.</summary>
    public static Served Demo() => new("demo");

    /// <summary>The books of a folder.</summary>
    public static Served Books(string folder) => new("serve", "--folder", folder);

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Renkei.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The folder of the project is not above the tests.");
    }
}
