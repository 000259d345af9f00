using Renkei.Storage.SignIn;

namespace Renkei.App.Access.SignIn;

/// <summary>Who asks, in a browser that is signed in.</summary>
/// <param name="Account">The account, with the rights it has at this moment.</param>
/// <param name="Session">The number of the session.</param>
internal sealed record SignedIn(Account Account, long Session);
