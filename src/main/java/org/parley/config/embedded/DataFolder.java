package org.parley.config.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The folder with everything the embedded database keeps. One application has it at a time, and what lies in it is for
 * its owner only. The folder itself is, too, unless it was there before: then it may be shared with others.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** The one that the settings name. */
    static Path named(Environment settings) {
        return absolute(Path.of(settings.getProperty("parley.data", "data")));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /**
     * Takes hold of the folder, making it where needed.
     *
     * @throws EmbeddedDatabaseException when that cannot be
     */
    static DataFolder open(Path given) {
        Path path = absolute(given);
        try {
            createOwnerOnly(path);
            FileChannel file =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(file) == null) {
                file.close();
                throw new EmbeddedDatabaseException(
                        "Another Parley is running on the data folder " + path + ".",
                        "Stop it, or give this one a folder of its own with --parley.data=FOLDER.",
                        null);
            }
            return new DataFolder(path.toRealPath(), file);
        } catch (IOException cannot) {
            throw new EmbeddedDatabaseException(
                    "The data folder " + path + " cannot be written.",
                    "Make it writable for this user, or name another one with --parley.data=FOLDER.",
                    cannot);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A folder in it that is there and that only the owner enters. */
    Path privateFolder(String name) {
        Path folder = resolve(name);
        try {
            createOwnerOnly(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in it that is there, if only empty, and that only the owner reads. */
    Path privateFile(String name) {
        Path file = resolve(name);
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
                ownerOnly(file, "rw-------");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createOwnerOnly(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            ownerOnly(folder, "rwx------");
        }
    }

    private static void ownerOnly(Path file, String permissions) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
