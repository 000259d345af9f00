using Renkei.App.Access.Calendars;
using Renkei.App.Access.Sources;
using Renkei.Core.Values;

namespace Renkei.App.Access.Intake;

/// <summary>Makes one proposal of all files together. The order of files makes no difference, and nothing is recorded.</summary>
internal static class ProposalOf
{
    /// <summary>The proposal.</summary>
    /// <param name="files">What was read.</param>
    /// <param name="answers">What was said of it.</param>
    /// <param name="known">Its tables, where they were found before; they depend on how headers are said to be read, and on no other answer.</param>
    public static Proposal Files(IntakeFiles files, IntakeAnswers answers, IReadOnlyList<SheetBlock>? known = null)
    {
        var problems = new List<PlacedProblem>(files.Problems);
        var written = files.Records.Select(record => (record.Kind, record.Id)).ToHashSet();
        var people = new PeopleFound(answers);
        var entries = SameMeetings.Merge(files.Entries);
        foreach (var entry in entries)
        {
            foreach (var person in entry.Everybody().Where(person => person.Sort == InviteeSort.Person)) people.Add(person.Mail, WrittenPeople.NameOf(person.Name), "", "", "", entry.Origins[0]);
        }

        var blocks = known?.ToList() ?? Blocks(files, answers, people.NamesAdded);
        var records = blocks.ConvertAll(block => new SheetRecords(block, answers, people, problems));
        foreach (var each in records) each.AddPeople();
        people.Settle();

        var ready = records.FindAll(each => !each.IsOrderOpen);
        var meetings = new MeetingsFound(answers, people);
        meetings.Add(MeetingsFound.Of(entries).Concat(ready.SelectMany(each => each.Meetings())));
        var others = ready.SelectMany(each => each.Others()).ToList();
        var named = meetings.Used.Concat(others.Select(each => each.Person).OfType<FoundPerson>()).ToHashSet();
        named.UnionWith(people.All.Where(person => person.IsInPeopleTable));
        var whose = people.All.Where(person => person.IsOfSeveral).Select(person => new OpenQuestion($"person {person.Key}", $"Whose is {(person.Name.Length > 0 ? person.Name : person.Mail)}?", person.Organizations, person.Origins[0]));

        return new(
            [
                .. files.Records,
                .. answers.Organizations.Where(one => !written.Contains(("organization", one.Id))).OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => ProposedRecord.Of("organization", one.Id, [], ("name", one.Names.Count > 0 ? one.Names[0] : one.Id))),
                .. people.All.Where(person => person.Organization is not null && named.Contains(person) && !written.Contains(("person", person.Id))).Select(person => Person(person, answers)),
                .. meetings.Events.Where(record => !written.Contains(("event", record.Id))),
                .. others.Select(each => each.Record).GroupBy(record => (record.Kind, record.Id)).Select(group => group.First() with { Origins = [.. group.SelectMany(record => record.Origins).Order(Origin.InOrder)] }).OrderBy(record => record.Kind, StringComparer.Ordinal).ThenBy(record => record.Id, StringComparer.Ordinal),
            ],
            [
                .. meetings.LeftOut,
                .. blocks.SelectMany(block => block.PassedOver.Select(row => new LeftOut($"{block.Origin.File} {block.Origin.Sheet} {row.Line}", row.Why, "", LeftOutBecause.RowPassedOver, [new(block.Origin.File, block.Origin.Sheet, row.Line)]))),
                .. problems.Where(problem => answers.Without.Contains(CellPlace.Of(problem.Place))).Select(problem => new LeftOut($"{CellPlace.Of(problem.Place)}", problem.Message, "", LeftOutBecause.RowPassedOver, [new(problem.Place.File, problem.Place.Sheet, problem.Place.Line)])),
            ],
            [.. Questions(files, answers, blocks).Concat(whose).OrderBy(question => question.About, StringComparer.Ordinal)],
            [.. problems.Where(problem => !answers.Without.Contains(CellPlace.Of(problem.Place))).OrderBy(problem => problem.Place.File, StringComparer.Ordinal).ThenBy(problem => problem.Place.Sheet, StringComparer.Ordinal).ThenBy(problem => problem.Place.Line)])
        { Contacts = meetings.Contacts };
    }

    /// <summary>The tables of all sheets.</summary>
    public static IReadOnlyList<SheetBlock> Tables(IntakeFiles files, IntakeAnswers answers) =>
        Blocks(files, answers, files.Entries.SelectMany(entry => entry.Everybody()).Where(person => person.Sort == InviteeSort.Person).Select(person => Vocabulary.Fold(WrittenPeople.NameOf(person.Name))).Where(name => name.Length > 0));

    /// <summary>What files and tables leave open, before anything is made of their rows; each once.</summary>
    public static IEnumerable<OpenQuestion> Questions(IntakeFiles files, IntakeAnswers answers, IReadOnlyList<SheetBlock> tables) =>
        files.Questions.Concat(tables.SelectMany(table => Questions(table, answers))).DistinctBy(question => question.About).OrderBy(question => question.About, StringComparer.Ordinal);

    /// <summary>The blocks of all sheets; looked at again once the names in tables of people are known.</summary>
    private static List<SheetBlock> Blocks(IntakeFiles files, IntakeAnswers answers, IEnumerable<string> known)
    {
        var sheets = files.Sheets.OrderBy(sheet => sheet.File, StringComparer.Ordinal).ThenBy(sheet => sheet.Sheet, StringComparer.Ordinal).ToList();
        var names = known.ToHashSet(StringComparer.Ordinal);
        var first = sheets.SelectMany(sheet => SheetBlocks.Find(sheet, answers.Mappings, names)).ToList();
        var more = first.Where(block => block.Kind == BlockKinds.Person).SelectMany(block => block.Rows.Select(row => Vocabulary.Fold(WrittenPeople.NameOf(block.Cell(row, "name"))))).Where(name => name.Length > 0).ToList();
        if (!more.Exists(names.Add)) return first;
        names.UnionWith(more);
        return [.. sheets.SelectMany(sheet => SheetBlocks.Find(sheet, answers.Mappings, names))];
    }

    private static IEnumerable<OpenQuestion> Questions(SheetBlock block, IntakeAnswers answers)
    {
        var headers = Problem.Short(string.Join(" | ", block.Columns.Select(column => column.Header)));
        if (block.Sureness == Sureness.Unsure) yield return new($"block {block.Signature}", $"What does the table '{headers}' hold?", ["", .. BlockKinds.All], block.Origin);
        if (answers.OrderOf(block) is null) yield return new($"date-order {block.Origin.File}", $"Does '{block.Dates.Example}' begin with the day or with the month?", ["day", "month"], block.Origin);
        if (block.Kind is BlockKinds.Posting or BlockKinds.Insight && !answers.KnowsAlliances) yield return new("alliance", "Which alliance do postings and insights belong to?", [], block.Origin);
        if (block.Kind == BlockKinds.Action && block.Year is null && !answers.Years.ContainsKey(block.Signature) && !block.Columns.Any(column => column.Field == "when")) yield return new($"year {block.Signature}", $"In which year was agreed what stands under '{headers}'? It can be written above the table, too.", [], block.Origin);
    }

    private static ProposedRecord Person(FoundPerson person, IntakeAnswers answers)
    {
        var said = answers.Levels.GetValueOrDefault(person.Key) ?? (person.Level.ToLowerInvariant() is "upper" or "middle" or "lower" ? person.Level.ToLowerInvariant() : null);
        var guess = said is null ? Vocabulary.Of("levels").In(person.Level) ?? Vocabulary.Of("levels").In(person.Role) : null;
        return ProposedRecord.Of("person", person.Id, person.Origins,
            ("name", person.Name.Length > 0 ? person.Name : person.Mail),
            ("organization", person.Organization),
            ("level", said ?? guess?.Meaning),
            ("role", person.Role),
            ("note", guess is null ? null : $"Level guessed from '{guess.Value.Word}'.")) with
        {
            Key = person.Key,
            Guessed = guess is null ? new Dictionary<string, string>(StringComparer.Ordinal) : new Dictionary<string, string>(StringComparer.Ordinal) { ["level"] = $"The title holds '{guess.Value.Word}'." },
        };
    }
}
