using System.Runtime.CompilerServices;

namespace Renkei.Tests.Golden;

/// <summary>The checkout the tests run in; its root is where they stand, so that paths read as a user would write them.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files below a folder of the checkout that people wrote.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/node_modules/", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal);

#pragma warning disable CA2255 // a test project is a program: this is its start
    [ModuleInitializer]
    internal static void StandAtTheRoot() => Directory.SetCurrentDirectory(Root);
#pragma warning restore CA2255

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Renkei.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside a checkout.");
    }
}
