using Microsoft.AspNetCore.Components;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Intake;

/// <summary>What the page of a step shows: what was brought, as whom, and what was wrong with the last answer.</summary>
public sealed class Asked
{
    internal Asked(Bringing brought, Hat hat, IReadOnlyList<string> refused) => (Brought, Hat, Refused) = (brought, hat, refused);

    internal Bringing Brought { get; }

    internal Hat Hat { get; }

    internal IReadOnlyList<string> Refused { get; }
}

/// <summary>Answers with the page of a step.</summary>
internal static class Asking
{
    public static Task Ask<TPage>(this HttpContext context, string title, Bringing brought, params IReadOnlyList<string> refused)
        where TPage : IComponent
    {
        if (refused.Count > 0) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return context.Show<TPage>(title, (nameof(Asked), new Asked(brought, context.Hat(), refused)));
    }
}
