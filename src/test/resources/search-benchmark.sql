-- Half a million records to search beside the starter data, written past the triggers. Their texts are drawn from the words of
-- the starter's own, the frequent ones often, so that common words stand in very many entries and rare ones in few. One word in
-- fifty is made up: names and places that stand in few texts.
set session_replication_role = replica;
select setseed(0.5);

create temp table vocabulary as
select row_number() over (order by count(*) desc, word) - 1 as place, word
from search_entry, regexp_split_to_table(title || ' ' || body, '\s+') word
where word <> '' group by word;
insert into vocabulary
select -n, initcap(substr(translate(md5(n::text), '0123456789', 'aeioulnrst'), 1, 7)) from generate_series(1, 60000) n;
create temp table drawn as
select n, case when random() < 0.02 then -1 - floor(60000 * random()) else floor((select max(place) from vocabulary) * power(random(), 4)) end as place
from generate_series(0, 420000 - 1) n, generate_series(1, 22);
create temp table long_text as
select n, string_agg(word, ' ') as words from drawn join vocabulary using (place) group by n;
create temp table short_text as
select n, array_to_string((string_to_array(words, ' '))[4:8], ' ') as words from long_text;
alter table long_text add primary key (n);
alter table short_text add primary key (n);
analyze long_text, short_text;

insert into party (id, version, slug, name, short_name, kind, colour, pattern)
select 1000000 + n, 0, 'party-' || n, 'Party ' || split_part(words, ' ', 1) || ' ' || n, 'P' || n, 'OTHER', '#334455', 'SOLID' from short_text where n < 200;
insert into person (id, version, slug, name)
select 2000000 + n, 0, 'person-' || n, split_part(words, ' ', 1) || ' ' || initcap(substr(translate(md5(n::text), '0123456789', 'aeioulnrst'), 1, 7))
from short_text where n < 10000;
insert into appointment (id, version, person_id, party_id, title, from_edtf, from_earliest, from_latest)
select 3000000 + n, 0, 2000000 + n, 1000000 + n % 200, words, '2001-01-01', date '2001-01-01', date '2001-01-01' from short_text where n < 10000;
insert into negotiation (id, version, slug, name, summary, status)
select 4000000 + n, 0, 'talks-' || n, 'Talks ' || n || ' ' || s.words, l.words, 'ACTIVE' from short_text s join long_text l using (n) where n < 200;
insert into track (id, version, negotiation_id, slug, name, ordinal)
select 5000000 + n, 0, 4000000 + n / 4, 'track-' || n % 4, 'Track ' || words, n % 4 + 1 from short_text where n < 800;
insert into round (id, version, track_id, number, slug, title, status, first_day_edtf, first_day_earliest, first_day_latest, city, summary)
select 6000000 + n, 0, 5000000 + n / 25, n % 25 + 1, n % 25 + 1, 'Round of ' || s.words, 'CONCLUDED', day::text, day, day, split_part(s.words, ' ', 1), l.words
from short_text s join long_text l using (n), lateral (select date '1990-01-01' + n % 25 * 500 as day) d where n < 20000;
insert into delegation (id, round_id, party_id, capacity, ordinal)
select 8000000 + n, 6000000 + n / 2, 1000000 + (n / 200 + n % 2 * 7) % 200, 'PARTY', n % 2 from generate_series(0, 39999) n;
insert into issue (id, version, negotiation_id, slug, title, category)
select 12000000 + n, 0, 4000000 + n / 20, 'issue-' || n % 20, words, 'TERRITORY' from short_text where n < 4000;
insert into difficulty_judgement (id, issue_id, as_of_edtf, as_of_earliest, as_of_latest, difficulty, difficulty_reason)
select 12500000 + n, 12000000 + n, '1990', '1990-01-01', '1990-12-31', n % 5 + 1, words from short_text where n < 4000;
insert into status_change (id, issue_id, effective_edtf, effective_earliest, effective_latest, status, round_id, rationale)
select 13000000 + n, 12000000 + n / 15, day::text, day, day, 'UNDER_DISCUSSION', 6000000 + n / 3, words
from (select n - 20000 as n, words, date '1990-01-01' + n % 15 * 850 as day from long_text where n between 20000 and 79999) l;
insert into position (id, issue_id, party_id, effective_edtf, effective_earliest, effective_latest, stance, words)
select 14000000 + n, 12000000 + n / 20, 1000000 + (n / 400 + n % 2 * 7) % 200, day::text, day, day, 'OPPOSES', words
from (select n - 80000 as n, words, date '1990-01-01' + n % 20 * 640 as day from long_text where n between 80000 and 159999) l;
insert into agreement (id, version, negotiation_id, slug, title, type, agreed_on_edtf, agreed_on_earliest, agreed_on_latest, track_id, form, status, summary)
select 15000000 + n, 0, 4000000 + n / 40, 'agreement-' || n % 40, title, 'OTHER', day::text, day, day, 5000000 + n / 40 * 4 + n % 4, 'ORAL', 'ANNOUNCED', summary
from (select n - 160000 as n, s.words as title, l.words as summary, date '1990-01-01' + n % 40 * 320 as day
      from short_text s join long_text l using (n) where n between 160000 and 167999) l;
insert into commitment (id, version, agreement_id, by_party_id, what, bound)
select 17000000 + n - 170000, 0, 15000000 + (n - 170000) / 5, 1000000 + n / 200 % 200, words, 'EXACTLY' from short_text where n between 170000 and 209999;
insert into delivery (id, commitment_id, day_edtf, day_earliest, day_latest, quantity, note)
select 18000000 + n - 210000, 17000000 + (n - 210000) / 2, '2024-02-01', date '2024-02-01', date '2024-02-01', 20, words
from short_text where n between 210000 and 289999;
insert into statement (id, version, negotiation_id, person_id, day_edtf, day_earliest, day_latest, gist)
select 19000000 + n, 0, 4000000 + n / 500, 2000000 + n % 10000, day::text, day, day, words
from (select n - 290000 as n, words, date '1990-01-01' + n % 500 * 26 as day from long_text where n between 290000 and 389999) l;
insert into source (id, version, slug, publisher, title, kind, published_on_edtf, published_on_earliest, published_on_latest)
select 21000000 + n, 0, 'source-' || n, 'Publisher ' || n % 90, words, 'NEWS', '2024-02-01', date '2024-02-01', date '2024-02-01'
from short_text where n < 100000;

insert into record (id, kind)
select id, 'PARTY' from party union all select id, 'PERSON' from person union all select id, 'APPOINTMENT' from appointment
union all select id, 'NEGOTIATION' from negotiation union all select id, 'TRACK' from track union all select id, 'ROUND' from round
union all select id, 'DELEGATION' from delegation union all select id, 'ISSUE' from issue union all select id, 'STATUS_CHANGE' from status_change
union all select id, 'POSITION' from position union all select id, 'AGREEMENT' from agreement union all select id, 'COMMITMENT' from commitment
union all select id, 'DELIVERY' from delivery union all select id, 'STATEMENT' from statement union all select id, 'SOURCE' from source
on conflict do nothing;
insert into citation (id, version, source_id, record_id)
select 22000000 + n, 0, 21000000 + n, case n % 2 when 0 then 13000000 + n % 60000 else 15000000 + n % 8000 end from generate_series(0, 99999) n;
insert into record (id, kind) select id, 'CITATION' from citation on conflict do nothing;

drop index search_entry_by_words, search_entry_by_title;
insert into search_entry select * from search_entry_due on conflict do nothing;
create index search_entry_by_words on search_entry using gin (words) with (fastupdate = off);
create index search_entry_by_title on search_entry using gin (ts_filter(words, '{a}')) with (fastupdate = off);
select remember_words(string_agg(word, ' '), '') from (select distinct regexp_split_to_table(title || ' ' || body, '\s+') as word from search_entry) w;
set session_replication_role = origin;
