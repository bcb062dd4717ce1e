package org.parley.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void every_word_is_a_term_of_its_own() {
        assertThat(Term.read("prisoner exchange"))
                .containsExactly(new Term("prisoner", 1, false, true), new Term("exchange", 2, false, true));
    }

    @Test
    void quotes_of_any_kind_hold_a_phrase_together() {
        assertThat(Term.read("“Abu Dhabi” \"new start"))
                .extracting(Term::text)
                .containsExactly("Abu Dhabi", "new start");
    }

    @Test
    void a_minus_excludes_a_word_or_a_phrase() {
        assertThat(Term.read("talks -gas -\"North Sea\""))
                .filteredOn(Term::excluded)
                .extracting(Term::text)
                .containsExactly("gas", "North Sea");
    }

    @Test
    void a_word_with_a_hyphen_is_asked_for_as_its_parts_are() {
        assertThat(Term.read("vice-president talks"))
                .extracting(Term::text)
                .containsExactlyInAnyOrder("vice", "president", "talks");
        assertThat(Term.read("vice-president talks")).extracting(Term::group).doesNotHaveDuplicates();
        assertThat(Term.read("US-Russia")).noneMatch(Term::excluded);
    }

    @Test
    void a_word_with_a_hyphen_stays_whole_where_it_is_excluded_or_another_would_do() {
        assertThat(Term.read("talks -cease-fire")).extracting(Term::text).containsExactly("talks", "cease-fire");
        assertThat(Term.read("truce or cease-fire")).extracting(Term::group).containsExactly(1, 1);
    }

    @Test
    void or_makes_alternatives_of_the_words_around_it() {
        assertThat(Term.read("geneva or istanbul talks"))
                .extracting(Term::group)
                .containsExactly(1, 1, 2);
    }

    @Test
    void signs_alone_are_no_word() {
        assertThat(Term.read("?! - \"\" -- “”")).isEmpty();
    }
}
