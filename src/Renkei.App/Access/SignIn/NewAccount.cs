namespace Renkei.App.Access.SignIn;

/// <summary>What holds of every new account, however it is made.</summary>
internal static class NewAccount
{
    /// <summary>Where an invitation leads, followed by what it holds.</summary>
    public const string JoinAddress = "/join";

    private const int Shortest = 3;
    private const int Longest = 100;

    /// <summary>A name as accounts bear it, whatever letters were typed large.</summary>
    public static string NameOf(string? typed) => (typed ?? "").Trim().ToLowerInvariant();

    /// <summary>Why a name cannot be taken, in words for the person; null when it can.</summary>
    public static string? WhyNot(string name) => name.Length is < Shortest or > Longest || name.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter)) ? SignInTexts.NameUnfit : null;
}
