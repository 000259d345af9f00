using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Renkei.App.Access.Web;

/// <summary>Where the site listens, and by which address people reach it.</summary>
/// <param name="Listen">The address of this computer it listens at.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
internal sealed record Whereabouts(IPAddress Listen, int Port)
{
    /// <summary>The address people open; null for a site on this computer alone, which is opened by any of its names.</summary>
    public Uri? Address { get; init; }

    /// <summary>The certificate it proves itself by, with those that vouch for it; empty where it speaks plain HTTP.</summary>
    public X509Certificate2Collection Certificate { get; init; } = [];

    /// <summary>Whether a proxy stands before it, which is believed when it tells who asks.</summary>
    public bool IsBehindProxy { get; init; }

    /// <summary>Whether people reach it by HTTPS.</summary>
    public bool IsSecure => Address?.Scheme == Uri.UriSchemeHttps;

    /// <summary>This computer alone.</summary>
    public static Whereabouts Here(int port) => new(IPAddress.Loopback, port);

    /// <summary>Whether a request names this site: a page elsewhere may give itself a name that leads here.</summary>
    public bool IsNamedBy(HostString host) =>
        Address is not null ? string.Equals(host.Value, Address.Authority, StringComparison.OrdinalIgnoreCase)
        : host.Host == "localhost" || (IPAddress.TryParse(host.Host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>The whole address of a page, to be opened from a mail, a calendar or a file.</summary>
    public string AddressOf(string path, HttpRequest request) => Root(request) + path;

    /// <summary>Whether a page of this site sent a request that says only its origin.</summary>
    public bool IsOrigin(string? origin, HttpRequest request) => origin == Root(request);

    /// <summary>Who asks, as far as tries are counted: an address, or a network of IPv6 that one customer has. What a proxy adds comes last; what stands before it, anybody can have written.</summary>
    public string ClientOf(HttpContext context)
    {
        var told = IsBehindProxy ? context.Request.Headers["X-Forwarded-For"].LastOrDefault()?.Split(',')[^1].Trim() : null;
        var address = IPAddress.TryParse(told, out var forwarded) ? forwarded : context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.GetAddressBytes() is { Length: 16 } bytes ? Convert.ToHexStringLower(bytes.AsSpan(0, 8)) : address.ToString();
    }

    /// <summary>Where people find the site: behind a proxy, a request does not say that it came by HTTPS.</summary>
    private string Root(HttpRequest request) => Address?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}";
}
