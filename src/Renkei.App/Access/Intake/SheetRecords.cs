using Renkei.App.Access.Calendars;
using Renkei.App.Access.Sources;
using Renkei.Core.Values;

namespace Renkei.App.Access.Intake;

/// <summary>Makes records of the rows of one block. Where a row lacks what its record needs, that is a problem with its place.</summary>
internal sealed class SheetRecords(SheetBlock block, IntakeAnswers answers, PeopleFound people, List<PlacedProblem> problems)
{
    private readonly DateOrder? order = answers.OrderOf(block);

    private readonly Dictionary<string, string?> dates = new(StringComparer.Ordinal); // many rows are of the same day
    private readonly Dictionary<string, DateOnly> days = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<WrittenPerson>> named = new(StringComparer.Ordinal);
    private readonly int? year = block.Year ?? (answers.Years.TryGetValue(block.Signature, out var known) ? known : null);

    /// <summary>Whether its dates can be read in two ways and nobody said which.</summary>
    public bool IsOrderOpen => order is null;

    /// <summary>Notes the people of the block.</summary>
    public void AddPeople()
    {
        foreach (var row in block.Rows)
        {
            var (organization, origin) = (block.Cell(row, "organization"), At(row));
            switch (block.Kind)
            {
                case BlockKinds.Person:
                    var written = Written(block.Cell(row, "name"));
                    var name = written.Count == 1 ? written[0].Name : WrittenPeople.NameOf(block.Cell(row, "name"));
                    if (name.Length == 0) name = NameOf(row);
                    var mail = Invitee.MailOf(block.Cell(row, "mail")) ?? (written.Count == 1 ? written[0].Mail : "");
                    people.Add(mail, name, organization, ContentLine.OneLine(block.Cell(row, "role")), ContentLine.OneLine(block.Cell(row, "level")), origin, isInPeopleTable: true);
                    break;
                case BlockKinds.Meeting or BlockKinds.Visit:
                    foreach (var one in Written(block.Cell(row, "people"))) people.Add(one.Mail, one.Name, "", "", "", origin);
                    break;
                case BlockKinds.Action:
                    foreach (var one in Written(block.Cell(row, "owner"))) people.Add(one.Mail, one.Name, organization, "", "", origin);
                    break;
                case BlockKinds.Posting:
                    foreach (var one in Written(block.Cell(row, "person"))) people.Add(one.Mail, one.Name, block.Cell(row, "from"), "", "", origin);
                    break;
            }
        }
    }

    /// <summary>The meetings and visits of the block.</summary>
    public IEnumerable<FoundMeeting> Meetings()
    {
        if (block.Kind is not (BlockKinds.Meeting or BlockKinds.Visit)) yield break;
        foreach (var row in block.Rows)
        {
            if (Period(row, "when", "until") is not { } when) continue;
            var written = Written(block.Cell(row, "people"));
            var organizations = block.Cell(row, "organizations").Split([';', ',', '/', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(people.OrganizationNamed).OfType<string>().ToList();
            var state = Vocabulary.Of("state")[block.Cell(row, "state")];
            var title = ContentLine.OneLine(block.Cell(row, "what"));
            if (title.Length == 0) title = block.Kind == BlockKinds.Visit ? "Visit" : "Meeting";
            var id = MeetingsFound.IdOf(title, when);
            yield return new()
            {
                Id = id,
                TitleId = id,
                Title = title,
                When = when,
                First = FirstDay(when),
                Series = ContentLine.OneLine(block.Cell(row, "series")),
                IsVisit = block.Kind == BlockKinds.Visit,
                IsCancelled = state is "cancelled" or "dropped",
                IsPlanned = state == "planned",
                People = [.. written.Select(person => person.Invited())],
                Organizations = organizations.Count > 0 ? [.. organizations.Append(answers.Us).Distinct(StringComparer.Ordinal)] : [],
                Origins = [At(row)],
            };
        }
    }

    /// <summary>The actions, postings, insights and organizations of the block, with those they name.</summary>
    public IEnumerable<(ProposedRecord Record, FoundPerson? Person)> Others() => block.Kind switch
    {
        BlockKinds.Action => block.Rows.Select(Action).OfType<(ProposedRecord, FoundPerson?)>(),
        BlockKinds.Posting when answers.KnowsAlliances => block.Rows.Select(Posting).OfType<(ProposedRecord, FoundPerson?)>(),
        BlockKinds.Insight when answers.KnowsAlliances => block.Rows.SelectMany(Insight).Select(record => (record, (FoundPerson?)null)),
        _ => [],
    };

    private (ProposedRecord, FoundPerson?)? Action(GridRow row)
    {
        var what = ContentLine.OneLine(block.Cell(row, "what"));
        if (what.Length == 0) return Lacks(row, "what is to be done", "what");
        var due = Date(row, "due");
        var said = Date(row, "when") ?? (year is { } of ? $"[{of}-01-01..{of}-12-31]" : null);
        var when = said is null ? null : AgreedBy(said, due);
        if (said is null || when is null) return block.Columns.Any(column => column.Field == "when") ? Lacks(row, "the day it was agreed", "when") : null;
        var done = block.Cell(row, "done");
        var doneOn = done.Length > 0 && Vocabulary.Of("yes")[done] is null ? Date(row, "done") : null;
        var state = Vocabulary.Of("state")[block.Cell(row, "state")] ?? (Vocabulary.Of("yes")[done] == "yes" ? "held" : null);
        var owner = Written(block.Cell(row, "owner")) is [var first, ..] ? people.Find(first.Mail, first.Name) : null;
        if (owner?.Organization is null) owner = null;
        var note = doneOn is null && state == "held" ? "Said to be done, without a day." : state is "dropped" or "cancelled" ? "Said to be given up, without a day." : null;
        var by = people.OrganizationNamed(block.Cell(row, "organization")) ?? owner?.Organization;
        return (ProposedRecord.Of("action", StableId.Of("a", Vocabulary.Fold(what), said), [At(row)],
            ("when", when), ("alliance", answers.AllianceWith(by) ?? answers.AllianceNamedIn(what) ?? answers.AllianceNamedIn(block.Title)), ("what", what), ("by", by), ("owner", owner?.Id),
            ("due", due), ("done", doneOn), ("result", ContentLine.OneLine(block.Cell(row, "result"))), ("note", note)), owner);
    }

    /// <summary>Of a whole year, the part before the action was due and before today: nothing is agreed later.</summary>
    private string AgreedBy(string said, string? due)
    {
        if (!said.StartsWith('[') || !When.Of(said).Succeeded(out var when)) return said;
        var last = new[] { when.End.Latest, answers.Today, due is not null && When.Of(due).Succeeded(out var by) ? by.End.Latest : DateOnly.MaxValue }.Min();
        return last > when.Start.Earliest ? $"[{when.Start.Earliest:yyyy-MM-dd}..{last:yyyy-MM-dd}]" : said;
    }

    private (ProposedRecord, FoundPerson?)? Posting(GridRow row)
    {
        var person = Written(block.Cell(row, "person")) is [var one] ? people.Find(one.Mail, one.Name) : null;
        var (from, to) = (people.OrganizationNamed(block.Cell(row, "from")) ?? person?.Organization, people.OrganizationNamed(block.Cell(row, "to")));
        if (from is null || to is null) return Lacks(row, "from which firm the person goes to which", from is null ? "from" : "to");
        if (answers.AllianceWith(from, to) is not { } alliance) return Lacks(row, "to which of the alliances it belongs", "to");
        var (start, end) = (Date(row, "start"), Date(row, "end"));
        if (start is null) return block.Cell(row, "start").Length > 0 ? null : Lacks(row, "when it begins", "start");
        var isOver = end is not null && When.Of(end).Value.End.Latest <= answers.Today;
        var lies = When.Of(start).Value.Start.Earliest > answers.Today;
        if (person?.Organization is null) person = null;
        return (ProposedRecord.Of("posting", StableId.Of("g", person?.Key ?? Vocabulary.Fold(block.Cell(row, "person")), from, to, start), [At(row)],
            ("when", lies ? null : When.Of($"{start}/{(isOver ? end : "..")}").Succeeded(out var span) ? span.Text : start), ("alliance", alliance), ("person", person?.Id), ("from", from), ("to", to),
            ("role", ContentLine.OneLine(block.Cell(row, "role"))), ("planned_start", lies ? start : null), ("promised_end", isOver ? null : end), ("returned", Date(row, "returned"))), person);
    }

    private IEnumerable<ProposedRecord> Insight(GridRow row)
    {
        var (what, topic, from) = (ContentLine.OneLine(block.Cell(row, "what")), ContentLine.OneLine(block.Cell(row, "capability")), people.OrganizationNamed(block.Cell(row, "from")));
        if (what.Length == 0 || topic.Length == 0 || from is null || Date(row, "when") is not { } when)
        {
            if (block.Cell(row, "when").Length == 0 || what.Length == 0 || topic.Length == 0 || from is null) Lacks(row, "what was learned, when, on what and from whom", what.Length == 0 ? "what" : topic.Length == 0 ? "capability" : from is null ? "from" : "when");
            yield break;
        }

        if (answers.AllianceWith(from) is not { } alliance)
        {
            Lacks(row, "to which of the alliances it belongs", "from");
            yield break;
        }

        var capability = StableId.Word("c", topic);
        yield return ProposedRecord.Of("capability", capability, [At(row)], ("name", topic));
        yield return ProposedRecord.Of("insight", StableId.Of("i", Vocabulary.Fold(what), when), [At(row)],
            ("when", when), ("alliance", alliance), ("learner", answers.Us), ("from", from), ("capability", capability), ("what", what));
    }

    private string NameOf(GridRow row) => $"{block.Cell(row, "given")} {block.Cell(row, "surname")}".Trim();

    private Origin At(GridRow row) => new(block.Origin.File, block.Origin.Sheet, row.Line);

    private DateOnly FirstDay(string when) => days.TryGetValue(when, out var day) ? day : days[when] = When.Of(when).Value.Start.Earliest;

    private IReadOnlyList<WrittenPerson> Written(string cell) => named.TryGetValue(cell, out var those) ? those : named[cell] = WrittenPeople.Read(cell);

    private string? Period(GridRow row, string from, string to)
    {
        if (Date(row, from) is not { } first)
        {
            if (block.Cell(row, from).Length == 0) Lacks(row, "when it was", from);
            return null;
        }

        return first.Length == 10 && Date(row, to) is { Length: 10 } last && last != first && When.Of($"{first}/{last}").Succeeded(out var span) ? span.Text : first;
    }

    /// <summary>A date of the row; null where nothing stands. What is no date is told.</summary>
    private string? Date(GridRow row, string field)
    {
        var cell = block.Cell(row, field);
        if (cell.Length == 0 || order is not { } known) return null;
        if (!dates.TryGetValue(cell, out var read)) dates[cell] = read = WrittenDates.Read(cell, known, year) is { } date && When.Of(date.When).Succeeded(out var when) ? when.Text : null;
        if (read is not null) return read;
        Tell(row, new(Codes.DateUnreadable, field, $"'{Problem.Short(cell)}' is not a date."), block.Columns.First(column => column.Field == field).Place + 1);
        return null;
    }

    private (ProposedRecord, FoundPerson?)? Lacks(GridRow row, string what, string field)
    {
        var column = block.Columns.FirstOrDefault(one => one.Field == field);
        Tell(row, new(Codes.FieldMissing, column is null ? "" : field, $"The row does not say {what}."), (column ?? block.Columns[0]).Place + 1);
        return null;
    }

    private void Tell(GridRow row, Problem problem, int column)
    {
        if (problems.Count < 1000) problems.Add(new(problem, new(block.Origin.File, row.Line, column, Problem.Short(string.Join(" | ", row.Cells)), "") { Sheet = block.Origin.Sheet }));
    }
}
