using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Renkei.App.Access;
using Renkei.Tests.Golden;
using Renkei.Tests.Tables;

namespace Renkei.Tests.App.Web;

/// <summary>What stands against a start is told in words: the site is not opened, and nothing is left behind.</summary>
public class StartingTests
{
    [Theory]
    [InlineData("serve")]
    [InlineData("demo")]
    public void Where_another_program_listens_it_says_so(string command)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var scratch = new Scratch();
        string[] folder = command == "serve" ? ["--folder", scratch["books"]] : [];
        var (exitCode, output, error) = RenkeiProgram.Run([command, "--port", ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture), .. folder]);
        Assert.Equal((ExitCodes.HasProblems, true, false), (exitCode, error.Contains("port-taken", StringComparison.Ordinal), output.Contains("Open http", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("http")]
    public void A_port_is_a_number_that_ports_have(string port) =>
        Assert.Equal(ExitCodes.WrongUsage, RenkeiProgram.Run("demo", "--port", port).ExitCode);

    [Fact]
    public void A_folder_that_cannot_be_made_is_told_of()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["file"], "not a folder");
        var (exitCode, _, error) = RenkeiProgram.Run("serve", "--port", "0", "--folder", Path.Combine(scratch["file"], "books"));
        Assert.Equal((ExitCodes.HasProblems, true), (exitCode, error.Contains("folder-not-written", StringComparison.Ordinal)));
    }
}
