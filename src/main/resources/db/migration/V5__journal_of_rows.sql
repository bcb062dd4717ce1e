-- The journal: every change of every row of a record, exactly as it was and is, under the number of its step. Revisions
-- say what people read; the journal is what earlier states are restored from, whatever wrote the rows.

create table row_change (
    id         bigint generated always as identity primary key,
    -- null where somebody wrote by hand, without a step
    step       bigint,
    written_in text        not null default pg_current_xact_id()::text,
    at         timestamptz not null default now(),
    table_name text        not null,
    record_id  bigint      not null,
    operation  text        not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    before     jsonb,
    after      jsonb,
    constraint row_change_images check ((before is null) = (operation = 'INSERT') and (after is null) = (operation = 'DELETE'))
);
create index row_change_of_record on row_change (record_id, id);
create index row_change_of_step on row_change (step, id);
-- what belonged to a whole (see RecordKind) at some time
create index row_change_of_seats on row_change (((after ->> 'round_id')::bigint)) where table_name = 'delegation';
create index row_change_of_members on row_change (((after ->> 'delegation_id')::bigint)) where table_name = 'delegation_member';
create index row_change_of_signatories on row_change (((after ->> 'agreement_id')::bigint)) where table_name = 'signatory';

alter table revision
    -- what the record was called, so that history can name what is gone
    add column label text check (label <> ''),
    -- the step that this one undid or restored from
    add column undoes bigint;
create index revision_by_step on revision (negotiation_id, step);
create index revision_that_undoes on revision (undoes) where undoes is not null;
create index revision_of_removed on revision (record_kind, (before ->> 'slug')) where action = 'REMOVED';

-- Begins a step: its number, which the journal enters beside each change of this transaction.
create function begin_step() returns bigint language plpgsql as $$
declare
    step bigint := nextval('revision_step');
begin
    perform set_config('parley.step', step::text, true);
    -- a row is put right before its revision can tell how it reads then: what is append-only is checked at the end
    set constraints all deferred;
    return step;
end $$;

create function journal_row() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new is not distinct from old then
        return null;
    end if;
    insert into row_change (step, table_name, record_id, operation, before, after)
    values (nullif(current_setting('parley.step', true), '')::bigint, tg_table_name,
            case when tg_op = 'DELETE' then old.id else new.id end, tg_op, to_jsonb(old), to_jsonb(new));
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
    raise exception 'TRUNCATE of % refused: it would pass by the journal; use DELETE', tg_table_name using errcode = 'restrict_violation';
end $$;

-- An append-only row may be changed or deleted beside a revision of the same transaction and step that says so.
create or replace function refuse_rewriting() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from row_change c join revision r on r.step = c.step and r.record_id = c.record_id and r.written_in = c.written_in
        where c.record_id = old.id and c.written_in = pg_current_xact_id()::text and r.action in ('CORRECTED', 'REMOVED', 'RESTORED')) then
        return null;
    end if;
    raise exception '% is append-only: % refused; begin a step and write a revision CORRECTED, REMOVED or RESTORED of the record in it',
        tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

create or replace function make_append_only(table_name regclass) returns void language plpgsql as $$
begin
    -- named so that it fires after the journal
    execute format('create constraint trigger refuse_rewriting after update or delete on %s
        deferrable initially immediate for each row execute function refuse_rewriting()', table_name);
    execute format('create trigger append_only_truncate before truncate on %s for each statement execute function refuse_rewriting_at_all()', table_name);
end $$;

-- A removed record comes back under its old number, which the registry kept for it.
create or replace function enter_in_registry() returns trigger language plpgsql as $$
begin
    insert into record (id, kind) values (new.id, tg_argv[0]) on conflict (id) do nothing;
    if not exists (select 1 from record where id = new.id and kind = tg_argv[0]) then
        raise exception 'number % belongs to a record of another kind', new.id using errcode = 'unique_violation';
    end if;
    return new;
end $$;

-- Parents first. Accounts stay out of the journal: it would keep the hashes of old passwords.
do $$
declare
    name text;
begin
    foreach name in array array['negotiation', 'party', 'person', 'appointment', 'track', 'round', 'schedule_announcement',
        'delegation', 'delegation_member', 'working_group', 'group_session', 'issue', 'status_change', 'position', 'agreement',
        'signatory', 'commitment', 'delivery', 'statement', 'milestone', 'source', 'citation'] loop
        -- rows that are older than the journal enter it as they stand, under their step where they never changed since
        execute format('insert into row_change (step, table_name, record_id, operation, after)
            select (select min(r.step) from revision r where r.record_id = x.id having count(*) = 1), %L, x.id, ''INSERT'', to_jsonb(x)
            from %I x order by x.id', name, name);
        execute format('create trigger journal_row after insert or update or delete on %I for each row execute function journal_row()', name);
        if exists (select 1 from pg_trigger where tgrelid = name::regclass and tgname = 'append_only') then
            execute format('drop trigger append_only on %I', name);
            execute format('drop trigger append_only_truncate on %I', name);
            perform make_append_only(name::regclass);
        else
            execute format('create trigger refuse_truncating before truncate on %I for each statement execute function refuse_truncating()', name);
        end if;
    end loop;
end $$;

create trigger written_by_triggers before insert on row_change for each row execute function refuse_what_no_trigger_wrote();
create trigger append_only before update or delete on row_change for each row execute function refuse_rewriting_at_all();
create trigger append_only_truncate before truncate on row_change for each statement execute function refuse_rewriting_at_all();
