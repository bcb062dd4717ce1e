-- The ground: one sequence of record numbers, the registry of all records, accounts and the history.

create extension if not exists btree_gist;

-- Every record of every table takes its number here, so a citation or a revision can name any record by number alone.
create sequence record_number increment by 50;
-- Groups the revisions that were written together (one save, one import), so that they can be shown and undone as one.
create sequence revision_step;

-- The registry holds each record's number and kind. Triggers keep it; nothing else writes to it.
create table record (
    id   bigint primary key,
    kind text not null check (kind in (
        'NEGOTIATION', 'PARTY', 'PERSON', 'APPOINTMENT', 'TRACK', 'ROUND', 'SCHEDULE_ANNOUNCEMENT', 'DELEGATION',
        'DELEGATION_MEMBER', 'WORKING_GROUP', 'GROUP_SESSION', 'ISSUE', 'STATUS_CHANGE', 'POSITION', 'AGREEMENT',
        'SIGNATORY', 'COMMITMENT', 'DELIVERY', 'STATEMENT', 'MILESTONE', 'SOURCE', 'CITATION', 'ACCOUNT'))
);

create function enter_in_registry() returns trigger language plpgsql as $$
begin
    insert into record (id, kind) values (new.id, tg_argv[0]);
    return new;
end $$;

create function leave_registry() returns trigger language plpgsql as $$
begin
    delete from citation where record_id = old.id;
    -- The number of a record with a history stays taken, so that its revisions keep naming it.
    delete from record where id = old.id and not exists (select 1 from revision where record_id = old.id);
    return old;
end $$;

create function keep_registry_of(table_name regclass, kind text) returns void language plpgsql as $$
begin
    execute format('create trigger enter_in_registry before insert on %s for each row execute function enter_in_registry(%L)', table_name, kind);
    execute format('create trigger leave_registry after delete on %s for each row execute function leave_registry()', table_name);
    execute format('alter table %s add foreign key (id) references record (id) deferrable initially deferred', table_name);
end $$;

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
select keep_registry_of('account', 'ACCOUNT');

-- Who changed which record, when, from what to what, and why. Never rewritten.
create table revision (
    id             bigint generated always as identity primary key,
    step           bigint      not null,
    at             timestamptz not null,
    account_id     bigint references account (id),
    actor          text        not null check (actor <> ''),
    action         text        not null check (action in ('CREATED', 'CHANGED', 'CORRECTED', 'REMOVED', 'RESTORED', 'IMPORTED')),
    record_id      bigint      not null references record (id) deferrable initially deferred,
    record_kind    text        not null,
    record_version integer     not null check (record_version >= 0),
    negotiation_id bigint,
    reason         text,
    before         jsonb,
    after          jsonb,
    -- The transaction that wrote it: a correction of an append-only record is allowed only beside its revision.
    written_in     text        not null default pg_current_xact_id()::text,
    constraint revision_says_what_changed check (before is not null or after is not null)
);
create index revision_of_record on revision (record_id, id desc);
create index revision_of_negotiation on revision (negotiation_id, id desc);
create index revision_of_account on revision (account_id);
create index revision_of_step on revision (step);

-- A form that was already taken in: sending it again (a double click, the back button) leads to the same result.
create table form_submission (
    token      uuid primary key,
    account_id bigint      not null references account (id),
    at         timestamptz not null,
    outcome    text
);
create index form_submission_by_age on form_submission (at);
create index form_submission_of_account on form_submission (account_id);

-- Append-only tables refuse UPDATE, DELETE and TRUNCATE. The one way to correct a row is to write its revision
-- (action CORRECTED) in the same transaction and name it in the setting parley.correction.
create function refuse_rewriting() returns trigger language plpgsql as $$
declare
    named bigint := nullif(current_setting('parley.correction', true), '')::bigint;
begin
    if tg_op = 'UPDATE' and exists (
        select 1 from revision
        where id = named and record_id = old.id and action = 'CORRECTED' and written_in = pg_current_xact_id()::text) then
        return new;
    end if;
    raise exception '% is append-only: % refused; write a revision CORRECTED in the same transaction and name it in parley.correction',
        tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

create function refuse_rewriting_at_all() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

create function make_append_only(table_name regclass) returns void language plpgsql as $$
begin
    execute format('create trigger append_only before update or delete on %s for each row execute function refuse_rewriting()', table_name);
    execute format('create trigger append_only_truncate before truncate on %s for each statement execute function refuse_rewriting_at_all()', table_name);
end $$;

create trigger append_only before update or delete on revision for each row execute function refuse_rewriting_at_all();
create trigger append_only_truncate before truncate on revision for each statement execute function refuse_rewriting_at_all();
