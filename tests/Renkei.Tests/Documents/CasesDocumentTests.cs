using System.Globalization;
using System.Text;
using Renkei.Analysis;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Reports;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Documents;

/// <summary><c>docs/cases.md</c> is written from the cases and from what the program finds in them.</summary>
public sealed class CasesDocumentTests
{
    [Fact]
    public void Cases_are_documented_from_what_they_say_and_lead_to()
    {
        List<CodedCase> cases = [.. Repository.Files("cases", "*.yaml").Select(path => new CodedCase(path))];
        var page = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            # The coded cases

            Generated from `cases/` by the tests. Each is a published story as a casebook: every record names its source, and passages are paraphrased.
            What a paper does not tell is not recorded, so a thin story stays a thin case.

            A question counts as **known** of an alliance when at least one of its rules finds something in the records, as a coder reads them; all
            else is **unknown** or does not arise, and the command of the question tells which records would tell. What only informs, such as what the form of an
            agreement suggests, does not count. Known is not good: it may be a problem as well.

            | case | papers | records | alliances | questions of {Questions.All.Count} known of one of them |
            | --- | --- | ---: | ---: | ---: |

            """).ReplaceLineEndings("\n"));
        foreach (var each in cases)
            page.Append(CultureInfo.InvariantCulture, $"| [{each.Title}](#{Pages.Anchor(each.Title)}) | {string.Join(", ", each.Papers)} | {each.Records} | {each.Alliances.Count} | {each.KnownOfOne} |\n");

        foreach (var each in cases) page.Append(Told(each));
        GoldenFile.Holds(Repository.PathTo("docs", "cases.md"), page.ToString());
    }

    private static string Told(CodedCase told)
    {
        var name = Path.GetFileNameWithoutExtension(told.Path);
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""

            ## {told.Title}

            {string.Join("\n\n", told.About.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))}

            [{told.Path}](../{told.Path}) has {told.Records} records: {string.Join("; ", told.Sections.Select(section => $"{section.Count} from {section.Source}"))}.
            {(told.IsThin ? $"This case is thin: {(told.KnownOfOne == 0 ? "nothing is known of any question" : "more questions stay unknown than are answered")}.\n" : "")}
            ```text
            ./renkei report {told.Path} --as coder -o {name}.html
            ```

            | alliance | known | unknown |
            | --- | --- | --- |

            """).ReplaceLineEndings("\n"));
        foreach (var (alliance, known) in told.Alliances)
            text.Append(CultureInfo.InvariantCulture, $"| {alliance} | {List(known)} | {List(Questions.All.Except(known))} |\n");
        return text.ToString();
    }

    private static string List(IEnumerable<Question> questions) =>
        questions.Any() ? string.Join(", ", questions.Select(question => $"[{question.Name}](questions/{question.Name}.md)")) : "none";

    /// <summary>A case as its page tells of it.</summary>
    private sealed class CodedCase
    {
        public CodedCase(string path)
        {
            var casebook = Casebook.Read(File.ReadAllBytes(path), path).Value;
            var view = casebook.Ledger.SeenBy(Viewer.Coder());
            (Path, Title, About, Records) = (path, casebook.Title!, casebook.About!, casebook.Records);
            Sections = [.. view.Records.GroupBy(record => record.Kind.Source.Of(record)!, StringComparer.Ordinal)
                .Select(section => (section.Key, section.Count())).OrderByDescending(section => section.Item2).ThenBy(section => section.Key, StringComparer.Ordinal)];
            Alliances = [.. view.Of(Alliance.Kind).Select(alliance => (PortfolioEntry.NameOf(view, alliance), (IReadOnlyList<Question>)[.. Questions.AskAll(view, alliance).Where(IsKnown).Select(answer => Questions.All.Single(question => question.Name == answer.Question))]))];
        }

        public string Path { get; }

        public string Title { get; }

        public string About { get; }

        public int Records { get; }

        /// <summary>Where the records are from, most first.</summary>
        public IReadOnlyList<(string Source, int Count)> Sections { get; }

        /// <summary>Each alliance with the questions of which something is known.</summary>
        public IReadOnlyList<(string Name, IReadOnlyList<Question> Known)> Alliances { get; }

        public IEnumerable<string> Papers => Sections.Select(section => section.Source.Split(',')[0]).Distinct(StringComparer.Ordinal).Select(paper => $"[{paper}](papers/{paper}.md)");

        public int KnownOfOne => Alliances.SelectMany(alliance => alliance.Known).Distinct().Count();

        public bool IsThin => KnownOfOne < Questions.All.Count - KnownOfOne;

        private static bool IsKnown(Answer answer) => answer.Findings.Any(finding =>
            finding.Witness == "records" && finding.Status is not (Status.Unknown or Status.NotApplicable) && !Rules.Of(finding.Rule).IsBackground);
    }
}
