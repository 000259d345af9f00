using Renkei.App.Access.Intake;
using Renkei.App.Access.Sources;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;

namespace Renkei.App.Features.Intake;

/// <summary>What each table of the sheets holds and what each of its columns says, to be corrected.</summary>
internal static class TablesStep
{
    /// <summary>The most tables that are shown.</summary>
    public const int Most = 40;

    /// <summary>The tables, the unsure first.</summary>
    public static IReadOnlyList<SheetBlock> Of(Bringing brought) => [.. brought.Tables.DistinctBy(block => block.Signature).OrderBy(block => block.Sureness == Sureness.Unsure ? 0 : 1).Take(Most)];

    public static Task Show(HttpContext context, Bringing brought, params IReadOnlyList<string> wrong) => context.Ask<TablesPage>(IntakeTexts.TablesTitle, brought, wrong);

    /// <summary>Takes what was said of the tables; where a table now holds something else, its columns are guessed again and shown.</summary>
    public static Task Take(HttpContext context, Bringing brought, IFormCollection form)
    {
        var (mappings, isShownAgain, wrong) = (brought.Answers.Mappings.ToList(), false, "");
        foreach (var block in Of(brought))
        {
            var place = Array.IndexOf(form["signature"].ToArray(), block.Signature);
            if (place < 0) continue;
            var kind = $"{form[$"kind-{place}"]}";
            if (kind.Length > 0 && !BlockKinds.All.Contains(kind)) continue;
            var isOther = kind != block.Kind;
            List<string> fields = [.. block.Columns.Select((column, at) => isOther ? Guess(kind, column.Header) : FieldOf(kind, $"{form[$"field-{place}-{at}"]}"))];
            var twice = fields.Where(field => field.Length > 0 && field != "people").GroupBy(field => field, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
            if (isOther && twice is not null) fields = [.. fields.Select((field, at) => field.Length > 0 && field != "people" && fields.IndexOf(field) < at ? "" : field)];
            else if (twice is not null) wrong = IntakeTexts.TwiceTheSame.With(IntakeWords.Field(kind, twice), block.Title.Length > 0 ? block.Title : block.Origin.ToString());
            isShownAgain |= isOther && kind.Length > 0;
            if (isOther || block.Sureness == Sureness.Unsure || !fields.SequenceEqual(block.Columns.Select(column => column.Field), StringComparer.Ordinal)) mappings.Add(new(block.Signature, kind, fields));
        }

        if (wrong.Length > 0) return Show(context, brought, [wrong]);
        var said = brought with { Answers = brought.Answers with { Mappings = [.. mappings.GroupBy(mapping => mapping.Signature, StringComparer.Ordinal).Select(group => group.Last() with { Order = group.Last().Order ?? group.First().Order })] } };
        if (!isShownAgain) return IntakeRoutes.Keep(context, said.Having(Step.Tables));
        Waiting.Keep(context.Hat(), said);
        return Show(context, said);
    }

    private static string FieldOf(string kind, string field) => kind.Length > 0 && Vocabulary.Of(kind).Meanings.Contains(field) ? field : "";

    private static string Guess(string kind, string header) => kind.Length == 0 ? "" : BlockKinds.FieldOf(kind, header).Field;
}
