-- A single source that names another party, another person or another code contradicts the record as much as one that gives another
-- day. The value that a record carries, as citations write it: days as EDTF, parties by their slug, people by their name, codes as
-- codes. Empty for running text, which every source words differently.
create or replace function carried_value(record bigint, kind text, field text) returns text language sql stable return case kind
    when 'NEGOTIATION' then (select case field when 'name' then n.name when 'region' then n.region
        when 'conflictStart' then n.conflict_start_edtf
        when 'status' then n.status end from negotiation n where n.id = record)
    when 'PARTY' then (select case field when 'name' then p.name when 'shortName' then p.short_name
        when 'isoCode' then p.iso_code
        when 'kind' then p.kind end from party p where p.id = record)
    when 'PERSON' then (select case field when 'name' then p.name end from person p where p.id = record)
    when 'APPOINTMENT' then (select case field when 'title' then a.title when 'from' then a.from_edtf
        when 'to' then a.to_edtf
        when 'party' then (select x.slug from party x where x.id = a.party_id) end from appointment a where a.id = record)
    when 'TRACK' then (select case field when 'name' then t.name end from track t where t.id = record)
    when 'ROUND' then (select case field when 'number' then r.number::text when 'title' then r.title
        when 'firstDay' then r.first_day_edtf when 'lastDay' then r.last_day_edtf when 'venue' then r.venue
        when 'city' then r.city when 'country' then r.country
        when 'status' then r.status when 'format' then r.format end from round r where r.id = record)
    when 'SCHEDULE_ANNOUNCEMENT' then (select case field when 'announcedOn' then a.announced_on_edtf
        when 'window' then a.window_edtf when 'place' then a.place
        when 'party' then (select x.slug from party x where x.id = a.party_id)
        when 'person' then (select x.name from person x where x.id = a.person_id) end from schedule_announcement a where a.id = record)
    when 'WORKING_GROUP' then (select case field when 'name' then g.name end from working_group g where g.id = record)
    when 'ISSUE' then (select case field when 'title' then i.title when 'difficulty' then i.difficulty::text
        when 'category' then i.category end from issue i where i.id = record)
    when 'STATUS_CHANGE' then (select case field when 'effective' then c.effective_edtf
        when 'status' then c.status end from status_change c where c.id = record)
    when 'POSITION' then (select case field when 'effective' then p.effective_edtf
        when 'stance' then p.stance when 'party' then (select x.slug from party x where x.id = p.party_id)
        when 'statedBy' then (select x.name from person x where x.id = p.stated_by_id) end from position p where p.id = record)
    when 'AGREEMENT' then (select case field when 'title' then a.title when 'date' then a.agreed_on_edtf
        when 'inForceFrom' then a.in_force_from_edtf when 'inForceTo' then a.in_force_to_edtf
        when 'type' then a.type when 'stage' then a.stage when 'form' then a.form when 'status' then a.status end from agreement a where a.id = record)
    when 'COMMITMENT' then (select case field when 'quantity' then c.quantity::text when 'unit' then c.unit
        when 'due' then c.due_edtf when 'implementation' then c.implementation::text
        when 'by' then (select x.slug from party x where x.id = c.by_party_id)
        when 'to' then (select x.slug from party x where x.id = c.to_party_id) end from commitment c where c.id = record)
    when 'DELIVERY' then (select case field when 'day' then d.day_edtf when 'quantity' then d.quantity::text
        when 'by' then (select x.slug from party x where x.id = d.by_party_id)
        when 'to' then (select x.slug from party x where x.id = d.to_party_id) end from delivery d where d.id = record)
    when 'STATEMENT' then (select case field when 'day' then s.day_edtf
        when 'tone' then s.tone when 'party' then (select x.slug from party x where x.id = s.party_id)
        when 'person' then (select x.name from person x where x.id = s.person_id) end from statement s where s.id = record)
    when 'MILESTONE' then (select case field when 'title' then m.title when 'day' then m.day_edtf end from milestone m where m.id = record)
    end;
