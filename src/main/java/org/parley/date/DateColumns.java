package org.parley.date;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the columns that keep a date: {@code *_edtf}, {@code *_earliest}, {@code *_latest} and {@code *_words}. */
public final class DateColumns {

    private DateColumns() {}

    /** @return null where no date is kept */
    public static @Nullable FuzzyDate of(ResultSet row, String name) throws SQLException {
        String edtf = row.getString(name + "_edtf");
        return edtf == null
                ? null
                : new FuzzyDate(
                        edtf,
                        row.getObject(name + "_earliest", LocalDate.class),
                        row.getObject(name + "_latest", LocalDate.class),
                        row.getString(name + "_words"));
    }
}
