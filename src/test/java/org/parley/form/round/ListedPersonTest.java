package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedPersonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redwan Hussien, National Security Adviser; Gedion Timothewos, Minister of Justice",
                "Redwan Hussien, National Security Adviser\nGedion Timothewos, Minister of Justice\n",
                "• Redwan Hussien, National Security Adviser\n• Gedion Timothewos, Minister of Justice",
                "- Redwan Hussien (National Security Adviser)\r\n- Gedion Timothewos (Minister of Justice)",
                "1. Redwan Hussien, National Security Adviser;\n2. Gedion Timothewos, Minister of Justice",
                "Redwan Hussien (National Security Adviser), Gedion Timothewos (Minister of Justice)",
                "Redwan Hussien (National Security Adviser) and Gedion Timothewos (Minister of Justice).",
                "Redwan Hussien, National Security Adviser; and Gedion Timothewos, Minister of Justice",
                "Redwan Hussien – National Security Adviser\nand Gedion Timothewos – Minister of Justice",
                "Redwan  Hussien : National Security Adviser \n\n Gedion Timothewos: Minister of Justice"
            })
    void names_and_titles_are_told_apart_however_the_list_is_written(String list) {
        assertThat(ListedPerson.of(list))
                .containsExactly(
                        new ListedPerson("Redwan Hussien", "National Security Adviser"),
                        new ListedPerson("Gedion Timothewos", "Minister of Justice"));
    }

    @Test
    void a_title_keeps_its_commas_dashes_brackets_and_the_word_and() {
        assertThat(ListedPerson.of("Olusegun Obasanjo, High Representative for the Horn of Africa, African Union\n"
                        + "Jean-Noël Barrot (Minister for Europe, Foreign Affairs)\n"
                        + "Anna Test, Minister of Peace and Justice (since May)"))
                .containsExactly(
                        new ListedPerson(
                                "Olusegun Obasanjo", "High Representative for the Horn of Africa, African Union"),
                        new ListedPerson("Jean-Noël Barrot", "Minister for Europe, Foreign Affairs"),
                        new ListedPerson("Anna Test", "Minister of Peace and Justice (since May)"));
    }

    @Test
    void names_alone_have_no_title() {
        assertThat(ListedPerson.of("Getachew Reda; Assefa Abraha and Alexander Testov"))
                .containsExactly(
                        new ListedPerson("Getachew Reda", null),
                        new ListedPerson("Assefa Abraha", null),
                        new ListedPerson("Alexander Testov", null));
        assertThat(ListedPerson.of(" \n ; - \n,")).isEmpty();
    }
}
