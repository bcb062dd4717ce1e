-- What all records share: one sequence of numbers, one registry, and a history that is only added to.
--
-- The history is kept twice. Revisions say what people read: who changed what, when and why. The journal holds every
-- row as it was and as it became, whatever wrote it; earlier states are restored from it.

-- A number names one record among those of all tables, so a citation or a revision needs nothing else to name any.
create sequence record_number increment by 50;
-- Joins what was written together (one save, one import), so that it is shown and undone together.
create sequence change_set_number;

-- The number and the kind of each record. Only triggers write it.
create table record (
    id   bigint primary key,
    kind text not null check (kind in (
        'NEGOTIATION', 'PARTY', 'PERSON', 'APPOINTMENT', 'TRACK', 'ROUND', 'SITTING', 'SCHEDULE_ANNOUNCEMENT',
        'DELEGATION',
        'DELEGATION_MEMBER', 'WORKING_GROUP', 'GROUP_SESSION', 'ISSUE', 'DIFFICULTY_JUDGEMENT',
        'STATUS_CHANGE', 'POSITION', 'AGREEMENT',
        'SIGNATORY', 'COMMITMENT', 'DELIVERY', 'ASSESSMENT', 'STATEMENT', 'MILESTONE', 'SOURCE', 'CITATION',
        'COVERAGE_NOTE', 'SUCCESSION', 'OTHER_NAME', 'FIELD_TERM', 'DISPUTE_RESOLUTION',
        'ACCOUNT'))
);

create table account (
    id                   bigint primary key,
    version              integer     not null,
    user_name            text        not null check (user_name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    display_name         text        not null check (display_name <> ''),
    password_hash        text        not null,
    role                 text        not null check (role in ('EDITOR', 'ADMIN')),
    must_change_password boolean     not null,
    locked               boolean     not null,
    created_at           timestamptz not null,
    constraint account_user_name_taken unique (user_name)
);

-- Who changed which record, when, from what to what, and why.
create table revision (
    id             bigint generated always as identity primary key,
    change_set     bigint      not null,
    -- the change set that this one undid or restored from
    undoes         bigint,
    at             timestamptz not null,
    account_id     bigint references account (id),
    actor          text        not null check (actor <> ''),
    action         text        not null check (action in (
        'CREATED', 'CHANGED', 'CORRECTED', 'REMOVED', 'RESTORED', 'IMPORTED')),
    record_id      bigint      not null references record (id) deferrable initially deferred,
    record_kind    text        not null,
    record_version integer     not null check (record_version >= 0),
    -- what the record was called, so that the history can name what is gone
    label          text not null check (label <> ''),
    negotiation_id bigint,
    reason         text,
    before         jsonb,
    after          jsonb,
    -- the transaction that wrote it
    written_in     text        not null default pg_current_xact_id()::text,
    constraint revision_says_what_changed check (before is not null or after is not null)
);
create index revision_of_record on revision (record_id, id desc);
create index revision_of_negotiation on revision (negotiation_id, id desc);
create index revision_of_account on revision (account_id);
create index revision_of_change_set on revision (change_set);
create index revision_by_change_set on revision (negotiation_id, change_set);
create index revision_that_undoes on revision (undoes) where undoes is not null;
-- What once was at an address.
create index revision_of_former_slug on revision (record_kind, (before ->> 'slug')) where before ->> 'slug' is not null;

-- The journal: one entry for each change of each row of a record.
create table row_change (
    id         bigint generated always as identity primary key,
    -- null where somebody wrote by hand, without a change set
    change_set bigint,
    written_in text        not null default pg_current_xact_id()::text,
    at         timestamptz not null default now(),
    table_name text        not null,
    record_id  bigint      not null,
    operation  text        not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    before     jsonb,
    after      jsonb,
    constraint row_change_images check (
        (before is null) = (operation = 'INSERT') and (after is null) = (operation = 'DELETE'))
);
create index row_change_of_record on row_change (record_id, id);
create index row_change_of_change_set on row_change (change_set, id);
-- What belonged to a whole at some time: see RecordKind.isPart.
create index row_change_of_delegations on row_change (((after ->> 'round_id')::bigint))
    where table_name = 'delegation';
create index row_change_of_members on row_change (((after ->> 'delegation_id')::bigint))
    where table_name = 'delegation_member';
create index row_change_of_signatories on row_change (((after ->> 'agreement_id')::bigint))
    where table_name = 'signatory';

-- Begins a change set. The journal enters its number beside each change of this transaction.
create function begin_change_set() returns bigint language plpgsql as $$
declare
    change_set bigint := nextval('change_set_number');
begin
    perform set_config('parley.change_set', change_set::text, true);
    -- A row is corrected before its revision can tell what it says now, so append-only tables are checked at the end.
    set constraints all deferred;
    return change_set;
end $$;

-- The change set of this transaction; null where none has begun.
create function current_change_set() returns bigint language sql stable
return nullif(current_setting('parley.change_set', true), '')::bigint;

-- A removed record comes back under its old number, which the registry kept for it.
create function enter_in_registry() returns trigger language plpgsql as $$
begin
    insert into record (id, kind) values (new.id, tg_argv[0]) on conflict (id) do nothing;
    if not exists (select 1 from record where id = new.id and kind = tg_argv[0]) then
        raise exception 'number % belongs to a record of another kind', new.id using errcode = 'unique_violation';
    end if;
    return new;
end $$;

-- The number of a record with a history stays taken, so that its revisions go on naming it. Within a change set
-- there will be a revision that names what goes, even where there is none yet: a row that was written by hand can be
-- removed, too.
create function leave_registry() returns trigger language plpgsql as $$
begin
    delete from citation where record_id = old.id;
    delete from dispute_resolution where record_id = old.id;
    delete from other_name where record_id = old.id;
    delete from record where id = old.id and current_change_set() is null
        and not exists (select 1 from revision where record_id = old.id);
    return old;
end $$;

create function journal_row() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new is not distinct from old then
        return null;
    end if;
    insert into row_change (change_set, table_name, record_id, operation, before, after)
    values (current_change_set(), tg_table_name, case when tg_op = 'DELETE' then old.id else new.id end, tg_op,
            to_jsonb(old), to_jsonb(new));
    return null;
end $$;

create function refuse_what_no_trigger_wrote() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'row_change is written by triggers only' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create function refuse_truncating() returns trigger language plpgsql as $$
begin
    raise exception 'TRUNCATE of % refused: it would pass by the journal; use DELETE', tg_table_name
        using errcode = 'restrict_violation';
end $$;

-- A row of an append-only table changes or goes only beside a revision of the same transaction and change set.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from row_change c
        join revision r on r.change_set = c.change_set and r.record_id = c.record_id and r.written_in = c.written_in
        where c.record_id = old.id and c.written_in = pg_current_xact_id()::text
            and r.action in ('CORRECTED', 'REMOVED', 'RESTORED')) then
        return null;
    end if;
    raise exception '% is append-only: % refused; begin a change set with a revision CORRECTED, REMOVED or RESTORED'
        ' of the record in it', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

create function refuse_rewriting_at_all() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

-- A temporary table would be found before the real one of its name, and a made up revision could excuse a change. So
-- these look for tables nowhere but here.
do $$
declare
    name text;
begin
    foreach name in array array['enter_in_registry()', 'leave_registry()', 'journal_row()', 'refuse_rewriting()'] loop
        execute format('alter function %s set search_path = %I, pg_temp', name, current_schema());
    end loop;
end $$;

-- The journal is written for whoever changes a row, but nobody can hang it on a table of their own.
alter function journal_row() security definer;
revoke execute on function journal_row() from public;

-- The following three make a table what it is to be. A table is named for the kind of record in it.

create function number_records(of_table text) returns void language plpgsql as $$
begin
    execute format('alter table %I add foreign key (id) references record (id)
        deferrable initially deferred', of_table);
    execute format('create trigger enter_in_registry before insert on %I
        for each row execute function enter_in_registry(%L)', of_table, upper(of_table));
    execute format('create trigger leave_registry after delete on %I
        for each row execute function leave_registry()', of_table);
end $$;

create function never_rewrite(of_table text) returns void language plpgsql as $$
begin
    execute format('create trigger append_only before update or delete on %I
        for each row execute function refuse_rewriting_at_all()', of_table);
    execute format('create trigger append_only_truncate before truncate on %I
        for each statement execute function refuse_rewriting_at_all()', of_table);
end $$;

create function keep_records(of_table text, append_only boolean default false) returns void language plpgsql as $$
begin
    perform number_records(of_table);
    execute format('create trigger journal_row after insert or update or delete on %I
        for each row execute function journal_row()', of_table);
    if append_only then
        -- triggers fire in the order of their names: this one after the journal
        execute format('create constraint trigger refuse_rewriting after update or delete on %I
            deferrable initially immediate for each row execute function refuse_rewriting()', of_table);
        execute format('create trigger append_only_truncate before truncate on %I
            for each statement execute function refuse_rewriting_at_all()', of_table);
    else
        execute format('create trigger refuse_truncating before truncate on %I
            for each statement execute function refuse_truncating()', of_table);
    end if;
end $$;

-- Every application is told when it is saved what changed: the negotiation by its name in addresses, * for what
-- negotiations share, for a negotiation itself, and for what somebody wrote by hand. The same is told once a
-- transaction.
create function tell_of_revisions() returns trigger language plpgsql as $$
begin
    perform pg_notify('parley_change', coalesce(n.slug, '*'))
    from (select distinct case when record_kind <> 'NEGOTIATION' then negotiation_id end as id from added) changed
    left join negotiation n on n.id = changed.id;
    return null;
end $$;
create trigger tell_of_revisions after insert on revision referencing new table as added
    for each statement execute function tell_of_revisions();

create function tell_of_anything() returns trigger language plpgsql as $$
begin
    perform pg_notify('parley_change', '*');
    return null;
end $$;
create trigger tell_of_what_is_written_by_hand after insert on row_change
    for each row when (new.change_set is null) execute function tell_of_anything();
create trigger tell_of_names after update of display_name on account
    for each row when (old.display_name <> new.display_name) execute function tell_of_anything();

-- Accounts stay out of the journal: it would keep the hashes of old passwords.
select number_records('account');
select never_rewrite('revision');
select never_rewrite('row_change');
create trigger written_by_triggers before insert on row_change
    for each row execute function refuse_what_no_trigger_wrote();
