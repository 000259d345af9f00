using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Features.Start;

/// <summary>The first start: which firm keeps its book here, and with whom it is allied.</summary>
internal static class StartRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(Site.Start, context => MayBegin(context) ? Show(context, new("", []), []) : Pages.ShowNothing(context)).Behind(Door.Known);
        site.MapPost(Site.Start, Begin).Behind(Door.Known);
    }

    private static async Task Begin(HttpContext context)
    {
        if (!MayBegin(context) || context.Hats() is not { Books: { } books, All.Count: 0 })
        {
            await Pages.ShowNothing(context);
            return;
        }

        var form = await context.Request.ReadFormAsync();
        var typed = new Beginning($"{form["firm"]}".Trim(), [.. form["partner"].Zip(form["venture"], (partner, venture) => ($"{partner}".Trim(), $"{venture}".Trim())).Where(pair => pair.Item1.Length > 0)]);
        var own = IdOf(typed.Firm, "our-firm");
        if (context.SignedIn() is { Account.Id: var id } && typed.Firm.Length > 0) context.Keeper().File.Accounts.Belong(id, own); // first: who belongs to a firm without a book begins once more
        IReadOnlyList<Problem> problems = typed.Firm.Length == 0 ? [new(Codes.ValueEmpty, "firm", StartTexts.NeedsName)] : (await books.Record([.. typed.Records(own)], WriterOf(context, own))).Problems;
        if (problems.Count == 0) context.Response.Redirect("/");
        else await Show(context, typed, problems);
    }

    /// <summary>Where people sign in, an administrator begins.</summary>
    private static bool MayBegin(HttpContext context) => !context.AsksSignIn() || context.SignedIn() is { Account.IsAdministrator: true };

    private static Writer WriterOf(HttpContext context, string own) => Writer.Of(context.SignedIn() is { Account.Pseudonym: var pseudonym } ? $"{own}/{pseudonym}" : own).Value;

    private static Task Show(HttpContext context, Beginning typed, IReadOnlyList<Problem> problems)
    {
        if (problems.Count > 0) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return context.Show<StartPage>(StartTexts.Start, (nameof(StartPage.AsksSignIn), context.AsksSignIn()), (nameof(StartPage.Typed), typed), (nameof(StartPage.Problems), problems));
    }

    /// <summary>A name as an id: its letters and digits, without their marks.</summary>
    internal static string IdOf(string name, string otherwise)
    {
        var words = Folded.Of(name).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        var id = string.Join('-', string.Concat(words).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return id.Length is 0 or > 60 ? otherwise : id;
    }
}

/// <summary>What is said at the first start.</summary>
/// <param name="Firm">The name of the own firm.</param>
/// <param name="Partners">Each partner, with the joint venture of both where there is one.</param>
public sealed record Beginning(string Firm, IReadOnlyList<(string Partner, string Venture)> Partners)
{
    /// <summary>The records it comes to, all in the own book.</summary>
    internal IEnumerable<MapNode> Records(string own)
    {
        yield return Written.Record("organization", own, own, ("name", Written.Text(Firm)), ("is", Written.Text("company")));
        foreach (var ((partner, venture), place) in Partners.Select((pair, place) => (pair, place)))
        {
            var other = StartRoutes.IdOf(partner, $"partner-{place + 1}");
            yield return Written.Record("organization", other, own, ("name", Written.Text(partner)), ("is", Written.Text("company")));
            var both = Written.Ids([own, other]);
            yield return Written.Record("alliance", $"with-{other}", own, ("name", Written.Text(venture.Length > 0 ? venture : StartTexts.Both.With(Firm, partner))), ("parties", both));
            if (venture.Length > 0) yield return Written.Record("organization", StartRoutes.IdOf(venture, $"venture-{place + 1}"), own, ("name", Written.Text(venture)), ("is", Written.Text("joint-venture")), ("parents", both));
        }
    }
}
