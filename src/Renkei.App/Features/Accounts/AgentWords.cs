using Renkei.App.Rendering;

namespace Renkei.App.Features.Accounts;

/// <summary>What a browser says of itself, in words; where it is not known, as it says it.</summary>
internal static class AgentWords
{
    /// <summary>Those that name others for old times' sake come first.</summary>
    private static readonly (string Mark, string Name)[] Browsers = [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    public static string Of(string agent) =>
        agent.Length == 0 ? AccountsTexts.NoAgent
        : In(agent, Browsers) is { } browser && In(agent, Systems) is { } system ? AccountsTexts.AgentOn.With(browser, system)
        : agent;

    private static string? In(string agent, (string Mark, string Name)[] known) => known.Where(one => agent.Contains(one.Mark, StringComparison.Ordinal)).Select(one => one.Name).FirstOrDefault();
}
