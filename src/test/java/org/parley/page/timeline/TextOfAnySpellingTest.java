package org.parley.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The quick way to look for part of a text finds what the slow one does, whatever is written. */
@ReadTest
class TextOfAnySpellingTest {

    private static final String SIGNS =
            "aabBcckKhhpPqxyjwWvV'’ -–..  ,,\\?*+()[]{}^$|ZZййЗзщШюяь éÉßłŁøİＡ①ﬁ№“”12233٣中中 \t\n";

    @Autowired
    private JdbcClient database;

    @Test
    void is_part_of_a_plain_name_or_is_not_by_its_pattern_too() {
        Random lot = new Random(4);
        String[] texts = strings(lot, 150, 20);
        String[] parts = strings(lot, 80, 3);
        var pairs = database.sql("""
                        select position(plain_name(p) in plain_name(t)) > 0 as slowly, plain_letters(t) ~ plain_pattern(p) as quickly
                        from unnest(?::text[]) t, unnest(?::text[]) p""").param(texts).param(parts).query().listOfRows();

        assertThat(pairs)
                .hasSize(texts.length * parts.length)
                .allSatisfy(each -> assertThat(each.get("quickly")).isEqualTo(each.get("slowly")));
        assertThat(pairs).extracting(each -> each.get("slowly")).contains(true, false);
    }

    private static String[] strings(Random lot, int many, int longest) {
        return IntStream.range(0, many)
                .mapToObj(each -> IntStream.rangeClosed(0, lot.nextInt(longest))
                        .mapToObj(place -> SIGNS.substring(0, 1 + lot.nextInt(SIGNS.length())))
                        .map(text -> text.substring(text.length() - 1))
                        .collect(Collectors.joining()))
                .toArray(String[]::new);
    }
}
