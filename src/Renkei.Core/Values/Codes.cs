namespace Renkei.Core.Values;

/// <summary>Every code there is, on one page, in the order a casebook is read: file, layout, values, books, what may be recorded.</summary>
public static class Codes
{
    // The file
    public static readonly Code FileTooLarge = new("file-too-large", "Split the casebook, or bring large volumes as CSV.");
    public static readonly Code NotUtf8 = new("not-utf8", "Save the file as UTF-8.");
    public static readonly Code ControlCharacter = new("control-character", "Remove the character; tabs and line ends are the only control characters allowed.");
    public static readonly Code TooManyRecords = new("too-many-records", "Split the casebook, or bring large volumes as CSV.");
    public static readonly Code RecordTooLong = new("record-too-long", "Keep a record under 256 KB; put long documents beside the casebook and name them in 'source'.");

    public static readonly Code MoreProblems = new("more-problems", "Correct the problems told here and check again.");

    // The layout
    public static readonly Code YamlUnreadable = new("yaml-unreadable", "Check indentation, colons and quotes around this place; put text with ': ' or ' #' in quotes.");
    public static readonly Code NestedTooDeep = new("nested-too-deep", "A casebook needs no more than four levels; write the values flat.");
    public static readonly Code AliasUsed = new("alias-used", "Put the value in quotes; anchors, aliases and tags are not used in casebooks.");
    public static readonly Code KeyTwice = new("key-twice", "Keep one of the two.");
    public static readonly Code RecordsMissing = new("records-missing", "Begin the list of records with a line 'records:' and write each record as '- kind: id'.");
    public static readonly Code RecordsNotLast = new("records-not-last", "Put everything about the file above 'records:', and indent what belongs to a record.");
    public static readonly Code RecordExpected = new("record-expected", "Write each record as '- kind: id' followed by its fields.");
    public static readonly Code KindUnknown = new("kind-unknown", "Open the record, or name the table, with one of the kinds in docs/kinds.md.");
    public static readonly Code IdColumnMissing = new("id-column-missing", "Name the column that holds the ids after the kind: 'event' in a table of events.");
    public static readonly Code RowRagged = new("row-ragged", "Give each row as many cells as the first row names columns; a text with the separator in it stands in quotes.");
    public static readonly Code TableTooWide = new("table-too-wide", "Keep the columns of the kind and remove those without a name.");
    public static readonly Code VersionUnknown = new("version-unknown", "Write 'renkei: 1' in the first line.");

    // Values
    public static readonly Code FieldUnknown = new("field-unknown", "Use a field of this kind, or put the text under 'note'.");
    public static readonly Code FieldMissing = new("field-missing", "Add the field; if it is not known, leave the record out and say so in a note.");
    public static readonly Code ValueExpected = new("value-expected", "Write one value.");
    public static readonly Code ValueEmpty = new("value-empty", "Write a value, or leave the field out.");
    public static readonly Code GroupExpected = new("group-expected", "Write the group as indented 'name: value' lines.");
    public static readonly Code IdMalformed = new("id-malformed", "Write an id in small letters, digits and inner hyphens, at most 80 of them: aoki-castings.");
    public static readonly Code ReferenceMalformed = new("reference-malformed", "Write kind/id, such as insight/i7.");
    public static readonly Code DateUnreadable = new("date-unreadable", "Write 1999, 1999-03, 1999-03-27, 198X, 1995~, 1999/2004, [1999..2001] or 2001/...");
    public static readonly Code DateNotInCalendar = new("date-not-in-calendar", "Use a day that exists, in the years 1000 to 2999.");
    public static readonly Code PeriodOutOfOrder = new("period-out-of-order", "Put the earlier date first.");
    public static readonly Code InstantUnreadable = new("instant-unreadable", "Write date and time in UTC: 2004-03-01T09:30:00Z.");
    public static readonly Code NumberUnreadable = new("number-unreadable", "Write digits with a point for decimals and no grouping: 1200.50.");
    public static readonly Code NumberGrouped = new("number-grouped", "Write the number without grouping, or say with --decimal which sign stands before the decimals.");
    public static readonly Code NumberOutOfRange = new("number-out-of-range", "Use a number within the range the field names.");
    public static readonly Code ScoreUnreadable = new("score-unreadable", "Write weak, steady, strong, trails, level, leads, or a number from 0 to 5.");
    public static readonly Code MoneyUnreadable = new("money-unreadable", "Write an amount and a currency: 1200.50 USD.");
    public static readonly Code CurrencyUnknown = new("currency-unknown", "Use a code of ISO 4217, of today or of its time: EUR, JPY, DEM.");
    public static readonly Code WordNotInList = new("word-not-in-list", "Use one of the words listed.");

    // Books, writers, history
    public static readonly Code BookNotSaid = new("book-not-said", "Add 'book:' with an organization for its own book, or an alliance for its joint book.");
    public static readonly Code BookUnknown = new("book-unknown", "Name an organization, an alliance or a book of this casebook.");
    public static readonly Code BookAmbiguous = new("book-ambiguous", "Give the organization, the alliance or the book another id.");
    public static readonly Code BookNotAllowed = new("book-not-allowed", "Put the record in a book its kind belongs to.");
    public static readonly Code OwnFieldInJointBook = new("own-field-in-joint-book", "Leave the field out here and keep it in a record of your own book.");
    public static readonly Code WriterNotSaid = new("writer-not-said", "Add 'writer:' to the record or above 'records:', as organization or organization/pseudonym.");
    public static readonly Code WriterNotAMember = new("writer-not-a-member", "Only an organization whose book it is writes in it.");
    public static readonly Code NotTheWriter = new("not-the-writer", "Leave the other side's record alone; write one of your own, under another id.");
    public static readonly Code MembersFixed = new("members-fixed", "Leave the members as they are; for others open a further joint book with a record 'book', or a new alliance.");
    public static readonly Code WithdrawnUnknown = new("withdrawn-unknown", "Withdraw a record by the id it was written under, after it was written.");
    public static readonly Code RecordedOutOfOrder = new("recorded-out-of-order", "Keep the entries of a book in the order they were recorded.");
    public static readonly Code SourceNotSaid = new("source-not-said", "A case says where each record is from: add 'source:'.");

    // What may be recorded
    public static readonly Code IdReserved = new("id-reserved", "Give the organization another id.");
    public static readonly Code ReferenceUnknown = new("reference-unknown", "Correct the id, or add the record it names; a withdrawn record cannot be named.");
    public static readonly Code ReferenceNotAllowed = new("reference-not-allowed", "Write the other record in the joint book too, or bring it across by a disclosure; own records may name joint ones, never the reverse.");
    public static readonly Code PartiesTooFew = new("parties-too-few", "Name at least two different organizations.");
    public static readonly Code WithItself = new("with-itself", "Name two different organizations, or two different people.");
    public static readonly Code PartOfItself = new("part-of-itself", "Break the circle: one of these records must stand by itself.");
    public static readonly Code StakesOver100 = new("stakes-over-100", "Correct a percentage or a date: at no time can more than the whole be held.");
    public static readonly Code OutOfOrder = new("out-of-order", "Correct one of the two dates; a coarser date is allowed when the order is not known.");
    public static readonly Code StageSkipped = new("stage-skipped", "Record the steps in order: group before organization, each once.");
    public static readonly Code StageUnsupported = new("stage-unsupported", "Name the people or units that use it, or leave the insight at the stage before.");
    public static readonly Code LearnerElsewhere = new("learner-elsewhere", "A change cites insights of the organization where it took place.");
    public static readonly Code RuleUnknown = new("rule-unknown", "Use the id of a rule in docs/rules.md.");

    /// <summary>All of them, in the order above.</summary>
    public static IReadOnlyList<Code> All { get; } =
    [
        FileTooLarge, NotUtf8, ControlCharacter, TooManyRecords, RecordTooLong, MoreProblems,
        YamlUnreadable, NestedTooDeep, AliasUsed, KeyTwice, RecordsMissing, RecordsNotLast, RecordExpected, KindUnknown, IdColumnMissing, RowRagged, TableTooWide,
        VersionUnknown,
        FieldUnknown, FieldMissing, ValueExpected, ValueEmpty, GroupExpected, IdMalformed, ReferenceMalformed,
        DateUnreadable, DateNotInCalendar, PeriodOutOfOrder, InstantUnreadable, NumberUnreadable, NumberGrouped, NumberOutOfRange, ScoreUnreadable,
        MoneyUnreadable, CurrencyUnknown, WordNotInList,
        BookNotSaid, BookUnknown, BookAmbiguous, BookNotAllowed, OwnFieldInJointBook, WriterNotSaid, WriterNotAMember, NotTheWriter, MembersFixed,
        WithdrawnUnknown, RecordedOutOfOrder, SourceNotSaid,
        IdReserved, ReferenceUnknown, ReferenceNotAllowed, PartiesTooFew, WithItself, PartOfItself, StakesOver100, OutOfOrder,
        StageSkipped, StageUnsupported, LearnerElsewhere, RuleUnknown,
    ];
}
