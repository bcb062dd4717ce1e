package org.parley.history;

import java.util.Locale;
import java.util.regex.Pattern;

/** The fields that people know, by the columns that hold them. */
final class Field {

    private static final Pattern PART_OF_A_DATE = Pattern.compile("_(edtf|earliest|latest|words)$");
    private static final Pattern NUMBER_OF_A_RECORD = Pattern.compile("_id$");
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private Field() {}

    /** As the readable snapshots name it: {@code first_day_edtf} is {@code firstDay}, {@code track_id} is {@code track}. */
    static String of(String column) {
        String field = PART_OF_A_DATE.matcher(column).replaceFirst("");
        field = NUMBER_OF_A_RECORD.matcher(field).replaceFirst("");
        return NEXT_WORD.matcher(field).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
