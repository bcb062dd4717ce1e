package org.parley.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.parley.testing.SeparateApplication;
import org.parley.testing.Statements;
import org.parley.testing.TestClock;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A dashboard as the application answers it, and what it asks the database for it: for a server that does so without Parley. */
final class DashboardStatements {

    private static final JsonMapper JSON = new JsonMapper();

    private DashboardStatements() {}

    /**
     * Writes down those of one dashboard, of today.
     *
     * @param statements the file for them, with their values
     * @param page the file for the page
     * @param settings of the application, as name=value
     */
    static void record(String database, String path, Path statements, Path page, String... settings) throws Exception {
        try (var application = SeparateApplication.on(database, settings)) {
            application.getBean(TestClock.class).setTo(Instant.now());
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            var browser = HttpClient.newHttpClient();
            // the first time asks for more than every other
            Files.writeString(
                    page, browser.send(request, BodyHandlers.ofString()).body());
            Files.writeString(
                    statements,
                    JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(
                                    Statements.withValues(() -> browser.send(request, BodyHandlers.discarding()))));
        }
    }

    static List<String> read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), new TypeReference<>() {});
    }
}
