package org.parley.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What whoever measures may set, as system properties that begin with {@code parley.benchmark.}: see docs/benchmarks.md.
 *
 * @param sizes numbers of negotiations, each with a start of its own
 * @param parts what is measured: kept, scratch, long
 * @param warming seconds, at each start
 * @param seconds of each measurement
 * @param times that each is done; the median counts
 * @param jar that is started
 * @param java options of its virtual machine
 * @param database an empty one, with a role that may do everything; without it one of the tests' server
 * @param others names and addresses of pages of other software
 */
record BenchmarkSettings(
        List<Integer> sizes,
        List<String> parts,
        int warming,
        int seconds,
        int times,
        Path jar,
        List<String> java,
        Optional<String> database,
        List<Page> others) {

    static BenchmarkSettings read() {
        boolean isShort = Boolean.getBoolean("parley.benchmark.short");
        return new BenchmarkSettings(
                words("sizes", "1,100,10000").stream().map(Integer::valueOf).toList(),
                words("parts", "kept,scratch,long"),
                number("warming", isShort ? 10 : 150),
                number("seconds", isShort ? 2 : 5),
                number("times", isShort ? 1 : 3),
                Path.of(text("jar").orElse("target/parley.jar")),
                List.of(text("java").orElse("-Xmx160m -XX:+UseSerialGC").split(" ")),
                text("database"),
                List.of("petclinic", "mediawiki").stream()
                        .flatMap(name -> text(name).map(address -> new Page(name, address)).stream())
                        .toList());
    }

    boolean has(String part) {
        return parts.contains(part);
    }

    private static Optional<String> text(String name) {
        return Optional.ofNullable(System.getProperty("parley.benchmark." + name))
                .filter(value -> !value.isBlank());
    }

    private static int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    private static List<String> words(String name, String otherwise) {
        return Arrays.asList(text(name).orElse(otherwise).split(","));
    }
}
