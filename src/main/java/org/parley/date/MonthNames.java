package org.parley.date;

import java.time.Month;
import java.util.Arrays;
import java.util.Optional;

/** The months and seasons as they are written in English, whole or cut: "Feb", "Sept", "autumn". */
final class MonthNames {

    private static final int SHORTEST = 3;

    private MonthNames() {}

    /** The two digits of EDTF for a month, or for a season. */
    static Optional<String> digits(String name) {
        return switch (name) {
            case "spring" -> Optional.of("21");
            case "summer" -> Optional.of("22");
            case "autumn", "fall" -> Optional.of("23");
            case "winter" -> Optional.of("24");
            default -> month(name).map(each -> "%02d".formatted(each.getValue()));
        };
    }

    static Optional<Month> month(String name) {
        if (name.equals("sept")) {
            return Optional.of(Month.SEPTEMBER);
        }
        return name.length() < SHORTEST
                ? Optional.empty()
                : Arrays.stream(Month.values())
                        .filter(each ->
                                each.name().toLowerCase(java.util.Locale.ROOT).startsWith(name))
                        .findFirst();
    }
}
