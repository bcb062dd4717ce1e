-- One negotiation of twenty years with ten thousand dated entries on four tracks, written past the triggers, for measuring. Numbers
-- of records: a range of a million for each kind, above those of large-database.sql.
set session_replication_role = replica;

insert into party (id, version, slug, name, short_name, kind, colour, pattern)
select 101000000 + n, 0, 'long-party-' || n, 'Long Party ' || n, 'L' || n, 'STATE', '#334455', 'SOLID' from generate_series(0, 5) n;
insert into person (id, version, slug, name)
select 102000000 + n, 0, 'long-person-' || n, 'Delegate Number ' || n from generate_series(0, 149) n;
insert into negotiation (id, version, slug, name, summary, status)
values (104000000, 0, 'long-talks', 'Long talks', 'Twenty years of them', 'ACTIVE');
insert into track (id, version, negotiation_id, slug, name, ordinal)
select 105000000 + n, 0, 104000000, 'strand-' || n, 'Strand ' || n, n + 1 from generate_series(0, 3) n;
insert into round (id, version, track_id, number, slug, title, status, first_day_edtf, first_day_earliest, first_day_latest,
                   last_day_edtf, last_day_earliest, last_day_latest, city)
select 106000000 + n, 0, 105000000 + n % 4, n / 4 + 1, n / 4 + 1, 'Round ' || n / 4 + 1 || ' of strand ' || n % 4, 'CONCLUDED',
       day::text, day, day, (day + n % 4)::text, day + n % 4, day + n % 4, 'City ' || n % 50
from (select n, date '2006-01-09' + n * 12 as day from generate_series(0, 599) n) n;
insert into delegation (id, round_id, party_id, capacity, ordinal)
select 107000000 + n, 106000000 + n / 3, 101000000 + n % 6, 'PARTY', n % 3 from generate_series(0, 1799) n;
insert into delegation_member (id, delegation_id, person_id, role, ordinal)
select 108000000 + n, 107000000 + n / 2, 102000000 + n % 150, case n % 2 when 0 then 'HEAD' else 'MEMBER' end, n % 2
from generate_series(0, 3599) n;
insert into issue (id, version, negotiation_id, slug, title, category)
select 112000000 + n, 0, 104000000, 'long-issue-' || n, 'Long issue number ' || n, 'TERRITORY' from generate_series(0, 59) n;
insert into difficulty_judgement (id, issue_id, as_of_edtf, as_of_earliest, as_of_latest, difficulty, difficulty_reason)
select 112500000 + n, 112000000 + n, '2006', '2006-01-01', '2006-12-31', n % 5 + 1, 'Why' from generate_series(0, 59) n;
insert into status_change (id, issue_id, effective_edtf, effective_earliest, effective_latest, status, round_id, rationale)
select 113000000 + n, 112000000 + n % 60, day::text, day, day,
       (array['RAISED', 'UNDER_DISCUSSION', 'NARROWED', 'DEADLOCKED'])[n % 4 + 1], 106000000 + n % 600, 'As both sides said after the session'
from (select n, date '2006-01-09' + n * 3 as day from generate_series(0, 2399) n) n;
insert into agreement (id, version, negotiation_id, slug, title, type, agreed_on_edtf, agreed_on_earliest, agreed_on_latest, track_id,
                       round_id, form, status)
select 115000000 + n, 0, 104000000, 'long-agreement-' || n, 'Exchange of prisoners, list ' || n, 'PRISONER_EXCHANGE', day::text, day, day,
       105000000 + n % 4, 106000000 + n, 'ORAL', 'ANNOUNCED'
from (select n, date '2006-01-10' + n * 18 as day from generate_series(0, 399) n) n;
insert into commitment (id, version, agreement_id, by_party_id, to_party_id, what, quantity, bound, unit)
select 117000000 + n, 0, 115000000 + n, 101000000, 101000001, 'Hand over', 100, 'EXACTLY', 'prisoners' from generate_series(0, 399) n;
insert into delivery (id, commitment_id, day_edtf, day_earliest, day_latest, quantity)
select 118000000 + n, 117000000 + n / 3, day::text, day, day, 20
from (select n, date '2006-01-20' + n * 6 as day from generate_series(0, 1199) n) n;
insert into statement (id, version, negotiation_id, person_id, party_id, day_edtf, day_earliest, day_latest, gist, round_id, issue_id)
select 119000000 + n, 0, 104000000, 102000000 + n % 150, 101000000 + n % 6,
       case when n % 10 = 0 then to_char(day, 'YYYY-MM') else day::text end, case when n % 10 = 0 then date_trunc('month', day)::date else day end,
       case when n % 10 = 0 then (date_trunc('month', day) + interval '1 month - 1 day')::date else day end,
       'The talks were constructive and go on, delegate ' || n % 150 || ' says', 106000000 + n % 600, 112000000 + n % 60
from (select n, date '2006-01-09' + n * 36 / 25 as day from generate_series(0, 4999) n) n;
insert into milestone (id, version, negotiation_id, track_id, day_edtf, day_earliest, day_latest, title)
select 120000000 + n, 0, 104000000, 105000000 + n % 4, day::text, day, day, 'Deadline number ' || n
from (select n, date '2006-02-01' + n * 18 as day from generate_series(0, 399) n) n;
