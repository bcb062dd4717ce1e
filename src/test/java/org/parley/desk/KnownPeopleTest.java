package org.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownPeopleTest {

    private final KnownPeople people = new KnownPeople(List.of(
            person(1, "Steve Witkoff"),
            person(2, "Rustem Umerov"),
            person(3, "Donald Trump"),
            person(4, "Eric Trump")));

    @Test
    void a_last_name_is_enough_where_nobody_else_has_it() {
        assertThat(people.named("Witkoff")).extracting(KnownPerson::id).containsExactly(1L);
        assertThat(people.named("UMEROV")).extracting(KnownPerson::id).containsExactly(2L);
    }

    @Test
    void a_last_name_of_two_is_one_of_two_and_another_first_name_is_somebody_else() {
        assertThat(people.named("Trump")).hasSize(2);
        assertThat(people.named("Oleg Umerov")).isEmpty();
        assertThat(people.named("Steve")).isEmpty();
        assertThat(people.named("  ")).isEmpty();
    }

    private static KnownPerson person(long id, String name) {
        return new KnownPerson(id, "p" + id, name, List.of(), List.of());
    }
}
