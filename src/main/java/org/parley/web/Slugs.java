package org.parley.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Finds a free address for each new record among those of its kind. */
public final class Slugs {

    private final Set<String> taken;

    public Slugs(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** @param otherwise where no letter of the name fits an address */
    public String free(String name, String otherwise) {
        String slug = PlainName.slug(name, otherwise);
        String free = slug;
        for (int i = 2; !taken.add(free); i++) {
            String end = "-" + i;
            free = slug.substring(0, Math.min(slug.length(), 80 - end.length())).replaceAll("-$", "") + end;
        }
        return free;
    }
}
