package org.parley.web;

import java.util.List;
import java.util.OptionalLong;

/** Addresses of pages of this site, as links to forms carry them for the way back. */
public final class LocalAddress {

    /** Stands for the number of a change set where there was nothing to save. */
    public static final String NOTHING = "nothing";

    private LocalAddress() {}

    /** A path of this site, never of another: browsers read backslashes as slashes, and skip control characters. */
    public static boolean isOne(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
    }

    /** The way back where it leads to a page of this site, else another page. */
    public static String of(String back, String otherwise) {
        return isOne(back) ? back : otherwise;
    }

    /**
     * The page, which then tells what was saved.
     *
     * @param changeSet its number; empty where everything was as it was sent
     * @param takenOver the fields that somebody else had changed meanwhile
     */
    public static String saved(String page, OptionalLong changeSet, List<String> takenOver) {
        if (changeSet.isEmpty()) {
            return with(page, "saved=" + NOTHING);
        }
        return with(
                page,
                "saved=" + changeSet.getAsLong()
                        + (takenOver.isEmpty() ? "" : "&merged=" + String.join(",", takenOver)));
    }

    /** A form, which leads back to the page from which it was reached. */
    public static String returning(String form, String back) {
        return with(form, Paging.address("", 1, "return", back).substring(1));
    }

    private static String with(String page, String parameter) {
        String[] parts = page.split("#", 2);
        String path = parts[0] + (parts[0].contains("?") ? "&" : "?") + parameter;
        return parts.length == 1 ? path : path + "#" + parts[1];
    }
}
