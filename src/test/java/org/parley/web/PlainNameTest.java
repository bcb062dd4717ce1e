package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {

    @ParameterizedTest
    @CsvSource({
        "ÉMILE  Łukasz, emile lukasz",
        "al-Nahyan, Al Nahyan",
        "O’Brien, OBrien",
        "Mar'iana, Marʼiana",
        "Straße, STRASSE",
        "Зеленський, ЗЕЛЕНСЬКИЙ",
    })
    void spellings_of_one_name_meet(String one, String other) {
        assertThat(PlainName.of(one)).isEqualTo(PlainName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Türkiye’s Envoy!, turkiyes-envoy", "--, person", "A Ł B, a-l-b"})
    void slugs_are_small_letters_and_hyphens(String name, String slug) {
        assertThat(PlainName.slug(name, "person")).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "Пётр Ёлкин, petr-yelkin",
        "Зеленський, zelenskiy",
        "Олексій Їжак, oleksiy-yizhak",
        "Heydər Məmmədov, heydar-mammadov",
        "Παπαδόπουλος, papadopoulos",
        "ნიკა გვარამია, nika-gvaramia",
        "Նիկոլ Փաշինյան, nikol-pashinyan",
        "عراقچی, araghchy",
        "الأنصاري, alansary",
        "王毅, wang-yi",
    })
    void a_name_of_another_script_has_a_slug_in_latin_letters(String name, String slug) {
        assertThat(PlainName.slug(name, "person")).isEqualTo(slug);
    }

    @Test
    void a_taken_slug_gets_a_number_and_none_is_longer_than_eighty() {
        Slugs slugs = new Slugs(List.of("round", "round-2"));
        assertThat(slugs.free("Round", "x")).isEqualTo("round-3");
        assertThat(slugs.free("Round", "x")).isEqualTo("round-4");
        String longest = slugs.free("a".repeat(200), "x");
        assertThat(longest).hasSize(80);
        assertThat(slugs.free("a".repeat(200), "x")).hasSize(80).endsWith("-2");
    }
}
