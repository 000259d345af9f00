using Renkei.Analysis.Findings;
using Renkei.App.Access;
using Renkei.App.Rendering.Json;
using Renkei.App.Rendering.Tables;
using Renkei.App.Rendering.Terminal;
using Renkei.Core.Values;

namespace Renkei.App.Rendering;

/// <summary>Puts what came of a request before the person who asked: answers on standard output, problems on standard error.</summary>
internal static class Answers
{
    /// <summary>Tells the problems and gives the exit code for them.</summary>
    public static int Refuse(IReadOnlyList<Problem> problems, Format format, TextWriter error)
    {
        if (format == Format.Json) error.WriteLine(JsonText.Of(ProblemJson.Of(problems)));
        else ProblemText.Write(problems, error);
        return ExitCodes.HasProblems;
    }

    /// <summary>Writes answers in the format asked for.</summary>
    public static void Write(IReadOnlyList<(Seen Seen, Answer Answer)> answers, Format format, TextWriter output)
    {
        if (format == Format.Json) output.WriteLine(JsonText.Of(AnswerJson.Of([.. answers.Select(pair => pair.Answer)])));
        else if (format == Format.Csv) AnswerCsv.Write([.. answers.Select(pair => pair.Answer)], output);
        else
        {
            for (var place = 0; place < answers.Count; place++)
            {
                if (place > 0) output.WriteLine();
                AnswerTable.Write(answers[place].Seen, answers[place].Answer, output);
            }
        }
    }
}
