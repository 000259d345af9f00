using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.Storage.SignIn;

namespace Renkei.App.Features.SignIn;

/// <summary>Making an account: the first one by the code in the terminal, all others by an invitation.</summary>
internal static class SetUpRoutes
{
    /// <summary>Where the first account is made.</summary>
    public const string Address = "/set-up";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(Address, context => context.Keeper().SetUpCode is null ? Pages.ShowNothing(context) : Show(context, isFirst: true, "", "", null)).Behind(Door.Anyone);
        site.MapPost(Address, SetUp).Behind(Door.Anyone);
        site.MapGet($"{NewAccount.JoinAddress}/{{token}}", context => Invited(context) is null ? Pages.ShowNothing(context) : Show(context, isFirst: false, "", "", null)).Behind(Door.Anyone);
        site.MapPost($"{NewAccount.JoinAddress}/{{token}}", Join).Behind(Door.Anyone);
    }

    private static async Task SetUp(HttpContext context)
    {
        var (keeper, form) = (context.Keeper(), await context.Request.ReadFormAsync());
        if (keeper.SetUpCode is null) await Pages.ShowNothing(context);
        else if (!keeper.MayTry(context)) await Refuse(context, isFirst: true, form, SignInTexts.TooOften, StatusCodes.Status429TooManyRequests);
        else if (!keeper.IsSetUpCode($"{form["code"]}")) await Refuse(context, isFirst: true, form, SignInTexts.WrongSetUpCode);
        else
        {
            keeper.Succeeded(context);
            string[] firms = [.. context.Hats().Firms];
            var firm = firms is [var only] ? only : firms.FirstOrDefault(one => one == form["firm"]);
            if (firms.Length > 0 && firm is null) await Refuse(context, isFirst: true, form, SignInTexts.ChooseFirm);
            else await Make(context, isFirst: true, form, (name, hash) => keeper.File.Accounts.AddFirst(name, Tokens.Pseudonym(), firm, hash, keeper.Clock.GetUtcNow()));
        }
    }

    private static async Task Join(HttpContext context)
    {
        var (keeper, form) = (context.Keeper(), await context.Request.ReadFormAsync());
        if (Invited(context) is null) await Pages.ShowNothing(context);
        else await Make(context, isFirst: false, form, (name, hash) => keeper.File.Invitations.Accept(Tokens.Hash(context.Part("token")), name, Tokens.Pseudonym(), hash, keeper.Clock.GetUtcNow()));
    }

    private static async Task Make(HttpContext context, bool isFirst, IFormCollection form, Func<string, string, Account?> make)
    {
        var (name, password) = (NewAccount.NameOf(form["name"]), $"{form["password"]}");
        if ((NewAccount.WhyNot(name) ?? Passwords.WhyNot(password, name)) is { } why) await Refuse(context, isFirst, form, why);
        else if (make(name, context.Keeper().Hash(password)) is not { } account) await Refuse(context, isFirst, form, SignInTexts.NameTaken);
        else
        {
            context.Keeper().Admit(context, account);
            context.Response.Redirect("/");
        }
    }

    private static Invitation? Invited(HttpContext context) => context.Keeper().File.Invitations.Find(Tokens.Hash(context.Part("token")), context.Keeper().Clock.GetUtcNow());

    private static Task Refuse(HttpContext context, bool isFirst, IFormCollection form, string why, int status = StatusCodes.Status422UnprocessableEntity)
    {
        context.Response.StatusCode = status;
        return Show(context, isFirst, $"{form["name"]}", isFirst ? $"{form["code"]}" : "", why);
    }

    private static Task Show(HttpContext context, bool isFirst, string name, string code, string? why) => context.Show<NewAccountPage>(
        isFirst ? SignInTexts.SetUp : SignInTexts.Join,
        (nameof(NewAccountPage.IsFirst), isFirst),
        (nameof(NewAccountPage.Firms), isFirst && context.Keeper().IsSetUpCode(code) && context.Hats().Firms.Skip(1).Any() ? context.Hats().All : []), // no stranger learns of firms
        (nameof(NewAccountPage.Name), name),
        (nameof(NewAccountPage.Code), code),
        (nameof(NewAccountPage.Why), why));
}
