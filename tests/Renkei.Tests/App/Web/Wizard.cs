using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Renkei.Tests.App.Web;

/// <summary>Goes through the pages that follow brought files as a browser does: it sends a form with what stands in it, but for what is changed.</summary>
internal sealed partial class Wizard(Visiting visit)
{
    /// <summary>The page that is shown.</summary>
    public Answered Page { get; private set; } = new(0, new Dictionary<string, string>(StringComparer.Ordinal), "");

    /// <summary>Its address.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The step it is at, such as <c>whose</c>.</summary>
    public string Step => Address[(Address.LastIndexOf('/') + 1)..];

    /// <summary>What the page says, without its marks.</summary>
    public string Text => Blank().Replace(WebUtility.HtmlDecode(Mark().Replace(Page.Body, " ")), " ");

    public Wizard Bring(params IReadOnlyList<(string Name, string Content)> files) => Follow(visit.Bring([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Content)))]), "/bring");

    public Wizard Open(string address) => Follow(visit.Get(address), address);

    /// <summary>Presses the button of the main form, or of the form that goes to an address.</summary>
    /// <param name="change">Fields as they stand in the form; gives those that are sent.</param>
    /// <param name="to">How the address of the form ends; null for the first form.</param>
    public Wizard Press(Func<IReadOnlyList<(string Name, string Value)>, IEnumerable<(string Name, string Value)>>? change = null, string? to = null)
    {
        var form = Form().Matches(Page.Body).First(form => to is null || form.Groups["action"].Value.EndsWith(to, StringComparison.Ordinal));
        var fields = Fields(form.Groups["body"].Value);
        var action = form.Groups["action"].Success && form.Groups["action"].Length > 0 ? form.Groups["action"].Value : Address;
        return Follow(visit.Post(action, string.Join('&', (change is null ? fields : change(fields)).Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}")), ("Sec-Fetch-Site", "same-origin")), action);
    }

    /// <summary>Presses on until a step is reached.</summary>
    public Wizard To(string step)
    {
        for (var pressed = 0; Step != step; pressed++)
        {
            Assert.True(pressed < 6, $"At {Address}: {Text}");
            Press();
        }

        return this;
    }

    private Wizard Follow(Answered answered, string address)
    {
        for (; answered.Status == 302; answered = visit.Get(address)) address = answered.Headers["Location"];
        (Page, Address) = (answered, address);
        return this;
    }

    private static List<(string Name, string Value)> Fields(string form)
    {
        var fields = new List<(string, string)>();
        foreach (Match field in Field().Matches(form))
        {
            string Of(string name) => WebUtility.HtmlDecode(Regex.Match(field.Groups["attributes"].Value, $"(?<= |^){name}=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value);
            if (Of("name").Length == 0) continue;
            if (field.Groups["options"].Success)
            {
                var options = Option().Matches(field.Groups["options"].Value);
                fields.Add((Of("name"), WebUtility.HtmlDecode((options.FirstOrDefault(option => option.Groups["selected"].Success) ?? options[0]).Groups["value"].Value)));
            }
            else if (Of("type") != "checkbox" || Regex.IsMatch(field.Groups["attributes"].Value, " checked", RegexOptions.None, TimeSpan.FromSeconds(1))) fields.Add((Of("name"), Of("value")));
        }

        return fields;
    }

    [GeneratedRegex("<form method=\"post\"( action=\"(?<action>[^\"]*)\")?[^>]*>(?<body>.*?)</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Form();

    [GeneratedRegex("<input (?<attributes>[^>]*?)/?>|<select (?<attributes>[^>]*)>(?<options>.*?)</select>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Field();

    [GeneratedRegex("<option value(=\"(?<value>[^\"]*)\")?(?<selected> selected)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Option();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Mark();

    [GeneratedRegex("\\s+", RegexOptions.None, 10_000)]
    private static partial Regex Blank();
}
