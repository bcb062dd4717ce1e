package org.parley.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks for pages with wrk, and writes down what it printed. */
class LoadGenerator {

    private static final String PROGRAM = "wrk";
    private static final int THREADS = 2;

    /** Each connection rests after an answer for a random time, often short and rarely long, as readers come. */
    private static final String RESTS = """
            local mean = tonumber(os.getenv("REST"))
            function delay()
              return math.floor(0.5 - mean * math.log(1 - math.random()))
            end
            """;

    private final Path folder;
    private final Path printed;

    /** @param folder where everything printed is kept */
    LoadGenerator(Path folder) {
        this.folder = folder;
        this.printed = folder.resolve("wrk.txt");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException where it is not installed */
    static void require() {
        if (Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .noneMatch(each -> Files.isExecutable(Path.of(each, PROGRAM)))) {
            throw new IllegalStateException(
                    "The load generator wrk is not on the PATH. It is a package of that name: apt-get install wrk, brew install wrk.");
        }
    }

    /** As fast as answers come. */
    Load drive(Page page, int connections, int seconds) {
        return run(page, connections, seconds, List.of(), Map.of());
    }

    /** At about a rate, over many connections that rest between answers. */
    Load pace(Page page, double rate, int seconds) {
        int connections = 64;
        Path script = folder.resolve("rests.lua");
        try {
            Files.writeString(script, RESTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long rest = Math.round(1000 * connections / rate);
        return run(
                page,
                connections,
                seconds,
                List.of("--script", script.toString()),
                Map.of("REST", Long.toString(rest)));
    }

    private Load run(Page page, int connections, int seconds, List<String> more, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM, "--latency", "--timeout", "60s", "-t" + THREADS, "-c" + connections, "-d" + seconds + "s"));
        page.headers().forEach(each -> command.addAll(List.of("-H", each)));
        command.addAll(more);
        command.add(page.address());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            Files.writeString(
                    printed,
                    String.format(Locale.ROOT, "%n# %s%n%s%n%s", page.name(), String.join(" ", command), answer),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return Load.read(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
