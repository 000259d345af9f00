namespace Renkei.Storage.Sqlite;

/// <summary>All SQL for SQLite: constant texts, with nothing put together from words of people.</summary>
internal static class Statements
{
    public const string Prepare = "pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on;";

    public const string Version = "pragma user_version";

    public const string Begin = "begin immediate";

    public const string Commit = "commit";

    public const string Rollback = "rollback";

    public const string Name = "insert into book (name, is_joint, members) values ($name, $joint, $members); insert into head (one, size, tree) values (1, 0, x'')";

    public const string ReadName = "select name, is_joint, members from book";

    public const string ReadHead = "select size, tree from head";

    public const string WriteHead = "update head set size = $size, tree = $tree";

    public const string LastLeaf = "select leaf from entries order by seq desc limit 1";

    public const string Insert = "insert into entries (seq, at, writer, kind, id, import, commitment, leaf) values ($seq, $at, $writer, $kind, $id, $import, $commitment, $leaf)";

    public const string InsertPayload = "insert into payloads (seq, salt, payload) values ($seq, $salt, $payload)";

    public const string MarkErased = "insert or ignore into erased (seq, by_seq) values ($seq, $by)";

    public const string Erase = "delete from payloads where seq = $seq";

    /// <summary>After an erasure: nothing of it stays in free pages or in the log.</summary>
    public const string Sweep = "pragma wal_checkpoint(truncate); vacuum; pragma wal_checkpoint(truncate)";

    public const string Read = """
        select entries.seq, at, writer, kind, id, import, commitment, leaf, salt, payload, erased.seq is not null
        from entries left join payloads on payloads.seq = entries.seq left join erased on erased.seq = entries.seq
        where entries.seq >= $from order by entries.seq
        """;

    /// <summary>How a file grows from version to version: the text at a place makes the version after it.</summary>
    public static readonly string[] Versions =
    [
        """
        create table book (name text not null, is_joint integer not null, members text not null) strict;
        create table entries (seq integer primary key, at text, writer text not null, kind text not null, id text not null, import text, commitment blob, leaf blob not null) strict;
        create table payloads (seq integer primary key references entries (seq), salt blob not null, payload text not null) strict;
        create table erased (seq integer primary key references entries (seq), by_seq integer not null references entries (seq)) strict;
        create table head (one integer primary key check (one = 1), size integer not null, tree blob not null) strict;

        create trigger book_once before insert on book when (select count(*) from book) > 0 begin select raise(abort, 'a book has one name'); end;
        create trigger book_fixed before update on book begin select raise(abort, 'a book keeps its name'); end;
        create trigger book_kept before delete on book begin select raise(abort, 'a book keeps its name'); end;
        create trigger entries_in_order before insert on entries when new.seq <> (select coalesce(max(seq), 0) + 1 from entries) begin select raise(abort, 'entries have no gaps'); end;
        create trigger entries_fixed before update on entries begin select raise(abort, 'a book only grows'); end;
        create trigger entries_kept before delete on entries begin select raise(abort, 'a book only grows'); end;
        create trigger payloads_fixed before update on payloads begin select raise(abort, 'a book only grows'); end;
        create trigger payloads_kept before delete on payloads when not exists (select 1 from erased where seq = old.seq) begin select raise(abort, 'only what is told as erased goes'); end;
        create trigger erased_fixed before update on erased begin select raise(abort, 'what is erased stays so'); end;
        create trigger erased_kept before delete on erased begin select raise(abort, 'what is erased stays so'); end;
        create trigger head_grows before update on head when new.size < old.size begin select raise(abort, 'a book only grows'); end;
        create trigger head_kept before delete on head begin select raise(abort, 'a book only grows'); end;
        pragma user_version = 1;
        """,
    ];
}
