-- Searching everything that a reader can open. One entry for each record, kept by triggers, so that forms, imports,
-- merges and restores need not know of it. Nothing here is a record: all of it can be made again from the records.

-- English words by their stems, with and without accents alike.
create text search configuration record_words (copy = english);
alter text search configuration record_words alter mapping for hword, hword_part, word with unaccent, english_stem;

-- Words in any spelling that plain_name takes for the same. Numbers stay out of it: it would make 2011 and 201 one.
-- Word by word, because plain_name takes long over long texts.
create function plain_words(words text) returns text language sql immutable parallel safe
return (select string_agg(plain_name(left(w, 100)), ' ' order by place)
        from regexp_split_to_table(regexp_replace(words, '[0-9]+', ' ', 'g'), '\s+')
             with ordinality as each (w, place));

create table search_entry (
    record_id      bigint primary key,
    kind           text     not null,
    negotiation_id bigint,
    party_ids      bigint[] not null,
    track_id       bigint,
    year           integer,
    -- the day it is found under on the timeline
    day            date,
    -- the record on whose page it is shown; null for a source
    shown_on       bigint,
    title          text     not null,
    body           text     not null,
    -- words of the title (weight A, or D where it is the title of what the record hangs on) and of the rest (B), by
    -- stem and in plain spelling; and what it can be filtered by, as words that nobody types (~n12, weight A), so that
    -- each of the indexes answers both
    words          tsvector not null
);
create index search_entry_by_words on search_entry using gin (words) with (fastupdate = off);
create index search_entry_by_title on search_entry using gin (ts_filter(words, '{a}')) with (fastupdate = off);

-- Every word that was ever searchable, in plain spelling: what a word with a slip may have meant. Beside it, how
-- somebody wrote it, in small letters where anybody did.
create table search_word (
    word    text primary key,
    written text not null
);
create index search_word_alike on search_word using gin (word gin_trgm_ops) with (fastupdate = off);

-- What the field calls by several names: words of one meaning are looked for together. Editors add to them.
create table field_term (
    id      bigint primary key,
    version integer not null,
    meaning text    not null check (meaning <> ''),
    words   text[]  not null check (cardinality(words) > 1)
);
select keep_records('field_term');

-- Each of its words, in plain spelling, kept by a trigger.
create table field_word (
    words   text   not null,
    term_id bigint not null references field_term (id) on delete cascade,
    plain   text   not null generated always as (plain_name(words)) stored,
    constraint field_word_once unique (words)
);
create index field_word_by_plain_words on field_word (plain);
create index field_word_of_term on field_word (term_id);

create function keep_field_words() returns trigger language plpgsql as $$
begin
    delete from field_word where term_id = new.id;
    insert into field_word (words, term_id) select distinct w, new.id from unnest(new.words) w;
    return null;
end $$;
create trigger keep_field_words after insert or update on field_term
    for each row execute function keep_field_words();

select begin_change_set();
insert into field_term (id, version, meaning, words)
select nextval('record_number'), 0, said.meaning, regexp_split_to_array(said.all_words, ' / ')
from (values
    ('DPRK', 'DPRK / North Korea / Democratic People''s Republic of Korea'),
    ('Donbas', 'Donbas / Donbass'),
    ('EU', 'EU / E.U. / European Union'),
    ('IAEA', 'IAEA / International Atomic Energy Agency'),
    ('ICRC', 'ICRC / International Committee of the Red Cross'),
    ('JCPOA', 'JCPOA / Joint Comprehensive Plan of Action'),
    ('Kharkiv', 'Kharkiv / Kharkov'),
    ('Kyiv', 'Kyiv / Kiev'),
    ('NATO', 'NATO / North Atlantic Treaty Organization / North Atlantic Treaty Organisation'),
    ('NPP', 'NPP / nuclear power plant'),
    ('Odesa', 'Odesa / Odessa'),
    ('OSCE', 'OSCE / Organization for Security and Co-operation in Europe'),
    ('POW', 'POW / POWs / prisoners / prisoner of war / prisoners of war'),
    ('Türkiye', 'Türkiye / Turkey'),
    ('UAE', 'UAE / U.A.E. / United Arab Emirates'),
    ('UK', 'UK / U.K. / United Kingdom / Great Britain'),
    ('UN', 'UN / U.N. / United Nations'),
    ('US', 'US / U.S. / USA / U.S.A. / United States / United States of America'),
    ('ZNPP', 'ZNPP / Zaporizhzhia nuclear power plant / Zaporizhzhia plant / Zaporizhzhia NPP')
) said (meaning, all_words);
insert into revision (
    change_set, at, actor, action, record_id, record_kind, record_version, label, after)
select current_change_set(), now(), 'Parley', 'CREATED', id, 'FIELD_TERM', 0, meaning,
       jsonb_build_object('meaning', meaning, 'words', to_jsonb(words))
from field_term order by id;

-- What each kind of record is found by.
create view searchable (
    record_id, kind, negotiation_id, party_ids, track_id, day, shown_on, title, own_title, body) as
select n.id, 'NEGOTIATION', n.id, '{}'::bigint[], null::bigint,
       coalesce(n.conflict_start_earliest, n.conflict_start_latest), n.id, n.name, true,
       concat_ws(E'\n', n.summary, n.region)
from negotiation n
union all
select p.id, 'PARTY', null, array[p.id], null, null, p.id, p.name, true, concat_ws(E'\n', p.short_name, p.iso_code)
from party p
union all
select p.id, 'PERSON', null, array(select distinct a.party_id from appointment a where a.person_id = p.id), null, null,
       p.id, p.name, true,
       (select coalesce(string_agg(a.title, E'\n' order by a.from_earliest, a.id), '')
        from appointment a where a.person_id = p.id)
from person p
union all
select t.id, 'TRACK', t.negotiation_id, '{}', t.id, null, t.negotiation_id, t.name, true, coalesce(t.summary, '')
from track t
union all
select r.id, 'ROUND', t.negotiation_id, array(select d.party_id from delegation d where d.round_id = r.id), r.track_id,
       coalesce(r.first_day_earliest, r.first_day_latest), r.id, r.title, true,
       concat_ws(E'\n', nullif(concat_ws(', ', r.venue, r.city, r.country), ''),
                 (select string_agg(concat_ws(', ', s.venue, s.city, s.country), E'\n' order by s.id)
                  from sitting s where s.round_id = r.id),
                 nullif(array_to_string(r.aliases, ', '), ''), r.summary, r.what_next,
                 (select string_agg(a.words, E'\n' order by a.id) from schedule_announcement a where a.round_id = r.id))
from round r join track t on t.id = r.track_id
union all
select g.id, 'WORKING_GROUP', g.negotiation_id, '{}', r.track_id, null, g.id, g.name, true, g.subject
from working_group g left join round r on r.id = g.formed_in_round_id
union all
select s.id, 'GROUP_SESSION', g.negotiation_id, '{}', r.track_id,
       coalesce(r.first_day_earliest, r.first_day_latest), g.id, g.name || ', ' || r.title, false,
       concat_ws(E'\n', nullif(array_to_string(s.topics, '; '), ''), s.result)
from group_session s join working_group g on g.id = s.working_group_id join round r on r.id = s.round_id
union all
select i.id, 'ISSUE', i.negotiation_id, array(select distinct p.party_id from position p where p.issue_id = i.id), null,
       null, i.id, i.title, true,
       coalesce((select string_agg(j.difficulty_reason, E'\n' order by j.id)
                 from difficulty_judgement j where j.issue_id = i.id), '')
from issue i
union all
select c.id, 'STATUS_CHANGE', i.negotiation_id, '{}', r.track_id,
       coalesce(c.effective_earliest, c.effective_latest), i.id, i.title, false, c.rationale
from status_change c join issue i on i.id = c.issue_id left join round r on r.id = c.round_id
union all
select p.id, 'POSITION', i.negotiation_id, array[p.party_id], null,
       coalesce(p.effective_earliest, p.effective_latest), i.id, i.title || ', ' || y.name, false, p.words
from position p join issue i on i.id = p.issue_id join party y on y.id = p.party_id
union all
select a.id, 'AGREEMENT', a.negotiation_id,
       array(select s.party_id from signatory s where s.agreement_id = a.id
             union
             select unnest(array_remove(array[c.by_party_id, c.to_party_id], null))
             from commitment c where c.agreement_id = a.id),
       coalesce(a.track_id, r.track_id), coalesce(a.agreed_on_earliest, a.agreed_on_latest), a.id, a.title, true,
       coalesce(a.summary, '')
from agreement a left join round r on r.id = a.round_id
union all
select c.id, 'COMMITMENT', a.negotiation_id, array_remove(array[c.by_party_id, c.to_party_id], null),
       coalesce(a.track_id, r.track_id),
       coalesce(c.due_earliest, c.due_latest, a.agreed_on_earliest, a.agreed_on_latest), a.id, c.what, true,
       concat_ws(E'\n', a.title, concat_ws(' ', c.quantity, c.unit),
           (select string_agg(concat_ws(E'\n', s.judge, s.words), E'\n' order by s.id)
            from assessment s where s.commitment_id = c.id))
from commitment c join agreement a on a.id = c.agreement_id left join round r on r.id = a.round_id
union all
select d.id, 'DELIVERY', a.negotiation_id, array_remove(array[d.by_party_id, d.to_party_id], null),
       coalesce(a.track_id, r.track_id), coalesce(d.day_earliest, d.day_latest), a.id, c.what, false,
       concat_ws(E'\n', concat_ws(' ', d.quantity, c.unit), d.note)
from delivery d join commitment c on c.id = d.commitment_id join agreement a on a.id = c.agreement_id
left join round r on r.id = a.round_id
union all
select s.id, 'STATEMENT', s.negotiation_id,
       array(select s.party_id where s.party_id is not null
             union
             select a.party_id from appointment a where a.person_id = s.person_id
                 and coalesce(a.from_earliest <= coalesce(s.day_latest, s.day_earliest), true)
                 and coalesce(a.to_latest >= coalesce(s.day_earliest, s.day_latest), true)),
       r.track_id, coalesce(s.day_earliest, s.day_latest), s.negotiation_id, coalesce(p.name, y.name), false, s.gist
from statement s left join person p on p.id = s.person_id left join party y on y.id = s.party_id
left join round r on r.id = s.round_id
union all
select m.id, 'MILESTONE', m.negotiation_id, '{}', m.track_id, coalesce(m.day_earliest, m.day_latest), m.negotiation_id,
       m.title, true, coalesce(m.description, '')
from milestone m
union all
select s.id, 'SOURCE', null, '{}', null, coalesce(s.published_on_earliest, s.published_on_latest), null, s.title, true,
       s.publisher
from source s;

-- A text by stem and in plain spelling. Between the two, and between the title and the body, stands a word that nobody
-- types, so that no phrase begins in one and ends in the next.
create function search_words_of(words text) returns tsvector language sql stable
return to_tsvector('record_words', replace(words, '/', ' ')) || '''~'':9'::tsvector
    || to_tsvector('simple', plain_words(words));

create function search_words(title text, own_title boolean, other_names text, body text) returns tsvector
language sql stable
return ts_delete(
    setweight(search_words_of(title), case when own_title then 'A' else 'D' end::"char")
    || case when other_names <> '' then '''~'':9'::tsvector || setweight(search_words_of(other_names), 'A')
            else ''::tsvector end
    || '''~'':9'::tsvector || setweight(search_words_of(body), 'B'),
    '~');

-- The entries as they ought to be. A tsvector holds a megabyte: what is longer than any text that people write is cut.
create view search_entry_due as
select s.record_id, s.kind, s.negotiation_id, s.party_ids, s.track_id, extract(year from s.day)::integer as year, s.day,
       s.shown_on, s.title, concat_ws(E'\n', o.names, nullif(s.body, '')) as body,
       search_words(s.title, s.own_title, coalesce(o.names, ''), s.body) || concat_ws(' ',
           '~k' || s.kind || ':1A', '~n' || s.negotiation_id || ':1A', '~t' || s.track_id || ':1A',
           '~y' || extract(year from s.day)::integer || ':1A', '~d' || to_char(s.day, 'YYYYMMDD') || ':1A',
           (select string_agg('~d' || to_char(d, 'YYYYMMDD') || ':1A', ' ')
            from round r cross join lateral generate_series(
                r.first_day_earliest::timestamp,
                least(coalesce(r.last_day_latest, r.first_day_latest), r.first_day_earliest + 31)::timestamp, '1 day') d
            where s.kind = 'ROUND' and r.id = s.record_id),
           (select string_agg('~p' || p || ':1A', ' ') from unnest(s.party_ids) p))::tsvector as words
from (select record_id, kind, negotiation_id, party_ids, track_id, day, shown_on, left(title, 1000) as title, own_title,
             left(body, 50000) as body
      from searchable) s
-- A record is found by each of its other names as by its title.
cross join lateral (
    select string_agg(n.name, ', ' order by n.id) as names from other_name n where n.record_id = s.record_id) o;

create function remember_words(title text, body text) returns void language sql as $$
    insert into search_word
    select distinct on (word) word, written
    from (select plain_name(w) as word, w as written
          from (select btrim(left(w, 100), '.,;:!?()[]"“”„‘’''«»…') as w
                from regexp_split_to_table(title || ' ' || body, '[[:space:]/–—-]+') w) split) said
    where length(word) between 3 and 40 and word !~ '[0-9 ]'
    order by word, written desc
    on conflict (word) do update set written = excluded.written
        where search_word.written <> lower(search_word.written) and excluded.written = lower(excluded.written)
$$;

-- To plan the view of all kinds takes longer than to read one record of it.
create function search_again(what text, number bigint) returns void language plpgsql
set plan_cache_mode = force_generic_plan as $$
declare
    due search_entry_due;
begin
    -- One at a time, at the end of each transaction: the words are shared, and who comes second has to see what the
    -- first wrote.
    perform pg_advisory_xact_lock(hashtext('search_entry'));
    select * into due from search_entry_due d where d.kind = what and d.record_id = number;
    if due.record_id is null then
        delete from search_entry e where e.record_id = number;
        return;
    end if;
    insert into search_entry values (due.*)
    on conflict (record_id) do update
        set (kind, negotiation_id, party_ids, track_id, year, day, shown_on, title, body, words) =
            row (excluded.kind, excluded.negotiation_id, excluded.party_ids, excluded.track_id, excluded.year,
                 excluded.day, excluded.shown_on, excluded.title, excluded.body, excluded.words)
        where search_entry is distinct from excluded;
    if not found then
        return;
    end if;
    perform remember_words(due.title, due.body);
    if what = 'AGREEMENT' then
        perform search_again('COMMITMENT', c.id) from commitment c where c.agreement_id = number;
    elsif what = 'COMMITMENT' then
        perform search_again('DELIVERY', d.id) from delivery d where d.commitment_id = number;
    end if;
end $$;

-- The triggers all fire at the end of the transaction, when what a record hangs on stands too, whatever was written
-- first.
create function search_record() returns trigger language plpgsql as $$
begin
    perform search_again(upper(tg_table_name), case when tg_op = 'DELETE' then old.id else new.id end);
    return null;
end $$;

-- A part changed, so the whole is found by other words. Arguments: the column of the part that names the whole or what
-- both hang on, the table of the whole, and its column for the same.
create function search_whole() returns trigger language plpgsql as $$
declare
    before bigint := (to_jsonb(old) ->> tg_argv[0])::bigint;
    after  bigint := (to_jsonb(new) ->> tg_argv[0])::bigint;
begin
    execute format('select search_again(%L, x.id) from %I x where x.%I = any($1)',
                   upper(tg_argv[1]), tg_argv[1], tg_argv[2])
        using array_remove(array[before, after], null);
    return null;
end $$;

-- So are those that borrow from what changed. Arguments: their table, and the column by which they name it.
create function search_parts() returns trigger language plpgsql as $$
begin
    execute format('select search_again(%L, x.id) from %I x where x.%I = $1', upper(tg_argv[0]), tg_argv[0], tg_argv[1])
        using new.id;
    return null;
end $$;

do $$
declare
    each text[];
begin
    -- the tables of the view searchable
    foreach each slice 1 in array array[
        ['negotiation'], ['party'], ['person'], ['track'], ['round'], ['working_group'], ['group_session'], ['issue'],
        ['status_change'], ['position'], ['agreement'], ['commitment'], ['delivery'], ['statement'], ['milestone'],
        ['source']] loop
        execute format('create constraint trigger search_record after insert or update or delete on %I
            deferrable initially deferred for each row execute function search_record()', each[1]);
    end loop;
    -- a part, its column, the whole, and the column there
    foreach each slice 1 in array array[
        ['other_name', 'record_id', 'party', 'id'],
        ['other_name', 'record_id', 'person', 'id'],
        ['other_name', 'record_id', 'track', 'id'],
        ['other_name', 'record_id', 'issue', 'id'],
        ['appointment', 'person_id', 'person', 'id'],
        ['appointment', 'person_id', 'statement', 'person_id'],
        ['delegation', 'round_id', 'round', 'id'],
        ['sitting', 'round_id', 'round', 'id'],
        ['schedule_announcement', 'round_id', 'round', 'id'],
        ['position', 'issue_id', 'issue', 'id'],
        ['difficulty_judgement', 'issue_id', 'issue', 'id'],
        ['signatory', 'agreement_id', 'agreement', 'id'],
        ['commitment', 'agreement_id', 'agreement', 'id'],
        ['assessment', 'commitment_id', 'commitment', 'id']] loop
        execute format('create constraint trigger %I after insert or update or delete on %I
            deferrable initially deferred for each row execute function search_whole(%L, %L, %L)',
            'search_' || each[3], each[1], each[2], each[3], each[4]);
    end loop;
    -- a table, its column that is borrowed, who borrows it, and the column there that names the first
    foreach each slice 1 in array array[
        ['party', 'name', 'position', 'party_id'],
        ['party', 'name', 'statement', 'party_id'],
        ['person', 'name', 'statement', 'person_id'],
        ['issue', 'title', 'status_change', 'issue_id'],
        ['issue', 'title', 'position', 'issue_id'],
        ['working_group', 'name', 'group_session', 'working_group_id'],
        ['round', 'title', 'group_session', 'round_id'],
        ['round', 'first_day_earliest', 'group_session', 'round_id'],
        ['round', 'first_day_latest', 'group_session', 'round_id'],
        ['round', 'track_id', 'group_session', 'round_id'],
        ['round', 'track_id', 'working_group', 'formed_in_round_id'],
        ['round', 'track_id', 'status_change', 'round_id'],
        ['round', 'track_id', 'agreement', 'round_id'],
        ['round', 'track_id', 'statement', 'round_id']] loop
        execute format('create constraint trigger %I after update on %I deferrable initially deferred for each row
            when (old.%3$I is distinct from new.%3$I) execute function search_parts(%4$L, %5$L)',
            'search_' || each[3] || '_by_' || each[2], each[1], each[2], each[3], each[4]);
    end loop;
end $$;
