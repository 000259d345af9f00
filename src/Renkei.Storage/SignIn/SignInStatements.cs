namespace Renkei.Storage.SignIn;

/// <summary>All SQL of accounts: constant texts, with nothing put together from words of people.</summary>
internal static class SignInStatements
{
    public const string Prepare = "pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on;";

    public const string AnyAccount = "select exists (select 1 from accounts)";

    public const string Add = """
        insert into accounts (name, pseudonym, organization, roles, is_administrator, password, made)
        select $name, $pseudonym, $organization, $roles, $administrator, $password, $now
        where not exists (select 1 from accounts where name = $name) and (not $first or not exists (select 1 from accounts))
        """;

    public const string Find = "select id, name, pseudonym, organization, roles, is_administrator, is_locked, password, code_secret from accounts where name = $name";

    public const string FindById = "select id, name, pseudonym, organization, roles, is_administrator, is_locked, password, code_secret from accounts where id = $id";

    public const string OfOrganization = "select id, name, pseudonym, organization, roles, is_administrator, is_locked from accounts where organization = $organization order by name";

    /// <summary>Never leaves a firm without an administrator who can sign in.</summary>
    public const string Change = """
        update accounts set roles = $roles, is_administrator = $administrator, is_locked = $locked where id = $id and organization = $organization and (($administrator and not $locked)
        or exists (select 1 from accounts other where other.id <> $id and other.organization = $organization and other.is_administrator and not other.is_locked))
        """;

    /// <summary>Never leaves a firm without an administrator who can sign in.</summary>
    public const string Remove = """
        delete from accounts where id = $id and organization = $organization
        and exists (select 1 from accounts other where other.id <> $id and other.organization = $organization and other.is_administrator and not other.is_locked)
        """;

    public const string Belong = "update accounts set organization = $organization where id = $id";

    public const string SetPassword = "update accounts set password = $password where id = $id";

    public const string SetCodeSecret = "update accounts set code_secret = $secret, last_step = $step where id = $id";

    public const string TakeStep = "update accounts set last_step = $step where id = $id and last_step < $step";

    public const string ForgetRecoveryCodes = "delete from recovery_codes where account = $id";

    public const string AddRecoveryCode = "insert into recovery_codes (account, hash) values ($id, $hash)";

    public const string TakeRecoveryCode = "delete from recovery_codes where account = $id and hash = $hash";

    public const string CountRecoveryCodes = "select count(*) from recovery_codes where account = $id";

    public const string BeginSession = "insert into sessions (hash, account, made, seen, agent) values ($hash, $id, $now, $now, $agent)";

    public const string FindSession = """
        select accounts.id, name, pseudonym, organization, roles, is_administrator, is_locked, sessions.id, sessions.seen
        from sessions join accounts on accounts.id = sessions.account where hash = $hash and not is_locked and sessions.made > $earliest and sessions.seen > $idle
        """;

    public const string SeeSession = "update sessions set seen = $now where id = $session";

    public const string EndSession = "delete from sessions where hash = $hash";

    public const string EndOwnSession = "delete from sessions where account = $id and id = $session";

    public const string EndOtherSessions = "delete from sessions where account = $id and id <> $session";

    public const string EndOldSessions = "delete from sessions where made <= $earliest or seen <= $idle";

    public const string SessionsOf = "select id, made, seen, agent from sessions where account = $id and made > $earliest and seen > $idle order by seen desc";

    public const string Invite = "insert into invitations (hash, organization, roles, is_administrator, expires) values ($hash, $organization, $roles, $administrator, $expires)";

    public const string FindInvitation = "select id, organization, roles, is_administrator, expires from invitations where hash = $hash and expires > $now";

    public const string TakeInvitation = "delete from invitations where hash = $hash and expires > $now";

    public const string TakeBackInvitation = "delete from invitations where id = $id and organization = $organization";

    public const string ForgetOldInvitations = "delete from invitations where expires <= $now";

    public const string InvitationsOf = "select id, organization, roles, is_administrator, expires from invitations where organization = $organization and expires > $now order by expires";

    public const string AddPasskey = """
        insert into passkeys (credential, account, label, public_key, count, transports, is_backup_eligible, is_backed_up, made)
        select $credential, $id, $label, $key, $count, $transports, $eligible, $backed, $made where not exists (select 1 from passkeys where credential = $credential)
        """;

    /// <summary>A use counts once: the counter only grows, where the key has one.</summary>
    public const string UsePasskey = "update passkeys set count = $count, is_backed_up = $backed where credential = $credential and (count < $count or (count = 0 and $count = 0))";

    public const string PasskeysOf = "select credential, label, public_key, count, transports, is_backup_eligible, is_backed_up, made from passkeys where account = $id order by made";

    public const string OwnerOfPasskey = "select account from passkeys where credential = $credential";

    public const string ForgetPasskey = "delete from passkeys where account = $id and credential = $credential";

    /// <summary>How the file grows from version to version: the text at a place makes the version after it.</summary>
    public static readonly string[] Versions =
    [
        """
        create table accounts (id integer primary key autoincrement, name text not null unique, pseudonym text not null unique, organization text, roles integer not null, is_administrator integer not null,
          is_locked integer not null default 0, password text not null, code_secret blob, last_step integer not null default 0, made integer not null) strict;
        create table sessions (id integer primary key autoincrement, hash blob not null unique, account integer not null references accounts (id) on delete cascade, made integer not null, seen integer not null, agent text not null) strict;
        create table recovery_codes (account integer not null references accounts (id) on delete cascade, hash blob not null, primary key (account, hash)) strict;
        create table passkeys (credential blob primary key, account integer not null references accounts (id) on delete cascade, label text not null, public_key blob not null, count integer not null, transports text not null,
          is_backup_eligible integer not null, is_backed_up integer not null, made integer not null) strict;
        create table invitations (id integer primary key autoincrement, hash blob not null unique, organization text not null, roles integer not null, is_administrator integer not null, expires integer not null) strict;

        create index sessions_of on sessions (account);
        create index passkeys_of on passkeys (account);
        create trigger locked_out after update of is_locked on accounts when new.is_locked begin delete from sessions where account = new.id; end;
        pragma user_version = 1;
        """,
    ];
}
