package org.parley.config.files;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Packs style sheets, scripts and signs with brotli, which takes a library of the machine's own: so the build runs this, and
 * nothing of it is in the jar. Where the library does not know the machine, readers get gzip.
 */
public final class BrotliFiles {

    private static final Encoder.Parameters THOROUGH =
            new Encoder.Parameters().setMode(Encoder.Mode.TEXT).setQuality(11).setWindow(22);

    private BrotliFiles() {}

    /** @param folder of the classes, where the packed files go */
    public static void main(String... folder) throws IOException {
        if (Brotli4jLoader.isAvailable()) {
            write(Path.of(folder[0]), StaticFiles.joined(new PathMatchingResourcePatternResolver()));
        } else {
            System.out.println("Style sheets and scripts are not packed with brotli: it does not know this machine.");
        }
    }

    static void write(Path classes, Map<String, String> contents) throws IOException {
        FileSystemUtils.deleteRecursively(file(classes, "").getParent());
        for (String content : contents.values()) {
            Path packed = file(classes, StaticFile.hash(content));
            Files.createDirectories(packed.getParent());
            Files.write(packed, Encoder.compress(content.getBytes(StandardCharsets.UTF_8), THOROUGH));
        }
    }

    private static Path file(Path classes, String hash) {
        return classes.resolve(StaticFiles.packed(hash).substring(1));
    }
}
