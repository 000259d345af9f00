using System.CommandLine;
using System.Text;
using Renkei.Analysis.Sample;
using Renkei.App.Access.Web;
using Renkei.Core.Casebooks;

namespace Renkei.App.Features.Serve;

/// <summary><c>renkei demo</c></summary>
internal static class DemoCommand
{
    public static Command Make(Action<IEndpointRouteBuilder> map)
    {
        var command = new Command("demo", "Open the papers' cases and a synthetic alliance in the browser, on this computer alone.");
        var (port, noBrowser) = (Serving.AddPortTo(command), Serving.AddNoBrowserTo(command));
        command.SetAction(parsed => new Serving(Whereabouts.Here(parsed.GetValue(port)), () => new Hats(Shown()), parsed.InvocationConfiguration) { OpensBrowser = !parsed.GetValue(noBrowser) }.Run(map));
        return command;
    }

    /// <summary>The synthetic alliance, and every case as each firm in it sees it.</summary>
    private static List<Hat> Shown() =>
    [
        .. Of(Encoding.UTF8.GetBytes(SyntheticAlliance.Write(1, SampleSize.Small)), "sample"),
        .. from name in typeof(DemoCommand).Assembly.GetManifestResourceNames()
           where name.StartsWith("cases/", StringComparison.Ordinal)
           from hat in Of(Bytes(name), Path.GetFileNameWithoutExtension(name))
           select hat,
    ];

    private static IEnumerable<Hat> Of(byte[] text, string name) => Hat.Each(OpenBooks.ToShow(Casebook.Read(text, name).Value, name, TimeProvider.System), name);

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(DemoCommand).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
