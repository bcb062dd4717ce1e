package org.parley.form.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPartiesTest {

    @ParameterizedTest
    @CsvSource({
        "Ethiopia, Ethiopia",
        "African Union, AU",
        "Tigray People's Liberation Front, TPLF",
        "Government of National Accord, GNA",
        "Bosnia-Herzegovina, Bosnia-Herze",
        "Іспанія, Іспанія",
        "أنصار الله, أنصارالله"
    })
    void a_short_name_is_one_word_or_the_first_letters_of_several(String name, String shortName) {
        assertThat(NewParties.shortName(name, new HashSet<>())).isEqualTo(shortName);
    }

    @Test
    void a_short_name_is_free_and_fits_its_field() {
        Set<String> taken = new HashSet<>(List.of("us"));
        List<String> names = List.of("Union of Seamen", "Union of Seamen", "Union of Seamen", "\uD83D\uDE00".repeat(8));
        List<String> shortNames =
                names.stream().map(each -> NewParties.shortName(each, taken)).toList();

        assertThat(shortNames).doesNotHaveDuplicates().startsWith("UnionofSeame");
        assertThat(shortNames).allSatisfy(each -> assertThat(each).matches("[^\\s\\p{Z}]{1,12}"));
    }
}
