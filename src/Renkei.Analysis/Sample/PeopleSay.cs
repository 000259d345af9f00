using Renkei.Analysis.Catalogue;

namespace Renkei.Analysis.Sample;

/// <summary>What people answered to what the catalogue asks: of their own firm for its eyes alone, of each other for all.</summary>
internal static class PeopleSay
{
    private static readonly string[] AskedAlready = ["trust", "receptive"];

    public static void Write(Page page, ulong seed)
    {
        foreach (var body in Plan.Bodies)
        {
            var draw = new Draw(seed, $"people of {body}");
            foreach (var (year, item) in from year in (int[])[2020, 2022, 2024] from item in Rules.SurveyItems where !AskedAlready.Contains(item.Name) select (year, item))
            {
                (string, string?)[] said =
                [
                    ("when", $"{year}-11"), ("alliance", "joint"), ("wave", $"wave {year}"), ("item", item.Name), ("among", body), ("number", $"{8 + draw.Below(20)}"),
                    ("mean", FormattableString.Invariant($"{2.2 + (2.5 * draw.Share()):0.0}")), ("deviation", "0.9"),
                ];
                if (item.Among == Surveyed.Both) page.Joint("survey", $"{body}-{item.Name}-{year}", body, said);
                else if (body != "venture") page.Own(body, "survey", $"{item.Name}-{year}", said);
            }
        }
    }
}
