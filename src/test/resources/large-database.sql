-- Two hundred negotiations of a hundred rounds each, all much alike, written past the triggers: only what is in a table and how
-- often matters to the planner. Numbers of records: a range of a million for each kind.
set session_replication_role = replica;

insert into party (id, version, slug, name, short_name, kind, colour, pattern)
select 1000000 + n, 0, 'party-' || n, 'Party ' || n, 'P' || n, 'OTHER', '#334455', 'SOLID' from generate_series(0, 99) n;
insert into person (id, version, slug, name)
select 2000000 + n, 0, 'person-' || n, 'Person ' || n from generate_series(0, 7999) n;
insert into appointment (id, version, person_id, party_id, title, from_edtf, from_earliest, from_latest)
select 3000000 + n, 0, 2000000 + n % 8000, 1000000 + n % 100, 'Title ' || n, '2001-01-01', date '2001-01-01', date '2001-01-01'
from generate_series(0, 39999) n;
insert into negotiation (id, version, slug, name, summary, status)
select 4000000 + n, 0, 'talks-' || n, 'Talks ' || n, 'About ' || n, 'ACTIVE' from generate_series(0, 199) n;
insert into track (id, version, negotiation_id, slug, name, ordinal)
select 5000000 + n, 0, 4000000 + n / 4, 'track-' || n % 4, 'Track ' || n % 4, n % 4 + 1 from generate_series(0, 799) n;
insert into round (id, version, track_id, number, slug, title, status, first_day_edtf, first_day_earliest, first_day_latest,
                   last_day_edtf, last_day_earliest, last_day_latest, city)
select 6000000 + n, 0, 5000000 + n / 25, n % 25 + 1, n % 25 + 1, 'Round ' || n, case when n % 25 = 24 then 'SCHEDULED' else 'CONCLUDED' end,
       day::text, day, day, day::text, day, day, 'City ' || n % 50
from (select n, date '2020-01-01' + n % 25 * 90 + n / 25 % 4 * 20 as day from generate_series(0, 19999) n) n;
insert into schedule_announcement (id, round_id, announced_on_edtf, announced_on_earliest, announced_on_latest, party_id,
                                   window_edtf, window_earliest, window_latest, words)
select 7000000 + n, r.id, r.first_day_edtf, r.first_day_earliest - 20, r.first_day_earliest - 20, 1000000 + n % 100,
       r.first_day_edtf, r.first_day_earliest - 3, r.first_day_earliest + 3, 'Soon'
from generate_series(0, 39999) n join round r on r.id = 6000000 + n / 2;
insert into delegation (id, round_id, party_id, capacity, ordinal)
select 8000000 + n, 6000000 + n / 3, 1000000 + (n / 300 % 98 + n % 3), 'PARTY', n % 3 from generate_series(0, 59999) n;
insert into delegation_member (id, delegation_id, person_id, role, ordinal)
select 9000000 + n, 8000000 + n / 2, 2000000 + (n / 600 * 7 + n % 12) % 2000, case n % 2 when 0 then 'HEAD' else 'MEMBER' end, n % 2
from generate_series(0, 119999) n;
insert into working_group (id, version, negotiation_id, slug, name, subject, formed_in_round_id)
select 10000000 + n, 0, 4000000 + n / 3, 'group-' || n % 3, 'Group ' || n % 3, 'Subject', 6000000 + n / 3 * 100 from generate_series(0, 599) n;
insert into group_session (id, version, working_group_id, round_id, topics)
select 11000000 + n, 0, 10000000 + n / 100 * 3 + n % 3, 6000000 + n, '{Topic}' from generate_series(0, 19999) n;
insert into issue (id, version, negotiation_id, slug, title, category, working_group_id)
select 12000000 + n, 0, 4000000 + n / 20, 'issue-' || n % 20, 'Issue ' || n, 'TERRITORY', 10000000 + n / 20 * 3 + n % 3
from generate_series(0, 3999) n;
insert into difficulty_judgement (id, issue_id, as_of_edtf, as_of_earliest, as_of_latest, difficulty, difficulty_reason)
select 12500000 + n, 12000000 + n, '2020', '2020-01-01', '2020-12-31', n % 5 + 1, 'Why' from generate_series(0, 3999) n;
insert into status_change (id, issue_id, effective_edtf, effective_earliest, effective_latest, status, round_id, rationale)
select 13000000 + n, 12000000 + n / 5, day::text, day, day,
       (array['RAISED', 'UNDER_DISCUSSION', 'NARROWED', 'AGREED_IN_PRINCIPLE', 'AGREED'])[n % 5 + 1], 6000000 + n / 100 * 100 + n % 100, 'Why'
from (select n, date '2020-01-01' + n % 5 * 400 as day from generate_series(0, 19999) n) n;
insert into position (id, issue_id, party_id, effective_edtf, effective_earliest, effective_latest, stance, words)
select 14000000 + n, 12000000 + n / 6, 1000000 + (n / 120 % 98 + n % 3), day::text, day, day, 'OPPOSES', 'No.'
from (select n, date '2020-01-01' + n % 6 * 300 as day from generate_series(0, 23999) n) n;
insert into agreement (id, version, negotiation_id, slug, title, type, agreed_on_edtf, agreed_on_earliest, agreed_on_latest, track_id,
                       round_id, form, status)
select 15000000 + n, 0, 4000000 + n / 20, 'agreement-' || n % 20, 'Agreement ' || n, 'PRISONER_EXCHANGE', day::text, day, day,
       5000000 + n / 20 * 4 + n % 4, 6000000 + n / 20 * 100 + n % 20, 'ORAL', 'ANNOUNCED'
from (select n, date '2020-01-01' + n % 20 * 90 as day from generate_series(0, 3999) n) n;
insert into signatory (id, agreement_id, party_id, capacity, ordinal)
select 16000000 + n, 15000000 + n / 2, 1000000 + (n / 40 % 98 + n % 2), 'PARTY', n % 2 from generate_series(0, 7999) n;
insert into commitment (id, version, agreement_id, by_party_id, to_party_id, what, quantity, bound, unit, due_edtf, due_earliest, due_latest)
select 17000000 + n, 0, 15000000 + n / 2, 1000000 + (n / 40 % 98 + n % 2), 1000000 + (n / 40 % 98 + (n + 1) % 2), 'Hand over', 100, 'EXACTLY',
       'prisoners', '2024-01-01', date '2024-01-01', date '2024-01-01' from generate_series(0, 7999) n;
insert into delivery (id, commitment_id, day_edtf, day_earliest, day_latest, quantity)
select 18000000 + n, 17000000 + n / 3, '2024-02-01', date '2024-02-01', date '2024-02-01', 20 from generate_series(0, 23999) n;
insert into statement (id, version, negotiation_id, person_id, party_id, day_edtf, day_earliest, day_latest, gist, round_id, issue_id, agreement_id)
select 19000000 + n, 0, 4000000 + n / 100, 2000000 + n % 2000, 1000000 + n % 100, day::text, day, day, 'So it is.',
       6000000 + n, 12000000 + n / 5, 15000000 + n / 5
from (select n, date '2020-01-01' + n % 100 * 20 as day from generate_series(0, 19999) n) n;
insert into milestone (id, version, negotiation_id, track_id, day_edtf, day_earliest, day_latest, title)
select 20000000 + n, 0, 4000000 + n / 50, 5000000 + n / 50 * 4 + n % 4, day::text, day, day, 'Milestone ' || n
from (select n, date '2020-01-01' + n % 50 * 40 as day from generate_series(0, 9999) n) n;
insert into source (id, version, slug, publisher, title, kind)
select 21000000 + n, 0, 'source-' || n, 'Publisher ' || n % 40, 'Source ' || n, 'NEWS' from generate_series(0, 59999) n;

insert into record (id, kind)
select id, 'PARTY' from party union all select id, 'PERSON' from person union all select id, 'APPOINTMENT' from appointment
union all select id, 'NEGOTIATION' from negotiation union all select id, 'TRACK' from track union all select id, 'ROUND' from round
union all select id, 'SCHEDULE_ANNOUNCEMENT' from schedule_announcement union all select id, 'DELEGATION' from delegation
union all select id, 'DELEGATION_MEMBER' from delegation_member union all select id, 'WORKING_GROUP' from working_group
union all select id, 'GROUP_SESSION' from group_session union all select id, 'ISSUE' from issue
union all select id, 'STATUS_CHANGE' from status_change union all select id, 'POSITION' from position
union all select id, 'AGREEMENT' from agreement union all select id, 'SIGNATORY' from signatory
union all select id, 'COMMITMENT' from commitment union all select id, 'DELIVERY' from delivery
union all select id, 'STATEMENT' from statement union all select id, 'MILESTONE' from milestone union all select id, 'SOURCE' from source
on conflict do nothing;

-- a source or two for what pages cite, and for every seventh something that it says of a field
insert into citation (id, version, source_id, record_id, field, asserted_value)
select 22000000 + row_number() over (order by r.id), 0, 21000000 + r.id % 60000, r.id,
       case when r.id % 7 = 0 then 'title' end, case when r.id % 7 = 0 then 'Another title' end
from record r where r.kind in ('ROUND', 'SCHEDULE_ANNOUNCEMENT', 'DELEGATION', 'STATUS_CHANGE', 'POSITION', 'AGREEMENT', 'DELIVERY', 'STATEMENT');
insert into record (id, kind) select id, 'CITATION' from citation on conflict do nothing;
insert into party_share select * from party_share_due;

-- each record of the negotiations entered in steps of twenty
insert into revision (change_set, at, actor, action, record_id, record_kind, record_version, negotiation_id, label, after)
select 1 + r.place / 20, timestamptz '2024-01-01 00:00Z' + make_interval(mins => r.place::int), 'Parley', 'IMPORTED', r.id, r.kind, 0, r.negotiation,
       r.kind || ' ' || r.id, '{"title": "Title"}'
from (select m.id, m.kind, m.negotiation, row_number() over (order by m.negotiation, m.id) as place
      from (select r.id, 'ROUND' as kind, t.negotiation_id as negotiation from round r join track t on t.id = r.track_id
            union all select id, 'ISSUE', negotiation_id from issue union all select id, 'AGREEMENT', negotiation_id from agreement
            union all select id, 'STATEMENT', negotiation_id from statement union all select id, 'MILESTONE', negotiation_id from milestone
            union all select c.id, 'STATUS_CHANGE', i.negotiation_id from status_change c join issue i on i.id = c.issue_id) m) r;

-- what is searched, by kinds that are quick to read
insert into search_entry select * from search_entry_due where kind in ('STATEMENT', 'ROUND', 'PERSON', 'NEGOTIATION');
insert into search_word select 'said' || n, 'said' || n from generate_series(10000, 29999) n;
set session_replication_role = origin;
