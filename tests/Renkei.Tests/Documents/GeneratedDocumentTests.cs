using System.Text;
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
        var page = new StringBuilder("""
            # Every kind of record

            Generated from the field tables in `src/Renkei.Core`. A field in **bold** is required. Every record may also have `source`, `passage`,
            `basis`, `coder` and `note`, and what [the casebook](casebook.md) says of its entry.

            """.ReplaceLineEndings("\n"));
        foreach (var kind in AllKinds.List)
        {
            page.Append($"\n## {kind.Name}\n\n{kind.Meaning} {Where(kind)}\n\n| field | is | meaning |\n| --- | --- | --- |\n");
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
        $"| {within}{(field.Required ? $"**{field.Name}**" : field.Name)} | {field.Notation} | {field.Meaning}{Care(field)} |\n";

    private static string Where(Kind kind) => kind.Belongs switch
    {
        Belongs.Own => "In an own book only.",
        Belongs.Joint => "In a joint book only.",
        _ => "In an own or a joint book.",
    };

    private static string Care(Field field) =>
        (field.OwnBookOnly ? " *Own book only.*" : "") + (field.Readers == Core.Records.Roles.Everyone ? "" : $" *Read by {field.Readers.ToString().ToLowerInvariant()}.*");
}
