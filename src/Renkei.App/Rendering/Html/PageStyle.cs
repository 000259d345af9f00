using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Renkei.App.Rendering.Html;

/// <summary>The style sheet inside a page that needs nothing else. It is a constant of ours, so it is the one text that is not encoded.</summary>
public sealed class PageStyle : ComponentBase
{
    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, $"<style>\n{Style.Text}</style>");
}
