using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Renkei.App;
using Renkei.App.Access.Web;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.App.Web;

/// <summary>Every address says who may call it; one that does not is called by nobody.</summary>
public class DoorTests
{
    [Fact]
    public void Every_address_says_who_may_call_it()
    {
        using var visit = new Visiting(AnyWorld.Of(1).Read());
        Assert.NotEmpty(visit.Endpoints);
        Assert.Empty(visit.Endpoints.Where(address => Doors.Of(address) is null).Select(address => address.DisplayName));
    }

    [Fact]
    public void One_that_does_not_is_found_and_answers_as_if_it_were_not_there()
    {
        using var visit = new Visiting(AnyWorld.Of(1).Read(), site =>
        {
            Addresses.Map(site);
            site.MapGet("/open", context => context.Response.WriteAsync("said"));
        });
        Assert.Single(visit.Endpoints, address => Doors.Of(address) is null);
        Assert.Equal(visit.Get("/nowhere"), visit.Get("/open") with { Headers = visit.Get("/nowhere").Headers }, Same);
    }

    private static bool Same(Answered one, Answered other) => one.Status == 404 && one.Status == other.Status && one.Body == other.Body;
}
