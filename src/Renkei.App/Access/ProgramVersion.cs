using System.Reflection;

namespace Renkei.App.Access;

/// <summary>Which program this is: its version, with the commit it was built from where that is known.</summary>
public static class ProgramVersion
{
    /// <summary>As <c>--version</c> prints it.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
