using System.Globalization;
using System.Text;

namespace Renkei.Bench;

/// <summary>A casebook of any size, the same for the same number: two firms, fifty capabilities, insights both ways and a change for every second one.</summary>
internal static class LargeCasebook
{
    public static byte[] WithRecords(int number)
    {
        var text = new StringBuilder("renkei: 1\ncase: true\ntitle: Synthetic, for measuring\nrecords:\n");
        Line(text, "organization: aoki", "name: Aoki");
        Line(text, "organization: berg", "name: Berg");
        Line(text, "alliance: pact", "parties: [aoki, berg]", "when: 2010/..");
        for (var capability = 0; capability < 50; capability++) Line(text, $"capability: cap-{capability}", $"name: Capability {capability}");
        for (int written = 53, n = 0; written < number; n++)
        {
            var (learner, source) = n * 7 % 5 < 3 ? ("aoki", "berg") : ("berg", "aoki");
            var when = string.Create(CultureInfo.InvariantCulture, $"{2010 + (n % 10)}-{1 + (n * 5 % 12):00}-{1 + (n * 11 % 28):00}");
            Line(text, $"insight: i{n}", $"when: {when}", "alliance: pact", $"learner: {learner}", $"from: {source}", $"capability: cap-{n % 50}", "form: tacit");
            written++;
            if (n % 2 != 0 || written == number) continue;
            Line(text, $"change: c{n}", "when: 2020", "alliance: pact", $"by: {learner}", $"cites: [i{n}]", $"routine: Routine {n}");
            written++;
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, string opening, params ReadOnlySpan<string> fields)
    {
        text.Append("- ").Append(opening).Append('\n');
        foreach (var field in fields) text.Append("  ").Append(field).Append('\n');
        text.Append("  basis: constructed\n  source: synthetic\n");
    }
}
