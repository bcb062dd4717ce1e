package org.parley.page.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry that has what was asked for.
 *
 * @param loosely whether only words spelt much like those that were typed are in it
 * @param wording its title, and the record under which it stands, itself where there is none
 * @param keys by what it can be filtered
 */
record Hit(long number, double rank, int year, boolean loosely, String wording, Map<Facet, List<String>> keys) {

    /** Exact before loose, then the likest, then the newest. */
    static final Comparator<Hit> ORDER = Comparator.comparing(Hit::loosely)
            .thenComparing(Comparator.comparingDouble(Hit::rank).reversed())
            .thenComparing(Comparator.comparingInt(Hit::year).reversed())
            .thenComparingLong(Hit::number);

    static Hit of(ResultSet row) throws SQLException {
        Map<Facet, List<String>> keys = new EnumMap<>(Facet.class);
        keys.put(Facet.NEGOTIATION, keys(row.getString("negotiation_id")));
        keys.put(Facet.KIND, keys(row.getString("kind")));
        keys.put(Facet.PARTY, keys(row.getString("parties")));
        keys.put(Facet.TRACK, keys(row.getString("track_id")));
        keys.put(Facet.YEAR, keys(row.getString("year")));
        double rank = row.getDouble("rank") * SearchKinds.weight(row.getString("kind"));
        return new Hit(
                row.getLong("record_id"),
                rank,
                row.getInt("year"),
                row.getBoolean("loosely"),
                row.getString("wording"),
                keys);
    }

    private static List<String> keys(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(joined.split(",")));
    }
}
