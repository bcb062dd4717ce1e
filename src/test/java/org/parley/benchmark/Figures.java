package org.parley.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The table of what was measured, beside what it is to be. Each line is printed at once, and kept in a file. */
class Figures {

    private final Path file;

    Figures(Path file) {
        this.file = file;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        print("| Measured | Figure | Ratio | Goal | Met |%n|---|--:|--:|--:|---|");
    }

    /** Answers a second, for others to be compared with. */
    void floor(Load load, String what) {
        print("| %s | %s | | | |", what, rate(load));
    }

    /** Answers a second, as a share of those of something else. */
    void share(String what, Load load, String of, Load other, double atLeast) {
        double share = load.rate() / other.rate();
        print(
                "| %s | %s | %.2f of %s | ≥ %s | %s |",
                what, rate(load), share, of, goal(atLeast), met(share >= atLeast));
    }

    /** The time that an answer takes, as a multiple of that of something else. */
    void times(String what, Load load, String of, Load other, double atMost) {
        double times = other.rate() / load.rate();
        print(
                "| %s | %s | %.2f times %s | ≤ %s | %s |",
                what, rate(load), times, of, goal(atMost), met(times <= atMost));
    }

    /** How even the times are at half of what is possible. */
    void evenness(String what, Load paced, double atMost) {
        double ratio = paced.slow() / paced.median();
        print(
                "| %s | %s, median %.2f ms, 99 of 100 within %.2f ms | %.1f times | ≤ %s | %s |",
                what, rate(paced), paced.median(), paced.slow(), ratio, goal(atMost), met(ratio <= atMost));
    }

    void count(String what, long count, String unit, long atMost) {
        print("| %s | %d %s | | ≤ %d | %s |", what, count, unit, atMost, met(count <= atMost));
    }

    private static String rate(Load load) {
        return String.format(Locale.ROOT, "%,.0f /s", load.rate())
                + (load.errors() == 0 ? "" : String.format(Locale.ROOT, ", %d ERRORS", load.errors()));
    }

    private static String goal(double goal) {
        return String.format(Locale.ROOT, "%.2f", goal).replaceFirst("\\.?0+$", "");
    }

    private static String met(boolean isMet) {
        return isMet ? "yes" : "NO";
    }

    private void print(String format, Object... values) {
        String line = String.format(Locale.ROOT, format + "%n", values);
        System.out.print(line);
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
