using Renkei.App.Features.Accounts;
using Renkei.App.Rendering;

namespace Renkei.Tests.App.SignIn;

/// <summary>A browser that is signed in is told by the name people know it by.</summary>
public class AgentTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0", "Firefox on Linux")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0", "Edge on Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36", "Chrome on Android")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1", "Safari on iPhone")]
    [InlineData("curl/8.9.1", "curl/8.9.1")]
    public void It_has_the_names_of_browser_and_system(string agent, string words) => Assert.Equal(words, AgentWords.Of(agent));

    [Fact]
    public void When_it_was_seen_is_told_by_the_clock_it_names() =>
        Assert.Equal("22 November 2026, 16:30 UTC", MomentWords.InUtc(new(2026, 11, 23, 1, 30, 0, TimeSpan.FromHours(9))));
}
