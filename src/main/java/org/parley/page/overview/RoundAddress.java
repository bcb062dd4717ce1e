package org.parley.page.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.parley.record.Addresses;

/** Where a round stands: its negotiation (slug), its track and its number in it. */
public record RoundAddress(String negotiation, String track, String trackName, int number) {

    static RoundAddress of(ResultSet row) throws SQLException {
        return new RoundAddress(
                row.getString("negotiation"),
                row.getString("track"),
                row.getString("track_name"),
                row.getInt("number"));
    }

    /** The address of its page. */
    public String href() {
        return Addresses.round(negotiation, track, number);
    }
}
