using Renkei.Core.Records;

namespace Renkei.App.Rendering;

/// <summary>Roles as people call them.</summary>
internal static class RoleWords
{
    /// <summary>Each role, its name, and what it is.</summary>
    public static IReadOnlyList<(Roles Role, string Name, string Meaning)> All { get; } =
    [
        (Roles.Manager, AccountsTexts.Manager, AccountsTexts.ManagerMeaning),
        (Roles.Sponsor, AccountsTexts.Sponsor, AccountsTexts.SponsorMeaning),
        (Roles.HumanResources, AccountsTexts.HumanResources, AccountsTexts.HumanResourcesMeaning),
        (Roles.Gatekeeper, AccountsTexts.Gatekeeper, AccountsTexts.GatekeeperMeaning),
        (Roles.Contributor, AccountsTexts.Contributor, AccountsTexts.ContributorMeaning),
    ];

    /// <summary>Some roles in a few words.</summary>
    public static string Of(Roles roles, bool isAdministrator)
    {
        string[] names = [.. All.Where(each => (roles & each.Role) != Roles.None).Select(each => each.Name), .. isAdministrator ? [AccountsTexts.Administrator] : Array.Empty<string>()];
        return names.Length == 0 ? AccountsTexts.NoRole : string.Join(", ", names);
    }
}
