-- Who takes part, and who says so. Names are found by any part of them, however they are spelt.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Lists are sorted as people sort: without regard to accents and capitals, and ten behind nine.
create collation people (provider = icu, locale = 'und-u-kn-true');

-- Names are compared in plain spelling: small Latin letters without accents or punctuation, other alphabets in Latin
-- letters, and the spellings that differ most from writer to writer made one (y and j as i, ye and yo as e, w as v, kh
-- as h, no letter doubled). So Zelensky, Zelenskyy and Зеленський are the same word. Nobody reads a plain name. Indexes
-- hold it: whoever changes these functions has to rebuild them.

create function latin_of_cyrillic(words text) returns text language sql immutable parallel safe
return replace(replace(replace(replace(replace(replace(replace(
    translate(words,
        'АаБбВвГгҐґДдЕеЁёЄєЭэЗзИиІіЇїЙйЫыКкЛлМмНнОоПпРрСсТтУуЎўФфХхӘәЖЦЧШЩЮЯЪъЬь',
        'aabbvvggggddeeeeeeeezziiiiiiyyiikkllmmnnoopprrssttuuuuffhhaaжцчшщюя'),
    'ж', 'zh'), 'ц', 'ts'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'shch'), 'ю', 'iu'), 'я', 'ia');

create function latin_of_greek(words text) returns text language sql immutable parallel safe
return replace(replace(replace(replace(
    translate(
        regexp_replace(regexp_replace(replace(replace(
            translate(lower(words collate people), 'άέήίόύώϊϋΐΰ', 'αεηιουωιυιυ'),
            'ου', 'ou'), 'γγ', 'ng'), '\mμπ', 'b', 'g'), '([αε])υ', '\1v', 'g'),
        'αβγδεζηικλμνοπρσςτυφω', 'avgdeziiklmnoprsstyfo'),
    'θ', 'th'), 'ξ', 'ks'), 'χ', 'ch'), 'ψ', 'ps');

create function latin_of_armenian(words text) returns text language sql immutable parallel safe
return replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    translate(replace(replace(lower(words collate people), 'ու', 'u'), 'և', 'ev'),
        'աբգդեզէըթիլկհմյնոպջռսվտրւփքօֆ', 'abgdezeetilkhmynopjrsvtrvpkof'),
    'ժ', 'zh'), 'խ', 'kh'), 'ծ', 'ts'), 'ձ', 'dz'), 'ղ', 'gh'), 'ճ', 'ch'), 'շ', 'sh'), 'չ', 'ch'), 'ց', 'ts'),
    '՛', ''), '՝', '');

create function latin_of_georgian(words text) returns text language sql immutable parallel safe
return replace(replace(replace(replace(replace(replace(replace(replace(replace(
    translate(lower(words collate people), 'აბგდევზთიკლმნოპრსტუფქყჯჰ', 'abgdevztiklmnoprstupkqjh'),
    'ჟ', 'zh'), 'ღ', 'gh'), 'შ', 'sh'), 'ჩ', 'ch'), 'ც', 'ts'), 'ძ', 'dz'), 'წ', 'ts'), 'ჭ', 'ch'), 'ხ', 'kh');

-- The forms of a letter are one, and short vowels are left out, as most writers do. In Persian, which is known by its
-- own letters, a qaf is said as a ghain.
create function latin_of_arabic(words text) returns text language sql immutable parallel safe
return replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    translate(case when words ~ '[پچژگیک]' then replace(words, 'ق', 'غ') else words end,
        'ابتجحدرزسصضطظعفقكکلمنهةويیىئؤپگأإآٱءًٌٍَُِّْٰـ' || chr(8204), 'abtjhdrzssdtzafkkklmnhauiiiiupgaaaa'),
    'ث', 'th'), 'خ', 'kh'), 'ذ', 'dh'), 'ش', 'sh'), 'غ', 'gh'), 'چ', 'ch'), 'ژ', 'zh'),
    'ە', 'e'), 'ڵ', 'l'), 'ۆ', 'o');

-- How Chinese signs are said, in Pinyin without tones. The table never changes; what it says stands in indexes.
create table chinese_sound (
    sign  text primary key,
    sound text not null
);

-- The first of two or three signs is a family name.
create function latin_of_chinese(words text) returns text language sql immutable parallel safe
return (select string_agg(coalesce(s.sound, each.sign), '' order by each.place)
        from regexp_split_to_table(
                 regexp_replace(words, '(?<![一-鿿])([一-鿿])([一-鿿]{1,2})(?![一-鿿])', '\1 \2', 'g'), '')
             with ordinality as each (sign, place)
        left join chinese_sound s on s.sign = each.sign);

-- A name may stand in several scripts beside each other: each step leaves the letters of the others alone.
create function latin_letters(words text) returns text language sql immutable parallel safe
return (select case when c.w ~ '[一-鿿]' then latin_of_chinese(c.w) else c.w end
        from (select case when words ~ '[Ѐ-ӿ]' then latin_of_cyrillic(words) else words end) x (w)
        cross join lateral (select case when x.w ~ '[Ͱ-Ͽ]' then latin_of_greek(x.w) else x.w end) g (w)
        cross join lateral (select case when g.w ~ '[԰-֏]' then latin_of_armenian(g.w) else g.w end) h (w)
        cross join lateral (select case when h.w ~ '[Ⴀ-ჿ]|[Ა-Ჿ]' then latin_of_georgian(h.w) else h.w end) k (w)
        cross join lateral (select case when k.w ~ '[؀-ۿ]' then latin_of_arabic(k.w) else k.w end) c (w));

-- The letters of a plain name, with doubled ones and punctuation still in. Quick: most texts need the last steps only,
-- and Latin and Cyrillic no call of a function that asks tables.
create function plain_letters(words text) returns text language sql immutable parallel safe
return replace(replace(replace(replace(replace(
    translate(
        regexp_replace(
            case when octet_length(words) = length(words) then lower(words)
                 when normalize(words, nfkc) ~ '[Ͱ-Ͽ]|[԰-֏]|[؀-ۿ]|[Ⴀ-ჿ]|[Ა-Ჿ]|[一-鿿]'
                     then lower(unaccent(latin_letters(normalize(words, nfkc))))
                 when normalize(words, nfkc) ~ '[Ѐ-ӿ]' then lower(unaccent(latin_of_cyrillic(normalize(words, nfkc))))
                 else lower(unaccent(translate(normalize(words, nfkc), 'Əə', 'aa'))) end,
            '(^|[^aeiou])y([eo])', '\1e', 'g'),
        'yjw''’‘ʼʹ`', 'iiv'),
    'kh', 'h'), 'ph', 'f'), 'ck', 'k'), 'x', 'ks'), 'q', 'k');

-- A pattern for what lies between two words of a plain name.
create function plain_gap() returns text language sql immutable parallel safe
return '[][\s!"#$%&()*+,./:;<=>?@\\^_{|}~–—«»„“”·-]+';

create function plain_name(name text) returns text language sql immutable parallel safe
return trim(regexp_replace(regexp_replace(plain_letters(name), '(.)\1+', '\1', 'g'), plain_gap(), ' ', 'g'));

-- For filtering thousands of texts, over each of which plain_name takes a hundred times as long as plain_letters. A
-- pattern that plain_letters of a text has if and only if plain_name of the text contains plain_name of the part: each
-- letter once or more, and between words a gap. No sign of patterns is left in a plain name.
create function plain_pattern(part text) returns text language sql immutable parallel safe
return replace(regexp_replace(plain_name(part), '(.)', '\1+', 'g'), ' +', plain_gap());

-- Dates are kept as the sources give them: *_edtf is the date in EDTF (level 1, and the windows of level 2),
-- *_earliest and *_latest are the days it allows (empty: open to that side), *_words are the words of the source.

create table party (
    id         bigint primary key,
    version    integer not null,
    slug       text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text    not null check (name <> ''),
    short_name text    not null check (short_name ~ '^\S{1,12}$'),
    kind       text    not null check (kind in (
        'STATE', 'INTERNATIONAL_ORGANISATION', 'ARMED_GROUP', 'POLITICAL_PARTY', 'CIVIL_SOCIETY', 'COALITION',
        'OTHER')),
    iso_code   text check (iso_code ~ '^[A-Z]{2}$'),
    colour     text    not null check (colour ~ '^#[0-9a-f]{6}$'),
    pattern    text    not null check (pattern in ('SOLID', 'STRIPES', 'DOTS', 'CHECKS', 'BARS', 'WAVES')),
    constraint party_slug_taken unique (slug),
    constraint party_iso_code_of_states_only check (iso_code is null or kind = 'STATE')
);
select keep_records('party');
create index party_by_name on party (lower(name));
create index party_by_plain_name on party using gin (plain_name(name || ' / ' || short_name) gin_trgm_ops);

create table person (
    id      bigint primary key,
    version integer not null,
    slug    text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name    text    not null check (name <> ''),
    constraint person_slug_taken unique (slug)
);
select keep_records('person');
create index person_by_name on person (lower(name));
create index person_in_order on person (name collate people, id);
create index person_by_plain_name on person using gin (plain_name(name) gin_trgm_ops);

create table appointment (
    id            bigint primary key,
    version       integer not null,
    person_id     bigint  not null references person (id),
    party_id      bigint  not null references party (id),
    title         text    check (title <> ''),
    office        text    check (office in ('NO_OFFICE')),
    from_edtf     text,
    from_earliest date,
    from_latest   date,
    from_words    text,
    to_edtf       text,
    to_earliest   date,
    to_latest     date,
    to_words      text,
    constraint appointment_from_window check (from_earliest <= from_latest),
    constraint appointment_to_window check (to_earliest <= to_latest),
    constraint appointment_ends_after_it_began check (to_latest >= from_earliest),
    constraint appointment_dates_whole check (
        (from_edtf is null) = (from_earliest is null and from_latest is null)
        and (to_edtf is null) = (to_earliest is null and to_latest is null)),
    constraint appointment_title_or_no_office check ((title is null) = (office is not null)),
    constraint appointment_same_title_twice_at_once exclude using gist (
        person_id with =, coalesce(lower(title), '') with =, daterange(from_earliest, to_latest, '[]') with &&),
    -- on the days between those by which it had begun and those on which it may have ended
    constraint appointment_title_beside_no_office exclude using gist (
        person_id with =, (case when title is null then 0 else 1 end) with <>,
        (case when coalesce(from_latest, to_earliest) <= coalesce(to_earliest, from_latest)
            then daterange(coalesce(from_latest, to_earliest), coalesce(to_earliest, from_latest), '[]')
            else 'empty'::daterange end) with &&)
);
select keep_records('appointment');
create index appointment_of_person on appointment (person_id);
create index appointment_of_party on appointment (party_id);

create table source (
    id                    bigint primary key,
    version               integer not null,
    slug                  text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    publisher             text    not null check (publisher <> ''),
    title                 text    not null check (title <> ''),
    address               text check (address ~ '^https?://\S+$'),
    published_on_edtf     text,
    published_on_earliest date,
    published_on_latest   date,
    published_on_words    text,
    accessed_on_edtf      text,
    accessed_on_earliest  date,
    accessed_on_latest    date,
    accessed_on_words     text,
    language              text check (language ~ '^[a-z]{2,3}$'),
    kind                  text    not null check (kind in (
        'OFFICIAL_PARTY', 'OFFICIAL_THIRD_PARTY', 'NEWS_AGENCY', 'NEWS', 'DATASET', 'OTHER')),
    constraint source_slug_taken unique (slug),
    constraint source_published_on_window check (published_on_earliest <= published_on_latest),
    constraint source_accessed_on_window check (accessed_on_earliest <= accessed_on_latest)
);
select keep_records('source');
create index source_by_publisher on source (lower(publisher));
create index source_by_plain_name on source using gin (plain_name(publisher || ' / ' || title) gin_trgm_ops);

-- Ties a source to any record: to the whole of it, or to one field with the value that this source asserts.
create table citation (
    id             bigint primary key,
    version        integer not null,
    source_id      bigint  not null references source (id),
    record_id      bigint  not null references record (id) on delete cascade,
    field          text check (field ~ '^[a-z][A-Za-z]*$'),
    asserted_value text check (asserted_value <> ''),
    said_by        text check (said_by <> ''),
    note           text check (note <> ''),
    constraint citation_value_needs_field check (asserted_value is null or field is not null)
);
select keep_records('citation');
create index citation_of_record on citation (record_id);
create index citation_of_source on citation (source_id);
create index citation_by_claim on citation (record_id, field, asserted_value) where asserted_value is not null;

-- What a party, a person, a track or an issue is or was called besides its name.
create table other_name (
    id            bigint primary key,
    version       integer not null,
    record_id     bigint  not null references record (id) on delete cascade deferrable initially deferred,
    record_kind   text    not null check (record_kind in ('PARTY', 'PERSON', 'TRACK', 'ISSUE')),
    name          text    not null check (name <> ''),
    kind          text    not null check (kind in ('FORMER', 'ALIAS', 'TRANSLITERATION', 'ORIGINAL_SCRIPT')),
    language      text check (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
    from_edtf     text,
    from_earliest date,
    from_latest   date,
    from_words    text,
    to_edtf       text,
    to_earliest   date,
    to_latest     date,
    to_words      text,
    constraint other_name_from_window check (from_earliest <= from_latest),
    constraint other_name_to_window check (to_earliest <= to_latest),
    constraint other_name_ends_after_it_began check (to_latest >= from_earliest),
    constraint other_name_dates_whole check (
        (from_edtf is null) = (from_earliest is null and from_latest is null)
        and (to_edtf is null) = (to_earliest is null and to_latest is null)),
    constraint other_name_once unique nulls not distinct (record_id, name, kind, language, from_edtf, to_edtf)
);
select keep_records('other_name');
create index other_name_by_plain_name on other_name using gin (plain_name(name) gin_trgm_ops);

-- That a party came after another, out of it, or became part of it.
create table succession (
    id             bigint primary key,
    version        integer not null,
    party_id       bigint  not null references party (id),
    other_party_id bigint  not null references party (id),
    kind           text    not null check (kind in ('FOLLOWS', 'SPLIT_FROM', 'MERGED_INTO')),
    day_edtf       text,
    day_earliest   date,
    day_latest     date,
    day_words      text,
    constraint succession_of_another check (party_id <> other_party_id),
    constraint succession_once unique (party_id, other_party_id, kind),
    constraint succession_day_window check (day_earliest <= day_latest),
    constraint succession_day_whole check ((day_edtf is null) = (day_earliest is null and day_latest is null))
);
select keep_records('succession');
create index succession_to_party on succession (other_party_id);
