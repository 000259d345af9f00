using Renkei.App.Access.Intake;

namespace Renkei.App.Features.Intake;

/// <summary>A proposal as a person reads it in a terminal: how much there is, what is left out and why, what is guessed, what is asked.</summary>
internal static class ProposalText
{
    /// <summary>Writes it.</summary>
    public static void Write(Proposal proposal, TextWriter output)
    {
        var meetings = proposal.Items.Count(item => item.Kind == "event");
        output.WriteLine($"{proposal.Contacts} contacts in {meetings} meetings, {proposal.People} people.");
        foreach (var kind in proposal.Items.Where(item => item.Kind is not ("event" or "person" or "organization")).GroupBy(item => item.Kind, StringComparer.Ordinal)) output.WriteLine($"{kind.Key}: {kind.Count()}");

        if (proposal.LeftOut.Count > 0) output.WriteLine($"\n{proposal.LeftOut.Count} left out:");
        foreach (var reason in proposal.LeftOut.GroupBy(left => left.Reason).OrderBy(group => group.Key))
        {
            output.WriteLine($"  {IntakeWords.Because(reason.Key)}: {reason.Count()}");
            foreach (var left in reason.Take(5)) output.WriteLine($"    {Plain($"{left.When} {left.Title}".Trim())} ({left.Origins[0]})");
            if (reason.Count() > 5) output.WriteLine($"    and {reason.Count() - 5} more");
        }

        var guessed = proposal.Items.Where(item => item.Guessed.Count > 0).ToList();
        if (guessed.Count > 0) output.WriteLine($"\nLevels guessed from titles: {guessed.Count}");
        foreach (var item in guessed.Take(10)) output.WriteLine($"  {Plain(Said(item, "name"))}: {Said(item, "level")} ({Plain(Said(item, "role"))})");

        if (proposal.Questions.Count > 0) output.WriteLine("\nTo be answered:");
        foreach (var question in proposal.Questions) output.WriteLine($"  {Plain(question.Text)} ({question.Origin})");
    }

    private static string Said(ProposedRecord item, string field) => (item[field] as Core.Records.TextNode)?.Text ?? "";

    /// <summary>A file does not command the terminal.</summary>
    private static string Plain(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
