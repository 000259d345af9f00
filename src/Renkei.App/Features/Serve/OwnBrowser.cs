using System.ComponentModel;
using System.Diagnostics;

namespace Renkei.App.Features.Serve;

/// <summary>The browser of whoever starts the program at a screen.</summary>
internal static class OwnBrowser
{
    /// <summary>Opens an address in it. Where there is no screen, or no browser, nothing happens: the address is told anyway.</summary>
    public static void Open(string address)
    {
        if (Console.IsOutputRedirected || !HasScreen) return;
        try
        {
            using var opened = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception none) when (none is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // no browser is known here
        }
    }

    private static bool HasScreen =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
}
