using System.CommandLine;
using NodaTime;
using Renkei.App.Access;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Intake;
using Renkei.App.Access.Sources;
using Renkei.App.Rendering;
using Renkei.Core.Values;

namespace Renkei.App.Features.Intake;

/// <summary><c>renkei intake FILE... --as ORG --domains ORG=DOMAIN... --until DAY</c>: what would be recorded of calendars and sheets, and what not and why.</summary>
internal static class IntakeCommand
{
    public static Command Make()
    {
        var files = new Argument<string[]>("FILE") { Description = "Calendars (.ics, or CSV saved by Outlook) and sheets people keep (.xlsx, .csv).", Arity = ArgumentArity.OneOrMore };
        var us = new Option<string>("--as") { Description = "The organization in whose own book it would stand.", HelpName = "ORG", Required = true };
        var domains = new Option<string[]>("--domains") { Description = "Organizations and their mail domains or names in sheets: aoki=aoki.example berg=berg.example,Berg AG.", HelpName = "ORG=NAME,...", Required = true, AllowMultipleArgumentsPerToken = true };
        var until = new Option<string>("--until") { Description = "The last day: what lies ahead is left out.", HelpName = "DAY", Required = true };
        var alliance = new Option<string?>("--alliance") { Description = "The alliance all of it belongs to.", HelpName = "ID" };
        var zone = new Option<string?>("--zone") { Description = "The time zone by whose clock days are told, such as Europe/Berlin; that of each entry unless said.", HelpName = "ZONE" };
        var dates = new Option<string?>("--dates") { Description = "Whether dates like 3/4/2024 begin with the day or the month.", HelpName = "WORD" }.AcceptOnlyFromAmong("day", "month");
        var target = new Option<string?>("-o", "--output") { Description = "The casebook to write; a summary unless said.", HelpName = "OUT" };
        files.Validators.Add(given => // a list of files would swallow a mistyped option as one more file
        {
            foreach (var option in given.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal))) given.AddError($"Unrecognized option '{option.Value}'.");
        });
        us.Validators.Add(given => RefuseUnless(given, Id.IsWellFormed, "an id"));
        alliance.Validators.Add(given => RefuseUnless(given, Id.IsWellFormed, "an id"));
        until.Validators.Add(given => RefuseUnless(given, text => text.Length == 10 && When.Of(text).Succeeded(out _), "a day: 2024-12-31"));
        zone.Validators.Add(given => RefuseUnless(given, text => Zones.Known(text) is not null, "a time zone"));
        domains.Validators.Add(given => RefuseUnless(given, text => text.Split('=') is [var id, { Length: > 0 }] && Id.IsWellFormed(id), "an organization with its domains: berg=berg.example"));

        var command = new Command("intake", "Say what would be recorded of calendars and sheets as people keep them, and what is left out and why. Nothing is recorded but what -o writes.") { files, us, domains, until, alliance, zone, dates, target };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var paths = parsed.GetRequiredValue(files);
            var organizations = parsed.GetRequiredValue(domains).Select(Organization).ToList();
            if (!organizations.Exists(one => one.Id == parsed.GetRequiredValue(us))) organizations.Add(new(parsed.GetRequiredValue(us), [parsed.GetRequiredValue(us)], []));
            var order = parsed.GetValue(dates) switch { "day" => DateOrder.DayMonthYear, "month" => DateOrder.MonthDayYear, _ => (DateOrder?)null };
            var answers = new IntakeAnswers
            {
                Us = parsed.GetRequiredValue(us),
                Organizations = organizations,
                Today = DateOnly.ParseExact(parsed.GetRequiredValue(until), "yyyy-MM-dd"),
                Alliance = parsed.GetValue(alliance),
                Orders = order is { } known ? paths.Select(path => path.Replace('\\', '/')).Distinct(StringComparer.Ordinal).ToDictionary(path => path, _ => known, StringComparer.Ordinal) : new Dictionary<string, DateOrder>(StringComparer.Ordinal),
            };
            DateTimeZone? home = parsed.GetValue(zone) is { } name ? Zones.Known(name) : null;
            var proposal = ProposalOf.Files(IntakeFiles.Open([.. paths.Select(path => (SourceFile)path)], answers, home), answers);
            if (proposal.Problems.Count > 0) return Answers.Refuse([.. proposal.Problems], Format.Table, error);
            if (parsed.GetValue(target) is not { } path)
            {
                ProposalText.Write(proposal, output);
                return ExitCodes.Done;
            }

            var pact = answers.Alliance is { } id ? (id, (IReadOnlyList<string>)[.. organizations.Select(one => one.Id)]) : ((string, IReadOnlyList<string>)?)null;
            var outcome = ProposalCasebook.Of(proposal, pact, answers.Us, path);
            if (!outcome.Succeeded(out var casebook)) return Answers.Refuse(outcome.Problems, Format.Table, error);
            if (Rendering.Tables.TableTarget.Write(path, () => Core.Tables.CasebookTables.Of(casebook), casebook.Print) is { Count: > 0 } unwritten) return Answers.Refuse([.. unwritten], Format.Table, error);
            output.WriteLine($"{path}: {casebook.Records} records written.");
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>What is no domain is a name; the first name is the one it is shown by.</summary>
    private static KnownOrganization Organization(string text)
    {
        var (id, words) = (text.Split('=')[0], text.Split('=')[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var names = words.Where(word => !IsDomain(word)).ToList();
        return new(id, names.Count > 0 ? names : [id], [.. words.Where(IsDomain)]);
    }

    private static bool IsDomain(string word) => word.Contains('.', StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal);

    private static void RefuseUnless(System.CommandLine.Parsing.OptionResult given, Func<string, bool> isOne, string what)
    {
        foreach (var token in given.Tokens.Where(token => !isOne(token.Value))) given.AddError($"'{token.Value}' is not {what}.");
    }
}
