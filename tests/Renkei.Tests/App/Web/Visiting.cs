using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Renkei.App;
using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.Core.Casebooks;

namespace Renkei.Tests.App.Web;

/// <summary>What a site answered.</summary>
/// <param name="Status">Its number.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">What it says.</param>
internal sealed record Answered(int Status, IReadOnlyDictionary<string, string> Headers, string Body);

#pragma warning disable RS0030 // this visitor goes to this computer alone

/// <summary>A real site on a free port of this computer, and a visitor to it.</summary>
internal sealed class Visiting : IDisposable
{
    private readonly WebApplication site;
    private readonly Hats hats;
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is { Subject: "CN=renkei.example" } } });

    public Visiting(Casebook casebook, Action<IEndpointRouteBuilder>? map = null)
        : this(new Hats([.. Renkei.App.Access.Web.Hat.Each(OpenBooks.ToShow(casebook, "small", TimeProvider.System), "book")]), map ?? Addresses.Map)
    {
    }

    public Visiting(OpenBooks books)
        : this(new Hats(books), Addresses.Map)
    {
    }

    public Visiting(Hats hats, Action<IEndpointRouteBuilder> map, Whereabouts? where = null, Doorkeeper? keeper = null)
    {
        this.hats = hats;
        site = Site.Build(where ?? Whereabouts.Here(0), () => hats, map, Pages.ShowNothing, keeper);
        site.Start();
        Address = new(site.Urls.First());
    }

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>All hats there are.</summary>
    public IReadOnlyList<Hat> Hats => hats.All;

    /// <summary>The hat worn; null for the first.</summary>
    public string? Hat { get; init => field = Hats.Single(hat => hat.Id == value).Id; }

    /// <summary>All addresses it has.</summary>
    public IReadOnlyList<Endpoint> Endpoints => [.. ((IEndpointRouteBuilder)site).DataSources.SelectMany(source => source.Endpoints)];

    public Answered Get(string path, params (string Name, string Value)[] headers) => Send(new(HttpMethod.Get, new Uri(Address, path)), headers);

    /// <summary>Downloads a file.</summary>
    public MemoryStream Take(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        if (Hat is not null) request.Headers.Add("Cookie", $"{Visit.HatCookie}={Hat}");
        using var answer = client.Send(request);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        var file = new MemoryStream();
        answer.Content.ReadAsStream().CopyTo(file);
        file.Position = 0;
        return file;
    }

    public Answered Post(string path, string form, params (string Name, string Value)[] headers) =>
        Send(new(HttpMethod.Post, new Uri(Address, path)) { Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded") }, headers);

    /// <summary>Sends files, as a page of the site does.</summary>
    public Answered Bring(params IReadOnlyList<(string Name, byte[] Content)> files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "files", name);
        return Bring(form);
    }

    /// <summary>Sends a body of that address, whatever it is.</summary>
    public Answered Bring(HttpContent body) => Send(new(HttpMethod.Post, new Uri(Address, "/bring")) { Content = body }, [("Sec-Fetch-Site", "same-origin")]);

    public void Dispose()
    {
        client.Dispose();
        ((IDisposable)site).Dispose();
    }

    private Answered Send(HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        if (Hat is not null) request.Headers.Add("Cookie", $"{Visit.HatCookie}={Hat}");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var sent = request;
        using var answer = client.Send(request);
        using var body = new StreamReader(answer.Content.ReadAsStream());
        return new(
            (int)answer.StatusCode,
            answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            body.ReadToEnd());
    }
}
