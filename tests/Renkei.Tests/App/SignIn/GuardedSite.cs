using System.Net;
using Microsoft.AspNetCore.Routing;
using Renkei.App;
using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.Core.Records;
using Renkei.Storage;
using Renkei.Storage.SignIn;
using Renkei.Storage.Sqlite;
using Renkei.Tests.App.Web;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App.SignIn;

/// <summary>A real site on which people sign in, over files in a folder of its own, behind a proxy that ends HTTPS.</summary>
internal sealed class GuardedSite : IDisposable
{
    public const string Password = "four plain words here";
    public const string Address = "https://renkei.example";

    /// <summary>A book with records that only some roles read.</summary>
    public const string Book = """
        renkei: 1
        book: aoki
        writer: aoki
        records:
        - organization: aoki
          name: Aoki
        - organization: berg
          name: Berg
        - alliance: pact
          name: Pact
          parties: [aoki, berg]
        - capability: casting
          name: Casting
        - person: kei
          name: Kei
          organization: aoki
          leaving: 2031
        - criterion: mould-quality
          organization: aoki
          role: engineer
          about: learning
          what: cnry-criterion
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-guarded-");
    private readonly SqliteBooks store;

    public GuardedSite(string? book = Book, Action<IEndpointRouteBuilder>? map = null)
    {
        store = SqliteBooks.Open(KeptFolder.BooksOf(folder.FullName));
        Library = KeptLibrary.Open(store).Value;
        if (book is not null) Assert.Empty(Library.Add(library => library.Add(Small.Of(book))).GetAwaiter().GetResult().Problems);
        File = SignInFile.Open(KeptFolder.AccountsOf(folder.FullName));
        var where = new Whereabouts(IPAddress.Loopback, 0) { Address = new(Address), IsBehindProxy = true };
        Keeper = new(File, where, Clock, new Passwords(rounds: 1));
        Visiting = new(new Hats(OpenBooks.Kept(Library, "kept", Clock)), map ?? Addresses.MapWithSignIn, where, Keeper);
    }

    public FixedClock Clock { get; } = new();

    public KeptLibrary Library { get; }

    public SignInFile File { get; }

    public Doorkeeper Keeper { get; }

    public Visiting Visiting { get; }

    public string FilePath => KeptFolder.AccountsOf(folder.FullName);

    /// <summary>A browser that nobody has signed in with.</summary>
    public Browser Stranger(string from = "192.0.2.1") => new(this, from);

    /// <summary>Makes an account.</summary>
    public Account Account(string name, Roles roles, bool isAdministrator = false, string? firm = "aoki")
    {
        var token = Tokens.New();
        var like = new Account(0, "", "", firm, roles, isAdministrator, false);
        File.Invitations.Add(Tokens.Hash(token), like, Clock.GetUtcNow());
        return File.Invitations.Accept(Tokens.Hash(token), name, Tokens.Pseudonym(), Keeper.Hash(Password), Clock.GetUtcNow())!;
    }

    /// <summary>A browser in which a new account is signed in.</summary>
    public Browser SignedIn(string name, Roles roles, bool isAdministrator = false)
    {
        Account(name, roles, isAdministrator);
        var browser = Stranger();
        Assert.Equal(302, browser.SignIn(name).Status);
        return browser;
    }

    public void Dispose()
    {
        Visiting.Dispose();
        File.Dispose();
        store.Dispose();
        folder.Delete(recursive: true);
    }
}

/// <summary>A clock that goes on when it is told to.</summary>
internal sealed class FixedClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;
}

/// <summary>A browser that keeps cookies.</summary>
internal sealed class Browser(GuardedSite site, string from)
{
    private static readonly string[] Attributes = ["path=/", "secure", "samesite=lax", "httponly"];

    /// <summary>The session it holds, as <c>name=value</c>; null for none.</summary>
    public string? Cookie { get; set; }

    public Answered Get(string path) => Keep(site.Visiting.Get(path, Headers()));

    public Answered Post(string path, string form) => Keep(site.Visiting.Post(path, form, [.. Headers(), ("Sec-Fetch-Site", "same-origin")]));

    public Answered Post(string path, params (string Name, string Value)[] form) => Post(path, string.Join('&', form.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}")));

    public Answered SignIn(string name, string password = GuardedSite.Password, string code = "", string wanted = "") =>
        Post("/sign-in", ("name", name), ("password", password), ("code", code), ("return", wanted));

    private (string, string)[] Headers() => [("Host", "renkei.example"), ("X-Forwarded-For", $"198.51.100.7, {from}"), .. Cookie is null ? Array.Empty<(string, string)>() : [("Cookie", Cookie)]];

    private Answered Keep(Answered answer)
    {
        if (!answer.Headers.TryGetValue("Set-Cookie", out var set)) return answer;
        var parts = set.Split("; ");
        Assert.StartsWith("__Host-renkei=", parts[0], StringComparison.Ordinal);
        Assert.All(Attributes, attribute => Assert.Contains(attribute, parts));
        Cookie = parts[0].EndsWith('=') ? null : parts[0];
        return answer;
    }
}
