-- Finding people, parties, sources and places by part of a name, however it is spelt; and making two records one.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- A name as it is compared: small Latin letters without accents or punctuation, Cyrillic in Latin letters, and the spellings
-- that differ most from writer to writer made one (y and j as i, w as v, kh as h, no letter doubled), so that Zelensky,
-- Zelenskyy and Зеленський are the same word. Only for comparing: nobody reads it. What indexes hold is made by it, so a
-- change of it has to reindex them.
create function plain_name(name text) returns text language sql immutable parallel safe
return trim(regexp_replace(regexp_replace(
    replace(replace(replace(replace(replace(
        translate(
            lower(unaccent(
                replace(replace(replace(replace(replace(replace(replace(
                    translate(normalize(name, nfkc),
                        'АаБбВвГгҐґДдЕеЁёЄєЭэЗзИиІіЇїЙйЫыКкЛлМмНнОоПпРрСсТтУуЎўФфХхЖЦЧШЩЮЯЪъЬь',
                        'aabbvvggggddeeeeeeeezziiiiiiiiiikkllmmnnoopprrssttuuuuffhhжцчшщюя'),
                    'ж', 'zh'), 'ц', 'ts'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'shch'), 'ю', 'iu'), 'я', 'ia'))),
            'yjw''’‘ʼʹ`', 'iiv'),
        'kh', 'h'), 'ph', 'f'), 'ck', 'k'), 'x', 'ks'), 'q', 'k'),
    '(.)\1+', '\1', 'g'),
    '[][\s!"#$%&()*+,./:;<=>?@\\^_{|}~–—«»„“”·-]+', ' ', 'g'));

-- A person under all names. Not built of what depends on settings, whatever array_to_string says of arrays in general.
create function plain_name(name text, aliases text[]) returns text language sql immutable parallel safe
return plain_name(name || ' / ' || array_to_string(aliases, ' / '));

create index person_by_plain_name on person using gin (plain_name(name, aliases) gin_trgm_ops);
create index party_by_plain_name on party using gin (plain_name(name || ' / ' || short_name) gin_trgm_ops);
create index source_by_plain_name on source using gin (plain_name(publisher || ' / ' || title) gin_trgm_ops);
create index round_by_plain_city on round using gin (plain_name(city) gin_trgm_ops) where city is not null;
create index round_by_plain_venue on round using gin (plain_name(venue) gin_trgm_ops) where venue is not null;

-- Within a step a revision will name what goes, though none does yet: a row that was written by hand can be removed and merged.
create or replace function leave_registry() returns trigger language plpgsql as $$
begin
    delete from citation where record_id = old.id;
    -- The number of a record with a history stays taken, so that its revisions keep naming it.
    delete from record where id = old.id and nullif(current_setting('parley.step', true), '') is null
        and not exists (select 1 from revision where record_id = old.id);
    return old;
end $$;
