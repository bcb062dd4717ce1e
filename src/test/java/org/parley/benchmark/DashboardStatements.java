package org.parley.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.testing.SeparateApplication;
import org.parley.testing.Statements;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The statements that a dashboard asks the database, with their values, for a server that asks them without Parley. */
final class DashboardStatements {

    private static final JsonMapper JSON = new JsonMapper();

    private DashboardStatements() {}

    /** Writes those of a page into a file. */
    static List<String> record(String database, String path, Path file) throws Exception {
        try (var application = SeparateApplication.on(database)) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            var browser = HttpClient.newHttpClient();
            // the first time asks for more than every other
            browser.send(request, BodyHandlers.discarding());
            List<String> statements = Statements.withValues(() -> browser.send(request, BodyHandlers.discarding()));
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(statements));
            return statements;
        }
    }

    static List<String> read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), new TypeReference<>() {});
    }
}
