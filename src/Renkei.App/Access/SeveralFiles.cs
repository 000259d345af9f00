using System.CommandLine;
using Renkei.Core.Casebooks;
using Renkei.Core.Values;

namespace Renkei.App.Access;

/// <summary>Several casebooks read as the same organization, or each as coder.</summary>
internal sealed class SeveralFiles
{
    private readonly Argument<string[]> files = new("FILE") { Description = "The casebooks to read.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string> viewer = new("--as") { Description = "The organization as which to read; 'coder', unless said, reads all of a file marked 'case: true'.", HelpName = "ORG", DefaultValueFactory = _ => "coder" };

    private readonly Option<string?> asOf = new("--asof") { Description = "The business day, month or year up to which to read; the latest day seen in each file unless said.", HelpName = "WHEN" };

    private readonly Option<bool> joint = new("--joint") { Description = "Joint books only: what may be handed to the partner." };

    public static SeveralFiles AddTo(Command command)
    {
        var several = new SeveralFiles();
        command.Add(several.files);
        command.Add(several.viewer);
        command.Add(several.asOf);
        command.Add(several.joint);
        several.files.Validators.Add(given => // a list of files would swallow a mistyped option as one more file
        {
            foreach (var option in given.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal))) given.AddError($"Unrecognized option '{option.Value}'.");
        });
        return several;
    }

    /// <summary>Every file with the alliances seen in it, or every problem of any of them.</summary>
    public Outcome<IReadOnlyList<SeenFile>> Look(ParseResult parsed)
    {
        var (seen, problems) = (new List<SeenFile>(), new List<Problem>());
        foreach (var file in parsed.GetRequiredValue(files))
        {
            var seeing = new Seeing(file, parsed.GetValue(viewer), Alliance: null, parsed.GetValue(asOf), KnownAt: null, parsed.GetValue(joint));
            var looked = CasebookFile.Open(file).Then<SeenFile>(casebook => seeing.Look(casebook).Then<SeenFile>(alliances => new SeenFile(file, casebook, alliances)));
            if (looked.Succeeded(out var one)) seen.Add(one);
            else problems.AddRange(looked.Problems);
        }

        return problems.Count > 0 ? Outcome<IReadOnlyList<SeenFile>>.Failed(problems) : seen;
    }
}

/// <summary>A casebook and what a viewer sees of its alliances.</summary>
/// <param name="File">Its path as given.</param>
/// <param name="Casebook">The casebook.</param>
/// <param name="Alliances">At least one.</param>
public sealed record SeenFile(string File, Casebook Casebook, IReadOnlyList<Seen> Alliances)
{
    /// <summary>What the file is called where several are compared: its name without folder and ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>
    /// SHA-256 of what the viewer reads, printed anew: the same records give the same hash however the file was laid out, and what the viewer does not read does
    /// not show in it.
    /// </summary>
    public string Hash => CasebookHash.Of(Casebook.PrintFor(Alliances[0].View.Viewer));
}
