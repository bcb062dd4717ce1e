-- Sources contradict each other, and the record. Editors decide which value stands, and say why.

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
select keep_records('dispute_resolution', append_only => true);
create index dispute_resolution_of_field on dispute_resolution (record_id, field, at desc, id desc);

create function slug_of_party(number bigint) returns text language sql stable
return (select slug from party where id = number);

create function name_of_person(number bigint) returns text language sql stable
return (select name from person where id = number);

-- The value that a record carries in a field, as citations write it: days as EDTF, parties by their slug, people by
-- their name, codes as codes. Empty for running text, which every source words differently.
create function carried_value(record bigint, kind text, field text) returns text language sql stable return case kind
    when 'NEGOTIATION' then (select case field
        when 'name' then n.name when 'region' then n.region when 'conflictStart' then n.conflict_start_edtf
        when 'status' then n.status end from negotiation n where n.id = record)
    when 'PARTY' then (select case field
        when 'name' then p.name when 'shortName' then p.short_name when 'isoCode' then p.iso_code
        when 'kind' then p.kind end from party p where p.id = record)
    when 'PERSON' then (select case field
        when 'name' then p.name end from person p where p.id = record)
    when 'APPOINTMENT' then (select case field
        when 'title' then a.title when 'office' then a.office when 'from' then a.from_edtf when 'to' then a.to_edtf
        when 'party' then slug_of_party(a.party_id) end from appointment a where a.id = record)
    when 'TRACK' then (select case field
        when 'name' then t.name end from track t where t.id = record)
    when 'ROUND' then (select case field
        when 'number' then r.number::text when 'title' then r.title when 'firstDay' then r.first_day_edtf
        when 'lastDay' then r.last_day_edtf when 'venue' then r.venue when 'city' then r.city
        when 'country' then r.country when 'haltedOn' then r.halted_on_edtf
        when 'haltReason' then r.halt_reason when 'status' then r.status when 'format' then r.format
        end from round r where r.id = record)
    when 'SITTING' then (select case field
        when 'firstDay' then s.first_day_edtf when 'lastDay' then s.last_day_edtf when 'venue' then s.venue
        when 'city' then s.city when 'country' then s.country end from sitting s where s.id = record)
    when 'SCHEDULE_ANNOUNCEMENT' then (select case field
        when 'announcedOn' then a.announced_on_edtf when 'window' then a.window_edtf when 'place' then a.place
        when 'party' then slug_of_party(a.party_id) when 'person' then name_of_person(a.person_id)
        end from schedule_announcement a where a.id = record)
    when 'WORKING_GROUP' then (select case field
        when 'name' then g.name end from working_group g where g.id = record)
    when 'ISSUE' then (select case field
        when 'title' then i.title when 'category' then i.category end from issue i where i.id = record)
    when 'DIFFICULTY_JUDGEMENT' then (select case field
        when 'asOf' then j.as_of_edtf when 'difficulty' then j.difficulty::text when 'judge' then j.judge
        end from difficulty_judgement j where j.id = record)
    when 'STATUS_CHANGE' then (select case field
        when 'effective' then c.effective_edtf when 'status' then c.status
        end from status_change c where c.id = record)
    when 'POSITION' then (select case field
        when 'effective' then p.effective_edtf when 'stance' then p.stance
        when 'party' then slug_of_party(p.party_id) when 'statedBy' then name_of_person(p.stated_by_id)
        end from position p where p.id = record)
    when 'AGREEMENT' then (select case field
        when 'title' then a.title when 'date' then a.agreed_on_edtf when 'inForceFrom' then a.in_force_from_edtf
        when 'inForceTo' then a.in_force_to_edtf when 'type' then a.type when 'subject' then a.subject
        when 'stage' then a.stage
        when 'form' then a.form when 'status' then a.status end from agreement a where a.id = record)
    when 'COMMITMENT' then (select case field
        when 'quantity' then c.quantity::text when 'atMost' then c.at_most::text when 'bound' then c.bound
        when 'unit' then c.unit when 'due' then c.due_edtf when 'by' then slug_of_party(c.by_party_id)
        when 'to' then slug_of_party(c.to_party_id) end from commitment c where c.id = record)
    when 'DELIVERY' then (select case field
        when 'day' then d.day_edtf when 'quantity' then d.quantity::text when 'atMost' then d.at_most::text
        when 'bound' then d.bound
        when 'by' then slug_of_party(d.by_party_id) when 'to' then slug_of_party(d.to_party_id)
        end from delivery d where d.id = record)
    when 'ASSESSMENT' then (select case field
        when 'asOf' then s.as_of_edtf when 'state' then s.state when 'implementation' then s.implementation::text
        when 'judge' then s.judge end from assessment s where s.id = record)
    when 'STATEMENT' then (select case field
        when 'day' then s.day_edtf when 'tone' then s.tone when 'claim' then s.claim
        when 'party' then slug_of_party(s.party_id)
        when 'person' then name_of_person(s.person_id) end from statement s where s.id = record)
    when 'MILESTONE' then (select case field
        when 'title' then m.title when 'day' then m.day_edtf end from milestone m where m.id = record)
    when 'COVERAGE_NOTE' then (select case field
        when 'from' then n.from_edtf when 'to' then n.to_edtf end from coverage_note n where n.id = record)
    when 'SUCCESSION' then (select case field
        when 'otherParty' then slug_of_party(s.other_party_id) when 'kind' then s.kind
        when 'day' then s.day_edtf end from succession s where s.id = record)
    when 'OTHER_NAME' then (select case field
        when 'name' then o.name when 'kind' then o.kind when 'language' then o.language
        when 'from' then o.from_edtf when 'to' then o.to_edtf end from other_name o where o.id = record)
    end;

-- Every field whose values differ: what sources assert of it and what the record carries. It is settled while a
-- decision stands that weighed all of them.
create view disputed_field as
select f.record_id, f.kind, f.field, f.carried, f.said,
       coalesce(last.chosen is not null and f.said <@ last.weighed, false) as settled
from (
    select claim.record_id, r.kind, claim.field, c.carried,
           case when c.carried is null or c.carried = any (claim.said) then claim.said
                else c.carried || claim.said end as said
    from (
        select record_id, field, array_agg(distinct asserted_value) as said
        from citation where asserted_value is not null group by record_id, field) claim
    join record r on r.id = claim.record_id
    cross join lateral (select carried_value(claim.record_id, r.kind, claim.field) as carried) c) f
left join lateral (
    select d.chosen, d.weighed from dispute_resolution d
    where d.record_id = f.record_id and d.field = f.field order by d.at desc, d.id desc limit 1) last on true
where cardinality(f.said) > 1;
