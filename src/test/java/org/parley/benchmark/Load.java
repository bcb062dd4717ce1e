package org.parley.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the load generator measured.
 *
 * @param rate answers a second
 * @param median milliseconds that an answer took
 * @param slow milliseconds that 99 of 100 did not exceed
 * @param errors answers that were none, or not the page
 */
record Load(double rate, double median, double slow, long errors) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern MEDIAN = Pattern.compile("50%\\s+([0-9.]+)(us|ms|s|m)\\b");
    private static final Pattern SLOW = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s|m)\\b");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BROKEN =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    /** Reads what wrk prints. */
    static Load read(String printed) {
        Matcher rate = RATE.matcher(printed);
        if (!rate.find()) {
            throw new IllegalArgumentException("wrk measured nothing: " + printed);
        }
        return new Load(
                Double.parseDouble(rate.group(1)),
                milliseconds(MEDIAN.matcher(printed)),
                milliseconds(SLOW.matcher(printed)),
                sum(REFUSED.matcher(printed)) + sum(BROKEN.matcher(printed)));
    }

    static Load median(List<Load> loads) {
        return loads.stream().sorted(Comparator.comparing(Load::rate)).toList().get(loads.size() / 2);
    }

    /** What is known to answer a part as many, where it cannot be measured itself. */
    Load part(double part) {
        return new Load(rate * part, median / part, slow / part, 0);
    }

    private static double milliseconds(Matcher time) {
        if (!time.find()) {
            return Double.NaN;
        }
        double number = Double.parseDouble(time.group(1));
        return switch (time.group(2)) {
            case "us" -> number / 1000;
            case "ms" -> number;
            case "s" -> number * 1000;
            default -> number * 60_000;
        };
    }

    private static long sum(Matcher counts) {
        long sum = 0;
        if (counts.find()) {
            for (int i = 1; i <= counts.groupCount(); i++) {
                sum += Long.parseLong(counts.group(i));
            }
        }
        return sum;
    }
}
