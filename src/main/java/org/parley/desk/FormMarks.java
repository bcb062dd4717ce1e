package org.parley.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a form was filled from, as it travels with the form: a mark of each field, {@code city:1f0c…,venue:9ab2…}. Whether
 * a field was changed can be told by that; what stood there nobody needs to know again.
 */
final class FormMarks {

    private static final int LENGTH = 16;
    private static final int LONGEST = 2000;

    private FormMarks() {}

    static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(text.strip().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String write(Map<String, String> marks) {
        return marks.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(","));
    }

    /** A field whose mark is missing or makes no sense counts as changed. */
    static Map<String, String> read(String written) {
        Map<String, String> marks = new LinkedHashMap<>();
        if (written.length() <= LONGEST) {
            for (String each : written.split(",")) {
                String[] parts = each.split(":", 2);
                if (parts.length == 2) {
                    marks.put(parts[0], parts[1]);
                }
            }
        }
        return marks;
    }
}
