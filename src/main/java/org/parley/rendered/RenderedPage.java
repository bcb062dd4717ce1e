package org.parley.rendered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.parley.web.Gzip;
import org.parley.web.Sha256;

/**
 * A page as readers get it.
 *
 * @param begun the count of {@link Changes} before anything of it was read
 * @param day on which it was rendered, since pages say "today"
 * @param negotiation that it is drawn from; null where that is everything
 * @param type of the content
 * @param headers as Spring Security and the page itself set them
 * @param tag of the content, so that every application gives the same page the same
 * @param compressed by gzip
 */
record RenderedPage(
        long begun,
        LocalDate day,
        @Nullable String negotiation,
        String type,
        Map<String, List<String>> headers,
        String tag,
        byte[] content,
        byte[] compressed) {

    static RenderedPage of(
            long begun,
            LocalDate day,
            @Nullable String negotiation,
            String type,
            Map<String, List<String>> headers,
            byte[] content) {
        String tag = "W/\"" + Sha256.hex(content) + "\"";
        return new RenderedPage(
                begun, day, negotiation, type, headers, tag, content, Gzip.pack(content, Deflater.DEFAULT_COMPRESSION));
    }

    boolean isCurrent(Changes changes, LocalDate today) {
        return day.equals(today)
                && (negotiation == null ? changes.isCurrent(begun) : changes.isCurrent(begun, negotiation));
    }

    /** The memory that it takes, in bytes. */
    int weight() {
        return content.length + compressed.length + 1024;
    }
}
