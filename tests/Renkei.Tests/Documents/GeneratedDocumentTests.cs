using System.Text;
using Renkei.Analysis;
using Renkei.Analysis.Catalogue;
using Renkei.App.Rendering.Json;
using Renkei.Core;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Documents;

/// <summary>Documents made from the program itself, so that they cannot say otherwise.</summary>
public class GeneratedDocumentTests
{
    [Fact]
    public void Kinds_are_documented_from_their_field_tables()
    {
        var page = new StringBuilder($"""
            # Every kind of record

            Generated from the field tables in `src/Renkei.Core`. A field in **bold** is required; `part: field` is a field of each group of a list. Every record
            may also have `source`, `passage`, `basis` (`reported`, `inferred` or `constructed`), `coder`, `memo` and `note`, and what
            [the casebook](casebook.md#books-writers-history) says of its entry. Codes such as S1-7 are rows of the papers, on whose account a field is there.

            You need few of them: an `organization` for each firm, an `alliance`, a `capability` or two, an `insight` for each thing somebody learned and a
            `change` for each routine that changed. Add others as a question says that they would tell.

            {string.Join(" · ", AllKinds.Names.Select(name => $"[{name}](#{name})"))}

            """.ReplaceLineEndings("\n"));
        foreach (var kind in AllKinds.List)
        {
            page.Append($"\n## {kind.Name}\n\n{PapersDocumentTests.Linked(kind.Meaning, "papers/")} {Where(kind)}{Asking(kind)}\n\n| field | is | meaning |\n| --- | --- | --- |\n");
            foreach (var field in kind.Form.Fields.TakeWhile(field => field != kind.Source))
            {
                page.Append(Row(field, ""));
                foreach (var part in field.Parts?.Fields ?? []) page.Append(Row(part, $"{field.Name}: "));
            }
        }

        GoldenFile.Holds(Repository.PathTo("docs", "kinds.md"), page.ToString());
    }

    [Fact]
    public void The_published_schema_is_that_of_the_field_tables() =>
        GoldenFile.Holds(Repository.PathTo("docs", "casebook.schema.json"), JsonText.Of(CasebookSchema.Make()) + "\n");

    [Fact]
    public void The_schema_has_every_kind_and_every_field()
    {
        var definitions = CasebookSchema.Make()["$defs"]!.AsObject();
        Assert.Equal(AllKinds.Names, definitions.Select(definition => definition.Key));
        Assert.All(AllKinds.List, kind =>
        {
            var properties = definitions[kind.Name]!["properties"]!.AsObject().Select(property => property.Key);
            Assert.Empty(kind.Form.Fields.Select(field => field.Name).Except(properties));
        });
    }

    private static string Row(Field field, string within) =>
        $"| {within}{(field.Required ? $"**{field.Name}**" : field.Name)} | {field.Notation} | {PapersDocumentTests.Linked(field.Meaning, "papers/")}{Care(field)} |\n";

    private static string Where(Kind kind) => kind.Belongs switch
    {
        Belongs.Own => "In an own book only.",
        Belongs.Joint => "In a joint book only.",
        _ => "In an own or a joint book.",
    };

    /// <summary>The rules that need the kind.</summary>
    private static string Asking(Kind kind) =>
        Questions.All.SelectMany(question => question.Rules).Where(rule => Rules.Of(rule).Needs.Contains(kind.Name)).Select(rule => $"[{rule}](rules.md#{RulesDocumentTests.Anchor(Rules.Of(rule))})").ToList() is { Count: > 0 } rules
            ? $" Needed by {string.Join(", ", rules)}." : "";

    private static string Care(Field field) =>
        (field.OwnBookOnly ? " *Own book only.*" : "") + (field.Readers == Core.Records.Roles.Everyone ? "" : $" *Read by {field.Readers.ToString().ToLowerInvariant()}.*");
}
