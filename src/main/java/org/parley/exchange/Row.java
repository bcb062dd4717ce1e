package org.parley.exchange;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/** A row of any table, as the columns give it; what a column may not leave out is there. */
record Row(Map<String, Object> values) {

    static Row of(ResultSet result, int number) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        Map<String, Object> values = new HashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = result.getObject(i);
            if (value != null) {
                values.put(columns.getColumnName(i), value instanceof Array list ? texts(list) : value);
            }
        }
        return new Row(values);
    }

    private static List<String> texts(Array list) throws SQLException {
        return Arrays.asList((String[]) list.getArray());
    }

    long id() {
        return ((Number) required("id")).longValue();
    }

    /** The number of the record that a column refers to. */
    @Nullable
    Long reference(String column) {
        return values.get(column) instanceof Number number ? number.longValue() : null;
    }

    String text(String column) {
        return (String) required(column);
    }

    @Nullable
    String textOrNull(String column) {
        return (String) values.get(column);
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String column) {
        return (List<String>) required(column);
    }

    int number(String column) {
        return ((Number) required(column)).intValue();
    }

    @Nullable
    Integer numberOrNull(String column) {
        return values.get(column) instanceof Number number ? number.intValue() : null;
    }

    @Nullable
    Long quantity() {
        return reference("quantity");
    }

    <E extends Enum<E>> E code(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E codeOrNull(String column, Class<E> type) {
        String code = textOrNull(column);
        return code == null ? null : Enum.valueOf(type, code);
    }

    /** The date in the columns that begin with this name. */
    FuzzyDate date(String name) {
        return Objects.requireNonNull(dateOrNull(name), name);
    }

    @Nullable
    FuzzyDate dateOrNull(String name) {
        String edtf = textOrNull(name + "_edtf");
        return edtf == null ? null : FuzzyDate.parse(edtf, textOrNull(name + "_words"));
    }

    private Object required(String column) {
        return Objects.requireNonNull(values.get(column), column);
    }
}
