package org.parley.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Content packed once for all readers. */
public final class Gzip {

    private Gzip() {}

    /**
     * @param level as {@link java.util.zip.Deflater} counts them: the higher, the smaller and the slower
     */
    public static byte[] pack(byte[] content, int level) {
        var packed = new ByteArrayOutputStream(content.length / 3);
        try (var out = new Leveled(packed, level)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static final class Leveled extends GZIPOutputStream {
        Leveled(ByteArrayOutputStream packed, int level) throws IOException {
            super(packed);
            def.setLevel(level);
        }
    }
}
