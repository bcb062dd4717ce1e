-- At each start, by the role that owns the tables: what the application's role may do, where it is another. It reads
-- and writes records, and only adds to what tells their history.

do $$
declare
    application constant text := '${applicationRole}';
begin
    if application = '' or pg_has_role(application, current_user, 'MEMBER') then
        return;
    end if;
    -- two applications that start at the same moment
    perform pg_advisory_xact_lock(hashtext('rights of the application'));
    execute format('grant usage on schema %I to %I', current_schema(), application);
    execute format('grant usage on all sequences in schema %I to %I', current_schema(), application);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I',
                   current_schema(), application);
    execute format('revoke update, delete on revision, account_event from %I', application);
    execute format('revoke insert, update, delete on row_change, %I from %I', '${flyway:table}', application);
    execute format('revoke delete on account from %I', application);
end $$;
