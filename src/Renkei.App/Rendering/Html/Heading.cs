using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Renkei.App.Rendering.Html;

/// <summary>A heading of what stands on a page of its own and within another: its level is that of the place.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>From 1, the title of a page, to 6.</summary>
    [Parameter, EditorRequired]
    public required int Level { get; set; }

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter]
    public string? Class { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, $"h{Level}");
        builder.AddAttribute(1, "class", Class);
        builder.AddContent(2, Text);
        builder.CloseElement();
    }
}
