-- The application may run under a role that owns nothing (see afterMigrate__rights.sql). What keeps the history must then hold
-- without its rights, and whatever tables it makes for itself.

do $$
declare
    name text;
begin
    -- A temporary table would be found before the real one of its name: a made up revision could excuse a change.
    foreach name in array array['journal_row()', 'refuse_rewriting()', 'enter_in_registry()', 'leave_registry()'] loop
        execute format('alter function %s set search_path = %I, pg_temp', name, current_schema());
    end loop;
end $$;

-- The journal is written for whoever changes a row, by nobody else, and on no other table.
alter function journal_row() security definer;
revoke execute on function journal_row() from public;
