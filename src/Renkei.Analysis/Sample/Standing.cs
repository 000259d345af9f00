using System.Globalization;

namespace Renkei.Analysis.Sample;

/// <summary>How the bodies stand, year by year: measured in three layers, and rated by themselves and by each other.</summary>
internal static class Standing
{
    private static readonly IReadOnlyList<(string Name, string Layer, string Unit, string Better, double Start, double Yearly)> Measures =
    [
        ("hours per vehicle", "deep", "hours", "down", 24, -0.8),
        ("defects per unit", "deep", "defects", "down", 3, -0.2),
        ("share of new products", "surface", "percent", "up", 20, 1),
        ("return on sales", "financial", "percent", "up", 4, 0.2),
    ];

    public static void Write(Page page, ulong seed)
    {
        foreach (var body in Plan.Bodies)
        {
            var draw = new Draw(seed, $"standing {body}");
            for (var year = Plan.First.Year; year <= Plan.Last.Year; year++)
            {
                foreach (var measure in Measures) Measured(page, draw, body, year, measure);
                foreach (var rater in (string[])["firm-a", "firm-b"]) Rated(page, draw, body, year, rater);
            }
        }
    }

    private static void Measured(Page page, Draw draw, string body, int year, (string Name, string Layer, string Unit, string Better, double Start, double Yearly) measure)
    {
        var lead = body == "venture" ? -2 : body == "firm-b" ? -1 : 0; // the venture is ahead in what is better when lower
        var number = measure.Start + (measure.Layer == "deep" ? lead : -lead) + (measure.Yearly * (year - Plan.First.Year)) + (draw.Share() - 0.5);
        page.Joint("measure", $"{body}-{measure.Name.Replace(' ', '-')}-{year}", body,
            ("when", $"{year}"), ("of", body), ("layer", measure.Layer), ("name", measure.Name), ("alliance", "joint"),
            ("number", Math.Round(number, 1).ToString(CultureInfo.InvariantCulture)), ("unit", measure.Unit), ("better", measure.Better),
            ("standing", measure.Layer == "deep" ? body == "firm-a" ? "steady" : "strong" : draw.One(["weak", "steady"])));
    }

    private static void Rated(Page page, Draw draw, string body, int year, string rater)
    {
        foreach (var (capability, _, family, _, _) in Cast.Capabilities)
        {
            var good = family == "productive" == (body != "firm-a");
            var score = Math.Clamp((good ? 4 : 2) + draw.Below(2) - (rater == body ? 0 : draw.Below(2)), 0, 5);
            page.Joint("rating", $"{rater}-of-{body}-{capability}-{year}", rater,
                ("when", $"{year}-12"), ("alliance", "joint"), ("by", rater), ("of", body), ("capability", capability), ("score", $"{score}"), ("observed", draw.Happens(0.7) ? "true" : "false"),
                ("self_sustaining", year > 2022 && rater == body ? draw.Happens(0.5) ? "true" : "false" : null));
        }
    }
}
