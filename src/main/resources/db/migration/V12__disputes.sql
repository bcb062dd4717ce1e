-- How editors settle what sources contradict each other on, and what their to-do page asks for.

alter table record drop constraint record_kind_check;
alter table record add constraint record_kind_check check (kind in (
    'NEGOTIATION', 'PARTY', 'PERSON', 'APPOINTMENT', 'TRACK', 'ROUND', 'SCHEDULE_ANNOUNCEMENT', 'DELEGATION',
    'DELEGATION_MEMBER', 'WORKING_GROUP', 'GROUP_SESSION', 'ISSUE', 'STATUS_CHANGE', 'POSITION', 'AGREEMENT',
    'SIGNATORY', 'COMMITMENT', 'DELIVERY', 'STATEMENT', 'MILESTONE', 'SOURCE', 'CITATION', 'DISPUTE_RESOLUTION', 'ACCOUNT'));

-- Which value of a field stands where sources give several, and why. Only added to: the last one of a field counts.
create table dispute_resolution (
    id        bigint primary key,
    record_id bigint      not null references record (id) on delete cascade,
    field     text        not null check (field ~ '^[a-z][A-Za-z]*$'),
    -- empty where the dispute was opened again
    chosen    text check (chosen <> ''),
    -- all values there were: one that is not among them opens the dispute again
    weighed   text[]      not null check (cardinality(weighed) > 1),
    reason    text        not null check (reason ~ '\S'),
    actor     text        not null check (actor <> ''),
    at        timestamptz not null,
    constraint dispute_resolution_chosen_was_weighed check (chosen = any (weighed))
);
select keep_registry_of('dispute_resolution', 'DISPUTE_RESOLUTION');
select make_append_only('dispute_resolution');
create trigger journal_row after insert or update or delete on dispute_resolution for each row execute function journal_row();
create index dispute_resolution_of_field on dispute_resolution (record_id, field, at desc, id desc);

create or replace function leave_registry() returns trigger language plpgsql as $$
begin
    delete from citation where record_id = old.id;
    delete from dispute_resolution where record_id = old.id;
    -- The number of a record with a history stays taken, so that its revisions keep naming it.
    delete from record where id = old.id and nullif(current_setting('parley.step', true), '') is null
        and not exists (select 1 from revision where record_id = old.id);
    return old;
end $$;

create index citation_by_claim on citation (record_id, field, asserted_value) where asserted_value is not null;

-- The value that a record carries in a field, written as citations write it: days as EDTF. Empty for fields of running text,
-- which every source words differently, and for codes.
create function carried_value(record bigint, kind text, field text) returns text language sql stable return case kind
    when 'NEGOTIATION' then (select case field when 'name' then n.name when 'region' then n.region
        when 'conflictStart' then n.conflict_start_edtf end from negotiation n where n.id = record)
    when 'PARTY' then (select case field when 'name' then p.name when 'shortName' then p.short_name
        when 'isoCode' then p.iso_code end from party p where p.id = record)
    when 'PERSON' then (select case field when 'name' then p.name end from person p where p.id = record)
    when 'APPOINTMENT' then (select case field when 'title' then a.title when 'from' then a.from_edtf
        when 'to' then a.to_edtf end from appointment a where a.id = record)
    when 'TRACK' then (select case field when 'name' then t.name end from track t where t.id = record)
    when 'ROUND' then (select case field when 'number' then r.number::text when 'title' then r.title
        when 'firstDay' then r.first_day_edtf when 'lastDay' then r.last_day_edtf when 'venue' then r.venue
        when 'city' then r.city when 'country' then r.country end from round r where r.id = record)
    when 'SCHEDULE_ANNOUNCEMENT' then (select case field when 'announcedOn' then a.announced_on_edtf
        when 'window' then a.window_edtf when 'place' then a.place end from schedule_announcement a where a.id = record)
    when 'WORKING_GROUP' then (select case field when 'name' then g.name end from working_group g where g.id = record)
    when 'ISSUE' then (select case field when 'title' then i.title when 'difficulty' then i.difficulty::text end
        from issue i where i.id = record)
    when 'STATUS_CHANGE' then (select case field when 'effective' then c.effective_edtf end from status_change c where c.id = record)
    when 'POSITION' then (select case field when 'effective' then p.effective_edtf end from position p where p.id = record)
    when 'AGREEMENT' then (select case field when 'title' then a.title when 'date' then a.agreed_on_edtf
        when 'inForceFrom' then a.in_force_from_edtf when 'inForceTo' then a.in_force_to_edtf end from agreement a where a.id = record)
    when 'COMMITMENT' then (select case field when 'quantity' then c.quantity::text when 'unit' then c.unit
        when 'due' then c.due_edtf when 'implementation' then c.implementation::text end from commitment c where c.id = record)
    when 'DELIVERY' then (select case field when 'day' then d.day_edtf when 'quantity' then d.quantity::text end
        from delivery d where d.id = record)
    when 'STATEMENT' then (select case field when 'day' then s.day_edtf end from statement s where s.id = record)
    when 'MILESTONE' then (select case field when 'title' then m.title when 'day' then m.day_edtf end from milestone m where m.id = record)
    end;

-- Every field whose values differ: what sources assert of it and what the record carries. It is settled while a decision
-- stands that weighed all of them.
create view disputed_field as
select f.record_id, f.kind, f.field, f.carried, f.said, coalesce(last.chosen is not null and f.said <@ last.weighed, false) as settled
from (
    select claim.record_id, r.kind, claim.field, c.carried,
           case when c.carried is null or c.carried = any (claim.said) then claim.said else c.carried || claim.said end as said
    from (
        select record_id, field, array_agg(distinct asserted_value) as said
        from citation where asserted_value is not null group by record_id, field) claim
    join record r on r.id = claim.record_id
    cross join lateral (select carried_value(claim.record_id, r.kind, claim.field) as carried) c) f
left join lateral (
    select d.chosen, d.weighed from dispute_resolution d
    where d.record_id = f.record_id and d.field = f.field order by d.at desc, d.id desc limit 1) last on true
where cardinality(f.said) > 1;

-- How many rounds of its negotiation began after the day on which an issue last moved.
create function rounds_since_movement(issue bigint) returns integer language sql stable return (
    select count(*) from issue i join track t on t.negotiation_id = i.negotiation_id join round r on r.track_id = t.id
    where i.id = issue and r.status in ('UNDER_WAY', 'CONCLUDED', 'BROKEN_OFF')
      and r.first_day_earliest > (
          select max(coalesce(c.effective_latest, c.effective_earliest)) from status_change c where c.issue_id = i.id));

create index round_expected on round (id) where status in ('ANNOUNCED', 'SCHEDULED', 'POSTPONED');
create index commitment_by_due on commitment (due_latest) where due_latest is not null;
