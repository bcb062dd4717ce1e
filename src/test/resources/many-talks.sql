-- Negotiations of fifty rounds each, those that the table talks(n) names, written past the triggers. The parties and the people of a
-- hundred negotiations are there from the first on; from the hundredth on their texts come again, with other people. A number of a record is that of
-- its kind in milliards, that of its negotiation in thousands, and that of itself. The last round that was held is of this month.
set session_replication_role = replica;
set maintenance_work_mem = '512MB';

-- it is quicker to build an index anew than to add millions to it
create temp table dropped as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made
from pg_index join pg_class c on c.oid = indrelid
where relnamespace = 'public'::regnamespace and not exists (select from pg_constraint where conindid = indexrelid);
do $$
declare
    each text;
begin
    for each in select name from dropped loop
        execute 'drop index ' || each;
    end loop;
end $$;
create function pg_temp.build_again(wanted text) returns void language plpgsql as $$
declare
    each text;
begin
    for each in select made from dropped where name ~ wanted loop
        execute each;
    end loop;
end $$;

create temp table sentence as
select row_number() over () - 1 as place, words from unnest(array[
    'The delegations talked for two days about the exchange of prisoners and agreed to go on next month',
    'Both sides stand by what they said before, and the mediator asks for patience',
    'A ceasefire along the line of contact needs monitoring by third parties, says the head of the delegation',
    'The list of those who are to come home was handed over, with the names of all who are ill',
    'No progress was made on the withdrawal of heavy weapons, and nobody expects any before the winter',
    'Experts will look at the maps of the demarcation line and report in the next round',
    'The guarantees have to be binding, and the parliament has to ratify them within thirty days',
    'Humanitarian corridors stay open for as long as the Red Cross can reach the towns on the river',
    'Energy facilities are not to be attacked by either side while the talks last',
    'The return of refugees was put off until the commission on property has met']) words;
create temp table day_of as
select t.n, m, (current_date - 2880 + m * 60 - t.n % 30) as day from talks t, generate_series(0, 49) m;

insert into party (id, version, slug, name, short_name, kind, colour, pattern)
select 1000000000 + n, 0, 'party-' || n, 'Party ' || initcap(substr(translate(md5(n::text), '0123456789', 'aeioulnrst'), 1, 8)), 'P' || n,
       case when n % 3 = 0 then 'ARMED_GROUP' else 'STATE' end, '#334455', (array['SOLID', 'STRIPES', 'DOTS'])[n % 3 + 1]
from generate_series(0, 199) n on conflict do nothing;
insert into person (id, version, slug, name)
select 2000000000 + n * 1000 + m, 0, 'person-' || n || '-' || m,
       initcap(substr(translate(md5('given' || n % 300 || m), '0123456789', 'aeioulnrst'), 1, 6)) || ' '
       || initcap(substr(translate(md5('family' || n || m), '0123456789', 'aeioulnrst'), 1, 8))
from (select n from talks union select generate_series(0, 99)) n, generate_series(0, 9) m on conflict do nothing;
insert into appointment (id, version, person_id, party_id, title, from_edtf, from_earliest, from_latest)
select 3000000000 + n * 1000 + m, 0, 2000000000 + n * 1000 + m, 1000000000 + (n % 100 + m % 2 * 3) % 200, 'Envoy for the talks',
       '2015-01-01', date '2015-01-01', date '2015-01-01'
from (select n from talks union select generate_series(0, 99)) n, generate_series(0, 9) m on conflict do nothing;
insert into negotiation (id, version, slug, name, summary, region, status, conflict_start_edtf, conflict_start_earliest, conflict_start_latest)
select 4000000000 + n * 1000, 0, 'talks-' || n, 'Talks number ' || n || ' between Party ' || n % 100 || ' and its neighbours', words, 'Region ' || n % 7,
       (array['ACTIVE', 'ACTIVE', 'SUSPENDED', 'CONCLUDED'])[n % 4 + 1], '2015', date '2015-01-01', date '2015-12-31'
from talks t join sentence s on s.place = t.n % 10;
insert into track (id, version, negotiation_id, slug, name, ordinal)
select 5000000000 + n * 1000 + m, 0, 4000000000 + n * 1000, 'track-' || m, (array['Political track', 'Military track', 'Humanitarian track'])[m + 1], m + 1
from talks, generate_series(0, 2) m;
insert into round (id, version, track_id, number, slug, title, status, first_day_edtf, first_day_earliest, first_day_latest,
                   last_day_edtf, last_day_earliest, last_day_latest, venue, city, country, format, outcomes, summary, what_next)
select 6000000000 + d.n * 1000 + m, 0, 5000000000 + d.n * 1000 + m % 3, m / 3 + 1, m / 3 + 1, 'Round ' || m / 3 + 1 || ' in City ' || (d.n % 100 + m) % 50,
       case when m > 48 then 'SCHEDULED' else 'CONCLUDED' end, day::text, day, day, (day + 1)::text, day + 1, day + 1,
       'Palace of Nations', 'City ' || (d.n % 100 + m) % 50, 'Country ' || m % 9, 'DIRECT',
       case when m > 48 then '{}' else array[(array['NO_RESULT', 'AGREED_TO_CONTINUE', 'HUMANITARIAN'])[m % 3 + 1]] end, s.words, t.words
from day_of d join sentence s on s.place = (d.n + m) % 10 join sentence t on t.place = (d.n + m + 3) % 10;
insert into schedule_announcement (id, round_id, announced_on_edtf, announced_on_earliest, announced_on_latest, party_id,
                                   window_edtf, window_earliest, window_latest, words)
select 7000000000 + n * 1000 + m, 6000000000 + n * 1000 + m, (day - 20)::text, day - 20, day - 20, 1000000000 + n % 100,
       '[' || day - 3 || '..' || day + 3 || ']', day - 3, day + 3, 'The next round is to be held around that week'
from day_of;
insert into delegation (id, round_id, party_id, capacity, ordinal)
select 8000000000 + n * 1000 + m, 6000000000 + n * 1000 + m / 3, 1000000000 + (n % 100 + m % 3 * 3) % 200,
       case m % 3 when 2 then 'MEDIATOR' else 'PARTY' end, m % 3
from talks, generate_series(0, 149) m;
insert into delegation_member (id, delegation_id, person_id, role, ordinal)
select 9000000000 + n * 1000 + m, 8000000000 + n * 1000 + m / 2, 2000000000 + n * 1000 + (m / 2 % 3 + m % 2 * 3 + m / 60) % 10,
       case m % 2 when 0 then 'HEAD' else 'MEMBER' end, m % 2
from talks, generate_series(0, 299) m;
insert into working_group (id, version, negotiation_id, slug, name, subject, formed_in_round_id)
select 10000000000 + n * 1000 + m, 0, 4000000000 + n * 1000, 'group-' || m, 'Working group ' || m, 'Maps and lists', 6000000000 + n * 1000 + m
from talks, generate_series(0, 1) m;
insert into group_session (id, version, working_group_id, round_id, topics, result)
select 11000000000 + n * 1000 + m, 0, 10000000000 + n * 1000 + m % 2, 6000000000 + n * 1000 + m * 2, '{Maps,Lists}', 'Went through the list'
from talks, generate_series(0, 24) m;
insert into issue (id, version, negotiation_id, slug, title, category, working_group_id)
select 12000000000 + t.n * 1000 + m, 0, 4000000000 + t.n * 1000, 'issue-' || m,
       (array['Exchange of prisoners', 'Ceasefire monitoring', 'Heavy weapons', 'Return of refugees', 'Status of the region', 'Energy facilities'])[m % 6 + 1]
       || ', part ' || m / 6 + 1,
       (array['PRISONERS', 'MONITORING', 'FORCES_WITHDRAWAL', 'CIVILIANS_AND_REFUGEES', 'POLITICAL_STATUS', 'ENERGY_INFRASTRUCTURE'])[m % 6 + 1],
       case when m < 4 then 10000000000 + t.n * 1000 + m % 2 end
from talks t cross join generate_series(0, 23) m;
insert into difficulty_judgement (id, issue_id, as_of_edtf, as_of_earliest, as_of_latest, difficulty, difficulty_reason)
select 12000000500 + t.n * 1000 + m, 12000000000 + t.n * 1000 + m, '2015', '2015-01-01', '2015-12-31', m % 5 + 1, words
from talks t cross join generate_series(0, 23) m join sentence s on s.place = m % 10;
insert into status_change (id, issue_id, effective_edtf, effective_earliest, effective_latest, status, round_id, rationale)
select 13000000000 + d.n * 1000 + k, 12000000000 + d.n * 1000 + k / 3, day::text, day, day,
       (array['RAISED', 'UNDER_DISCUSSION', 'NARROWED', 'AGREED', 'DEADLOCKED'])[case k % 3 when 2 then k % 4 + 2 else k % 3 + 1 end],
       6000000000 + d.n * 1000 + d.m, words
from generate_series(0, 71) k join day_of d on d.m = k % 3 * 18 + k / 6 join sentence s on s.place = (d.n + k) % 10;
insert into position (id, issue_id, party_id, effective_edtf, effective_earliest, effective_latest, stance, words)
select 14000000000 + d.n * 1000 + k, 12000000000 + d.n * 1000 + k / 2, 1000000000 + (d.n % 100 + k % 2 * 3) % 200, day::text, day, day,
       (array['SUPPORTS', 'OPPOSES', 'OPEN', 'RED_LINE', 'RESERVED'])[k % 5 + 1], words
from generate_series(0, 47) k join day_of d on d.m = k join sentence s on s.place = (d.n + k) % 10;
insert into agreement (id, version, negotiation_id, slug, title, type, agreed_on_edtf, agreed_on_earliest, agreed_on_latest, track_id,
                       round_id, form, status, summary)
select 15000000000 + d.n * 1000 + k, 0, 4000000000 + d.n * 1000, 'agreement-' || k,
       (array['Exchange of prisoners', 'Local ceasefire', 'Corridor for aid'])[k % 3 + 1] || ', no. ' || k / 3 + 1,
       (array['PRISONER_EXCHANGE', 'CEASEFIRE', 'HUMANITARIAN'])[k % 3 + 1], day::text, day, day, 5000000000 + d.n * 1000 + d.m % 3,
       6000000000 + d.n * 1000 + d.m, 'WRITTEN_PUBLIC', 'ANNOUNCED', words
from generate_series(0, 15) k join day_of d on d.m = k * 3 + 3 join sentence s on s.place = (d.n + k) % 10;
insert into signatory (id, agreement_id, party_id, capacity, ordinal)
select 16000000000 + n * 1000 + m, 15000000000 + n * 1000 + m / 2, 1000000000 + (n % 100 + m % 2 * 3) % 200, 'PARTY', m % 2
from talks, generate_series(0, 31) m;
insert into commitment (id, version, agreement_id, by_party_id, to_party_id, what, quantity, bound, unit, due_edtf, due_earliest, due_latest)
select 17000000000 + d.n * 1000 + k, 0, 15000000000 + d.n * 1000 + k, 1000000000 + d.n % 100, 1000000000 + (d.n % 100 + 3) % 200,
       'Hand over prisoners of war', 300, 'EXACTLY', 'prisoners', (day + 40)::text, day + 40, day + 40
from generate_series(0, 15) k join day_of d on d.m = k * 3 + 3;
insert into delivery (id, commitment_id, day_edtf, day_earliest, day_latest, quantity, note)
select 18000000000 + d.n * 1000 + k, 17000000000 + d.n * 1000 + k / 2, given::text, given, given, 140, 'At the border crossing'
from generate_series(0, 27) k join day_of d on d.m = k / 2 * 3 + 3 cross join lateral (select day + 10 + k % 2 * 20 as given) g;
insert into statement (id, version, negotiation_id, person_id, party_id, day_edtf, day_earliest, day_latest, gist, tone, round_id, issue_id)
select 19000000000 + d.n * 1000 + k, 0, 4000000000 + d.n * 1000, 2000000000 + d.n % 100 * 1000 + k % 10, null, (day + k % 7)::text, day + k % 7,
       day + k % 7, words, 'CAUTIOUS', 6000000000 + d.n * 1000 + d.m, 12000000000 + d.n * 1000 + k % 24
from generate_series(0, 59) k join day_of d on d.m = k % 48 join sentence s on s.place = (d.n + k) % 10;
insert into milestone (id, version, negotiation_id, track_id, day_edtf, day_earliest, day_latest, title)
select 20000000000 + n * 1000 + m / 4, 0, 4000000000 + n * 1000, 5000000000 + n * 1000 + m % 3, (day + 30)::text, day + 30, day + 30,
       'Deadline for list ' || m / 4 from day_of where m % 4 = 0;
insert into source (id, version, slug, publisher, title, address, kind, published_on_edtf, published_on_earliest, published_on_latest)
select 21000000000 + d.n * 1000 + m, 0, 'source-' || d.n || '-' || m, 'Publisher ' || m % 40, left(words, 70), 'https://example.org/' || d.n || '/' || m,
       'NEWS', day::text, day, day
from day_of d join sentence s on s.place = (d.n + m) % 10 where m < 20;

create temp table made as
select 4000000000 + n * 1000 as negotiation, kind, first * 1000000000::bigint + n * 1000 + m as id
from talks, (values (4, 'NEGOTIATION', 1), (5, 'TRACK', 3), (6, 'ROUND', 50),
                    (7, 'SCHEDULE_ANNOUNCEMENT', 50), (8, 'DELEGATION', 150), (9, 'DELEGATION_MEMBER', 300), (10, 'WORKING_GROUP', 2),
                    (11, 'GROUP_SESSION', 25), (12, 'ISSUE', 24), (13, 'STATUS_CHANGE', 72), (14, 'POSITION', 48), (15, 'AGREEMENT', 16),
                    (16, 'SIGNATORY', 32), (17, 'COMMITMENT', 16), (18, 'DELIVERY', 28), (19, 'STATEMENT', 60), (20, 'MILESTONE', 13),
                    (21, 'SOURCE', 20), (22, 'CITATION', 224)) kinds (first, kind, most), generate_series(0, most - 1) m;
insert into record (id, kind)
select id, kind from made union all select id, 'PARTY' from party union all select id, 'PERSON' from person
union all select id, 'APPOINTMENT' from appointment on conflict do nothing;
-- a source for what pages cite, and for every seventh what it says of a field
insert into citation (id, version, source_id, record_id, field, asserted_value)
select 22000000000 + n * 1000 + place + m, 0, 21000000000 + n * 1000 + m % 20, first * 1000000000::bigint + n * 1000 + m,
       case when m % 7 = 0 then 'title' end, case when m % 7 = 0 then 'Another title' end
from talks, (values (6, 0, 50), (7, 50, 50), (12, 100, 24), (13, 124, 24), (15, 148, 16), (19, 164, 60)) cited (first, place, most),
     generate_series(0, most - 1) m;
insert into party_share select due.* from party_share_due due join talks t on due.negotiation_id = 4000000000 + t.n * 1000;

-- each record entered in steps of twenty, by one who imported it
create temp table entered as
select 1000000000 + negotiation / 1000 * 100 + (row_number() over (partition by negotiation order by id)) / 20 as change_set, kind, id, negotiation,
       timestamptz '2024-01-01 00:00Z' + make_interval(secs => negotiation / 1000 % 1000000 + id % 1000) as at
from made where kind in ('ROUND', 'ISSUE', 'STATUS_CHANGE', 'AGREEMENT', 'STATEMENT', 'MILESTONE');
insert into revision (change_set, at, actor, action, record_id, record_kind, record_version, negotiation_id, label, after)
select change_set, at, 'Parley', 'IMPORTED', id, kind, 0, negotiation, initcap(kind) || ' ' || id % 1000, '{"title": "Title"}'
from entered order by negotiation, id;
insert into row_change (change_set, at, table_name, record_id, operation, after)
select change_set, at, lower(kind), e.id, 'INSERT', image from entered e join (
    select id, to_jsonb(r) as image from round r union all select id, to_jsonb(i) from issue i
    union all select id, to_jsonb(a) from agreement a union all select id, to_jsonb(s) from statement s) r on r.id = e.id;

select pg_temp.build_again('^(?!search)');

-- what is searched: the words of a hundred negotiations are found, those of others are the same under other numbers
insert into search_entry
select due.* from search_entry_due due where record_id / 1000 % 1000000 in (select n from talks where n < 100)
    or kind = 'NEGOTIATION' and record_id / 1000 % 1000000 in (select n from talks) or kind in ('PARTY', 'PERSON')
on conflict do nothing;
insert into search_entry
select e.record_id + by, e.kind, e.negotiation_id + by, e.party_ids, e.track_id + by, e.year, e.day, e.shown_on + by, e.title, e.body,
       ts_delete(e.words, array_remove(array['~n' || e.negotiation_id, '~t' || e.track_id], null))
       || concat_ws(' ', '~n' || e.negotiation_id + by || ':1A', '~t' || e.track_id + by || ':1A')::tsvector
from talks t join search_entry e on e.record_id / 1000 % 1000000 = t.n % 100
cross join lateral (select (t.n - t.n % 100)::bigint * 1000 as by) shift
where t.n >= 100 and e.kind not in ('NEGOTIATION', 'PERSON', 'PARTY')
on conflict do nothing;
select remember_words(string_agg(distinct word, ' '), '')
from search_entry, regexp_split_to_table(title || ' ' || body, '\s+') word where kind in ('PERSON', 'PARTY') or record_id / 1000 % 1000000 < 100;

select pg_temp.build_again('^search');
set session_replication_role = origin;
