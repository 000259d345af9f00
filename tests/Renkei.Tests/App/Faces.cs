using System.Text.Json;
using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.App.Access;
using Renkei.App.Rendering;

namespace Renkei.Tests.App;

/// <summary>The forms in which a question is answered on the command line.</summary>
internal static class Faces
{
    /// <summary>Every question is answered as a table, as JSON that can be read and as CSV, for the alliances seen.</summary>
    public static void AreThere(IReadOnlyList<(Seen Seen, IReadOnlyList<Answer> Answers)> answered)
    {
        foreach (var answers in ByQuestion(answered))
        {
            using var json = JsonDocument.Parse(Written(answers, Format.Json));
            Assert.Equal(answers.Count == 1 ? JsonValueKind.Object : JsonValueKind.Array, json.RootElement.ValueKind);
            Assert.NotEmpty(Written(answers, Format.Csv));
            Assert.Equal(answers.Count == 0, Written(answers, Format.Table).Length == 0);
        }
    }

    /// <summary>All of them.</summary>
    public static string All(IReadOnlyList<(Seen Seen, IReadOnlyList<Answer> Answers)> answered) =>
        string.Concat(from answers in ByQuestion(answered) from format in (Format[])[Format.Table, Format.Json, Format.Csv] select Written(answers, format));

    private static IEnumerable<IReadOnlyList<(Seen, Answer)>> ByQuestion(IReadOnlyList<(Seen Seen, IReadOnlyList<Answer> Answers)> answered) =>
        Questions.All.Select((_, place) => (IReadOnlyList<(Seen, Answer)>)[.. answered.Select(each => (each.Seen, each.Answers[place]))]);

    private static string Written(IReadOnlyList<(Seen, Answer)> answers, Format format)
    {
        var text = new StringWriter();
        Answers.Write(answers, format, text);
        return text.ToString();
    }
}
