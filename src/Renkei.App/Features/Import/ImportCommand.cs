using System.CommandLine;
using System.CommandLine.Parsing;
using Renkei.App.Access;
using Renkei.App.Access.Tables;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Tables;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Features.Import;

/// <summary><c>renkei import FILE... -o casebook.yaml</c>: tables become a casebook, all of them or nothing.</summary>
internal static class ImportCommand
{
    public static Command Make()
    {
        var files = new Argument<string[]>("FILE") { Description = "The tables: CSV named after their kinds, folders of them, workbooks with a sheet a kind.", Arity = ArgumentArity.OneOrMore };
        var target = new Option<string>("-o", "--output") { Description = "The casebook to write; OUT.xlsx and OUT/ write tables again.", HelpName = "OUT", Required = true };
        var kind = new Option<string?>("--kind") { Description = "The kind of record in the tables, when they are not named after it.", HelpName = "KIND" };
        var book = new Option<string?>("--book") { Description = "The book of rows that name none: an organization, an alliance or a joint book.", HelpName = "BOOK" };
        var writer = new Option<string?>("--writer") { Description = "The writer of rows that name none.", HelpName = "ORG" };
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of CSV, such as shift_jis or windows-1252; found out unless said.", HelpName = "NAME" };
        var point = new Option<string?>("--decimal") { Description = "What stands before decimals: '.' or ','.", HelpName = "SIGN" }.AcceptOnlyFromAmong(".", ",");
        var delimiter = new Option<string?>("--delimiter") { Description = "What separates the cells of CSV: ',', ';' or 'tab'; found out unless said.", HelpName = "SIGN" }.AcceptOnlyFromAmong(",", ";", "tab");
        encoding.Validators.Add(given =>
        {
            if (given.Tokens is [var name] && TextEncoding.Named(name.Value) is null) given.AddError($"'{name.Value}' is not the name of an encoding.");
        });
        files.Validators.Add(RefuseOptions);
        var command = new Command("import", "Make a casebook of tables: CSV and workbooks with one kind of record a table. All of them or nothing.") { files, target, kind, book, writer, encoding, point, delimiter };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var how = new Decoding
            {
                Kind = parsed.GetValue(kind),
                Encoding = parsed.GetValue(encoding) is { } name ? TextEncoding.Named(name) : null,
                Decimal = parsed.GetValue(point)?[0],
                Delimiter = parsed.GetValue(delimiter) is { } sign ? sign == "tab" ? '\t' : sign[0] : null,
            };
            var path = parsed.GetRequiredValue(target);
            var read = parsed.GetValue(writer) is { } who
                ? Writer.Of(who).Then(known => TableFiles.Read(parsed.GetRequiredValue(files), how, parsed.GetValue(book), known))
                : TableFiles.Read(parsed.GetRequiredValue(files), how, parsed.GetValue(book));
            var outcome = read.Then(casebook => Write(casebook, path));
            if (!outcome.Succeeded(out var written)) return Answers.Refuse(outcome.Problems, Format.Table, error);
            output.WriteLine(written);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Outcome<string> Write(Casebook casebook, string path)
    {
        if (TableTarget.IsText(path) && casebook.Entries > Casebook.MostEntries)
            return new Problem(Codes.TooManyRecords, "", $"There are {casebook.Entries} records, and a casebook in YAML has at most {Casebook.MostEntries}.");
        var problems = TableTarget.Write(path, () => CasebookTables.Of(casebook), casebook.Print);
        return problems.Count > 0 ? Outcome<string>.Failed(problems) : $"{path}: {casebook.Records} records written.";
    }

    /// <summary>A list of files would swallow a mistyped option as one more file.</summary>
    private static void RefuseOptions(ArgumentResult given)
    {
        foreach (var option in given.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal))) given.AddError($"Unrecognized option '{option.Value}'.");
    }
}
