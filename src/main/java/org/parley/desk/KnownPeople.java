package org.parley.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.web.PlainName;

/** All people, to be found by whatever name they are typed under. */
record KnownPeople(List<KnownPerson> people) {

    /** Whoever goes by that name: the one of that slug, else all of that name or another spelling of it, else of that last name alone. */
    List<KnownPerson> named(String typed) {
        String slug = typed.strip();
        List<KnownPerson> bySlug =
                people.stream().filter(each -> each.slug().equals(slug)).toList();
        String plain = PlainName.of(typed);
        if (!bySlug.isEmpty()) {
            return bySlug;
        }
        List<KnownPerson> byName =
                people.stream().filter(each -> each.isNamed(plain)).toList();
        return byName.isEmpty() && !plain.isEmpty() && plain.indexOf(' ') < 0
                ? people.stream().filter(each -> each.sharesLastNameWith(plain)).toList()
                : byName;
    }

    /** Those of the same last name, three at most. */
    List<KnownPerson> like(String typed) {
        String plain = PlainName.of(typed);
        return people.stream()
                .filter(each -> each.sharesLastNameWith(plain))
                .limit(3)
                .toList();
    }

    Set<String> slugs() {
        return people.stream().map(KnownPerson::slug).collect(Collectors.toSet());
    }
}
