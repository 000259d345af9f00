using Microsoft.AspNetCore.Http.HttpResults;

namespace Renkei.App.Access.SignIn;

/// <summary>Where one goes after signing in: a page of this site, whatever was asked for.</summary>
internal static class LocalAddress
{
    /// <summary>The part of an address, and the input of a form, that tells where one wanted to go.</summary>
    public const string Query = "return";

    private const int Longest = 2000;

    /// <summary>The address when it is a path of this site, else the first page.</summary>
    public static string Of(string? asked) =>
        asked is { Length: > 0 and <= Longest } && asked[0] == '/' && asked.All(letter => letter is > ' ' and < (char)127 and not '\\') && RedirectHttpResult.IsLocalUrl(asked) ? asked : "/";
}
