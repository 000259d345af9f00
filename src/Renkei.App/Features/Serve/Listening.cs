using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Renkei.App.Access.Web;
using Renkei.Core.Values;

namespace Renkei.App.Features.Serve;

/// <summary>The options that say where <c>renkei serve</c> listens and how people reach it.</summary>
internal sealed class Listening
{
    private const string Usual = "127.0.0.1";

    private readonly Option<int> port;
    private readonly Option<string> listen = new("--listen") { Description = "The address of this computer to listen at, such as 0.0.0.0 for all; beyond this computer people sign in.", DefaultValueFactory = _ => Usual, HelpName = "ADDRESS" };
    private readonly Option<string?> address = new("--address") { Description = "The address people open, such as https://renkei.example; with it they sign in.", HelpName = "URL" };
    private readonly Option<string?> certificate = new("--certificate") { Description = "The certificate and key to prove that address by: a file, PKCS #12 or PEM.", HelpName = "FILE" };
    private readonly Option<string?> password = new("--certificate-password") { Description = $"The file in which the password of the certificate stands; else {ServerCertificate.Variable} is read.", HelpName = "FILE" };
    private readonly Option<bool> proxy = new("--behind-proxy") { Description = "A proxy ends HTTPS and is believed when it tells who asks; speak plain HTTP to it." };

    private Listening(Option<int> port) => this.port = port;

    public static Listening AddTo(Command command, Option<int> port)
    {
        var listening = new Listening(port);
        foreach (var option in (Option[])[listening.listen, listening.address, listening.certificate, listening.password, listening.proxy]) command.Add(option);
        command.Validators.Add(listening.Check);
        return listening;
    }

    /// <summary>What the options come to; or why the certificate cannot be read.</summary>
    public Outcome<Whereabouts> Where(ParseResult parsed)
    {
        var where = new Whereabouts(IPAddress.Parse(parsed.GetValue(listen)!), parsed.GetValue(port)) { Address = parsed.GetValue(address) is { } said ? new(said) : null, IsBehindProxy = parsed.GetValue(proxy) };
        return parsed.GetValue(certificate) is not { } path ? where : ServerCertificate.Read(path, parsed.GetValue(password)).Then<Whereabouts>(read => where with { Certificate = read });
    }

    /// <summary>What is said must fit together before anything is opened: nobody listens beyond this computer by mistake.</summary>
    private void Check(CommandResult said)
    {
        if (!IPAddress.TryParse(said.GetValue(listen) ?? Usual, out var own))
        {
            said.AddError("--listen needs an address in numbers, such as 0.0.0.0 or 192.168.1.5.");
            return;
        }

        var (opened, isProved) = (said.GetValue(address), said.GetValue(certificate) is not null);
        if (isProved && said.GetValue(proxy)) said.AddError("Say either --certificate or --behind-proxy: one of the two ends HTTPS.");
        if (opened is null)
        {
            if (!IPAddress.IsLoopback(own)) said.AddError("Beyond this computer people sign in: say with --address which address they open, such as https://renkei.example.");
            else if (isProved || said.GetValue(proxy)) said.AddError("Say with --address which address people open, such as https://renkei.example.");
        }
        else if (!Uri.TryCreate(opened, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.PathAndQuery != "/" || uri.UserInfo.Length > 0 || uri.Fragment.Length > 0)
            said.AddError("--address needs scheme and name alone, such as https://renkei.example.");
        else if (uri.Scheme == "http" && !(uri.IsLoopback && IPAddress.IsLoopback(own))) said.AddError("Beyond this computer --address begins with https://, or passwords could be read on the way.");
        else if (uri.Scheme == "https" && !isProved && !said.GetValue(proxy)) said.AddError("HTTPS needs --certificate, or --behind-proxy where a proxy ends it.");
    }
}
