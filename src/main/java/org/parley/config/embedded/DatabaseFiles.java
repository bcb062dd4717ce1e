package org.parley.config.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The files of the database in the data folder. They belong to one major version of PostgreSQL, and may be half made. */
final class DatabaseFiles {

    static final String MAJOR_VERSION = "18";

    private static final String NAME = "postgresql-";

    private final DataFolder folder;
    private final Path path;
    private final Path unfinished;

    DatabaseFiles(DataFolder folder) {
        this.folder = folder;
        this.path = folder.resolve(NAME + MAJOR_VERSION);
        this.unfinished = folder.resolve(NAME + MAJOR_VERSION + ".unfinished");
    }

    Path path() {
        return path;
    }

    boolean isFinished() {
        return Files.exists(path) && Files.notExists(unfinished);
    }

    /** Another version cannot read them, and beginning anew beside them would look like losing everything. */
    void requireThisVersion() {
        madeBy().filter(version -> !version.equals(MAJOR_VERSION)).ifPresent(version -> {
            throw new EmbeddedDatabaseException(
                    "The data folder " + path.getParent() + " was made by PostgreSQL " + version
                            + ", and this Parley brings PostgreSQL " + MAJOR_VERSION + ", which cannot read it.",
                    "Start the release of Parley that made it, or carry its data over with pg_dump; to begin anew,"
                            + " name another folder with --parley.data=FOLDER.",
                    null);
        });
    }

    private Optional<String> madeBy() {
        try (Stream<Path> files = Files.list(folder.resolve(""))) {
            if (Files.exists(path.resolve("PG_VERSION"))) {
                return Optional.of(Files.readString(path.resolve("PG_VERSION")).strip());
            }
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(NAME))
                    .map(name -> name.substring(NAME.length()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a first start that was interrupted left has never held anything: it is made anew. */
    void beginUnlessFinished() {
        if (isFinished()) {
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.privateFile(unfinished.getFileName().toString());
        folder.privateFolder(path.getFileName().toString());
    }

    void finish() {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
