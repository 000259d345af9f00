using Renkei.Analysis;
using Renkei.App.Access;
using Renkei.App.Features.Report;
using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.App;

/// <summary>The papers' cases, whole, for whoever keeps a book in them.</summary>
public class EveryCaseTests
{
    public static TheoryData<string> Cases => [.. Repository.Files("cases", "*.yaml")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_reader_of_a_case_gets_every_answer_in_every_form_and_a_page(string path)
    {
        var casebook = Casebook.Read(File.ReadAllBytes(path), path).Value;
        foreach (var (viewer, joint) in from viewer in (string[])["coder", .. casebook.Readers] from joint in (bool[])[false, true] select (viewer, joint))
        {
            var outcome = new Seeing(path, viewer, Alliance: null, AsOf: null, KnownAt: null, joint).Look(casebook);
            if (!outcome.Succeeded(out var seen))
            {
                Assert.Equal([AccessCodes.NoAlliance], outcome.Problems.Select(problem => problem.Code)); // a venture may keep a book and be no party
                continue;
            }

            Faces.AreThere(Looking.Answered(seen));
            Assert.EndsWith("</html>", ReportPage.Render(seen).TrimEnd(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_question_is_a_command() => Assert.All(Questions.All, question =>
    {
        var (code, output, error) = RenkeiProgram.Run(question.Name, Repository.Files("cases", "*.yaml").First(), "--as", "coder", "--format", "json");
        Assert.Equal((ExitCodes.Done, ""), (code, error));
        Assert.Contains($"\"question\": \"{question.Name}\"", output, StringComparison.Ordinal);
    });
}
