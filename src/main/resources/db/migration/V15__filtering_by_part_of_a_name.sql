-- Filtering thousands of texts by part of what they say, in any spelling. plain_name takes a hundred times as long over each as what
-- follows: it looks for doubled letters by a pattern that has to remember what it saw.

-- The letters of plain_name, before doubled ones and punctuation are taken out. Most texts need but the last steps.
create function plain_letters(words text) returns text language sql immutable parallel safe
return replace(replace(replace(replace(replace(
    translate(
        case when octet_length(words) = length(words) then lower(words)
             else lower(unaccent(case when normalize(words, nfkc) ~ '[Ѐ-ӿ]' then
                replace(replace(replace(replace(replace(replace(replace(
                    translate(normalize(words, nfkc),
                        'АаБбВвГгҐґДдЕеЁёЄєЭэЗзИиІіЇїЙйЫыКкЛлМмНнОоПпРрСсТтУуЎўФфХхЖЦЧШЩЮЯЪъЬь',
                        'aabbvvggggddeeeeeeeezziiiiiiiiiikkllmmnnoopprrssttuuuuffhhжцчшщюя'),
                    'ж', 'zh'), 'ц', 'ts'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'shch'), 'ю', 'iu'), 'я', 'ia')
                else normalize(words, nfkc) end)) end,
        'yjw''’‘ʼʹ`', 'iiv'),
    'kh', 'h'), 'ph', 'f'), 'ck', 'k'), 'x', 'ks'), 'q', 'k');

-- A pattern that plain_letters of a text has if and only if plain_name of the text contains plain_name of the part: each letter once or
-- more, and between words whatever plain_name makes a space. No sign of patterns is left in a plain name.
create function plain_pattern(part text) returns text language sql immutable parallel safe
return replace(regexp_replace(plain_name(part), '(.)', '\1+', 'g'), ' +', '[][\s!"#$%&()*+,./:;<=>?@\\^_{|}~–—«»„“”·-]+');
