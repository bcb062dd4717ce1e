package org.parley.page.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.web.BadRequestException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns what was typed into what the database looks for, in one statement. */
@Component
class SearchQueries {

    /**
     * A word is looked for by its stem and in plain spelling; one that stands nowhere, or each where that is asked for, by those
     * spelt much like it, too. So are the other names that the field has for it, and the two words that it is made of. Words that stand in every text are left out, where there are others, and looked for in titles, where
     * there are none. The settings hold until the transaction ends: a common word makes the planner read the whole table.
     */
    private static final String TEXT = """
            with asked as materialized (
                select t.*, plain_name(t.text) as plain_text, f.term_id
                from unnest(cast(:texts as text[]), cast(:groups as integer[]), cast(:excluded as boolean[]), cast(:loose as boolean[]))
                     as t (text, number, excluded, loose)
                left join field_word f on f.plain = plain_name(t.text)),
            called as (
                select a.text, a.number, a.excluded, a.loose and a.term_id is null as loose, a.plain_text from asked a
                union all
                select f.words, a.number, a.excluded, false, f.plain
                from asked a join field_word f on f.term_id = a.term_id and f.plain <> a.plain_text
                union all
                select first.word || ' ' || second.word, a.number, a.excluded, false, first.word || ' ' || second.word
                from asked a
                cross join lateral generate_series(3, length(a.plain_text) - 3) as parted (at)
                join search_word first on first.word = left(a.plain_text, parted.at)
                join search_word second on second.word = substr(a.plain_text, parted.at + 1)
                where a.loose),
            typed as materialized (
                select c.*, exists (select from search_word w where w.word = c.plain_text) as known from called c),
            term as (
                select t.number, t.text, t.excluded, phraseto_tsquery('record_words', t.text) as stem,
                       case when t.text ~ '[0-9]' then ''::tsquery else phraseto_tsquery('simple', t.plain_text) end as plain,
                       a.alike, case when not t.known then a.meant end as meant
                from typed t
                cross join lateral (
                    select string_agg((plainto_tsquery('record_words', w.word) || plainto_tsquery('simple', w.word))::text, ' | ')
                               filter (where w.likeness >= 0.45) as alike,
                           (array_agg(w.written order by w.likeness desc, w.word))[1] as meant
                    from (select w.word, w.written, similarity(w.word, t.plain_text) as likeness
                          from search_word w
                          where t.loose and length(t.plain_text) > 3 and (:widely or not t.known)
                            and length(w.word) > 3 and w.word % t.plain_text
                            and position(' ' in t.plain_text) = 0
                            -- nobody leaves out the beginning of a short word: vice is no slip for twice
                            and (length(t.plain_text) > 5 or right(w.word, length(t.plain_text)) <> t.plain_text)
                          order by likeness desc, w.word limit 6) w) a),
            kept as (
                select t.*, (t.stem || t.plain)::text as exact from term t
                where numnode(t.stem || t.plain) > 0
                  and (numnode(t.stem) > 0 or not exists (select from term o where not o.excluded and numnode(o.stem) > 0)))
            select (select string_agg('(' || g.words || ')', ' & ') from (
                       select string_agg(k.exact, ' | ') as words from kept k where not k.excluded group by k.number) g) as exact,
                   (select string_agg('(' || g.words || ')', ' & ') from (
                       select string_agg(concat_ws(' | ', k.exact, k.alike), ' | ') as words from kept k where not k.excluded group by k.number) g) as wide,
                   (select count(distinct k.number) = 1 and bool_and(numnode(k.stem) = 1) from kept k where not k.excluded) as is_one_word,
                   not exists (select from kept k where not k.excluded and numnode(k.stem) > 0) as in_titles,
                   (select string_agg('!(' || k.exact || ')', ' & ') from kept k where k.excluded) as without,
                   (select array_agg(t.text order by t.text) from term t where t.meant is not null) as typed,
                   (select array_agg(t.meant order by t.text) from term t where t.meant is not null) as meant,
                   (select n.id::text from negotiation n where n.slug = :negotiation) as negotiation,
                   (select p.id::text from party p where p.slug = :party) as party,
                   (select t.id::text from track t join negotiation n on n.id = t.negotiation_id where n.slug || '/' || t.slug = :track) as track,
                   set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)""";

    private final JdbcClient database;
    private final Clock clock;

    SearchQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param widely whether to look for words like those that stand somewhere, too
     * @throws BadRequestException when a filter means nothing
     */
    SearchQuery of(SearchRequest asked, boolean widely) {
        List<Term> terms = Term.withOtherForms(asked.terms());
        String onDay = asked.days(LocalDate.now(clock)).map(SearchedDays::marks).orElse("");
        return database.sql(TEXT)
                .param("texts", terms.stream().map(Term::text).toArray(String[]::new))
                .param("groups", terms.stream().map(Term::group).toArray(Integer[]::new))
                .param("excluded", terms.stream().map(Term::excluded).toArray(Boolean[]::new))
                .param("loose", terms.stream().map(Term::loose).toArray(Boolean[]::new))
                .param("widely", widely)
                .param("negotiation", text(asked, Facet.NEGOTIATION))
                .param("party", text(asked, Facet.PARTY))
                .param("track", text(asked, Facet.TRACK))
                .query((row, number) -> query(row, asked, onDay))
                .single();
    }

    private static String text(SearchRequest asked, Facet facet) {
        String value = asked.value(facet);
        return value == null ? "" : value;
    }

    private static String words(ResultSet row, String column, String onDay) throws SQLException {
        return Stream.of(Objects.requireNonNullElse(row.getString(column), ""), onDay)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static SearchQuery query(ResultSet row, SearchRequest asked, String onDay) throws SQLException {
        Map<Facet, String> keys = new EnumMap<>(Facet.class);
        for (var each : asked.chosen().entrySet()) {
            Facet facet = each.getKey();
            String key = switch (facet) {
                case KIND -> SearchKinds.code(each.getValue());
                case YEAR -> each.getValue().matches("\\d{1,4}") ? each.getValue() : null;
                default -> row.getString(facet.parameter());
            };
            keys.put(facet, known(facet, each.getValue(), key));
        }
        String all = Stream.concat(
                        keys.entrySet().stream().map(each -> each.getKey().markOf(each.getValue())),
                        Stream.ofNullable(row.getString("without")))
                .collect(Collectors.joining(" & "));
        return new SearchQuery(
                words(row, "exact", onDay),
                keys.isEmpty() && onDay.isEmpty() && row.getBoolean("is_one_word"),
                row.getBoolean("in_titles"),
                words(row, "wide", onDay),
                all,
                keys,
                meant(row, asked));
    }

    private static @Nullable String meant(ResultSet row, SearchRequest asked) throws SQLException {
        Array typed = row.getArray("typed");
        if (typed == null) {
            return null;
        }
        String[] words = (String[]) typed.getArray();
        String[] others = (String[]) row.getArray("meant").getArray();
        String meant = Objects.requireNonNull(asked.q());
        for (int i = 0; i < words.length; i++) {
            meant = meant.replaceAll(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(words[i]) + "(?![\\p{L}\\p{N}])",
                    Matcher.quoteReplacement(others[i]));
        }
        return meant;
    }

    private static String known(Facet facet, String value, @Nullable String key) {
        if (key == null) {
            throw new BadRequestException("error.asked.facet", facet.parameter(), value);
        }
        return key;
    }
}
