package org.parley.config.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** What keeps other users of the machine out of the database: made up at the first start, in a file of the owner's. */
record DatabasePassword(Path file) {

    private static final int BYTES = 24;

    /** @throws EmbeddedDatabaseException when the database has one, but its file is gone */
    static DatabasePassword in(DataFolder folder, DatabaseFiles database) {
        var password = new DatabasePassword(folder.privateFile("database-password"));
        if (password.value().isEmpty()) {
            if (database.isFinished()) {
                throw new EmbeddedDatabaseException(
                        "The password of the embedded database is missing from " + password.file + ".",
                        "Put that file back from a backup.",
                        null);
            }
            password.makeUp();
        }
        return password;
    }

    String value() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeUp() {
        try {
            Files.writeString(file, random());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
