using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;
using Renkei.Core.Records;
using Renkei.Storage.SignIn;

namespace Renkei.App.Features.Accounts;

/// <summary>Who has access: invited, given roles, locked and removed by the administrators of the same firm.</summary>
internal static class PeopleRoutes
{
    private const string Address = "/people";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(Address, context => Show(context)).Behind(Door.Administrator);
        site.MapPost($"{Address}/invite", Invite).Behind(Door.Administrator);
        site.MapPost($"{Address}/invitations/{{id:long}}/take-back", TakeBack).Behind(Door.Administrator);
        site.MapPost($"{Address}/{{id:long}}/roles", context => Change(context, (account, form) => Chosen(account, form))).Behind(Door.Administrator);
        site.MapPost($"{Address}/{{id:long}}/lock", context => Change(context, (account, _) => account with { IsLocked = true })).Behind(Door.Administrator);
        site.MapPost($"{Address}/{{id:long}}/unlock", context => Change(context, (account, _) => account with { IsLocked = false })).Behind(Door.Administrator);
        site.MapPost($"{Address}/{{id:long}}/remove", Remove).Behind(Door.Administrator);
    }

    private static async Task Invite(HttpContext context)
    {
        var (keeper, token) = (context.Keeper(), Tokens.New());
        keeper.File.Invitations.Add(Tokens.Hash(token), Chosen(context.SignedIn()!.Account, await context.Request.ReadFormAsync()), keeper.Clock.GetUtcNow());
        await Show(context, link: $"{keeper.Address}{NewAccount.JoinAddress}/{token}");
    }

    private static Task TakeBack(HttpContext context)
    {
        context.Keeper().File.Invitations.TakeBack(IdOf(context), Firm(context));
        context.Response.Redirect(Address);
        return Task.CompletedTask;
    }

    private static async Task Change(HttpContext context, Func<Account, IFormCollection, Account> change)
    {
        var accounts = context.Keeper().File.Accounts;
        if (accounts.Of(Firm(context)).FirstOrDefault(one => one.Id == IdOf(context)) is not { } account) await Pages.ShowNothing(context);
        else if (accounts.Change(change(account, await context.Request.ReadFormAsync()))) context.Response.Redirect(Address);
        else await RefuseLast(context);
    }

    private static async Task Remove(HttpContext context)
    {
        var accounts = context.Keeper().File.Accounts;
        if (accounts.Of(Firm(context)).All(one => one.Id != IdOf(context))) await Pages.ShowNothing(context);
        else if (accounts.Remove(IdOf(context), Firm(context))) context.Response.Redirect(Address);
        else await RefuseLast(context);
    }

    private static Task RefuseLast(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show(context, why: AccountsTexts.LastAdministrator);
    }

    private static Account Chosen(Account account, IFormCollection form) => account with
    {
        Roles = RoleWords.All.Where(each => form["role"].Contains(each.Role.ToString(), StringComparer.Ordinal)).Aggregate(Roles.None, (roles, each) => roles | each.Role),
        IsAdministrator = form["administrator"].Count > 0,
    };

    private static long IdOf(HttpContext context) => long.Parse(context.Part("id"), null);

    private static string Firm(HttpContext context) => context.SignedIn()!.Account.Organization!;

    private static Task Show(HttpContext context, string? why = null, string? link = null) => context.Show<PeoplePage>(
        AccountsTexts.People,
        (nameof(PeoplePage.Firm), context.Hat().Firm),
        (nameof(PeoplePage.People), context.Keeper().File.Accounts.Of(Firm(context))),
        (nameof(PeoplePage.Invitations), context.Keeper().File.Invitations.Of(Firm(context), context.Keeper().Clock.GetUtcNow())),
        (nameof(PeoplePage.Self), context.SignedIn()!.Account.Id),
        (nameof(PeoplePage.Link), link),
        (nameof(PeoplePage.Why), why));
}
