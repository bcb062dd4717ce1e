package org.parley.page.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.RecordKind;
import org.parley.page.history.Differences.FieldDifference;
import org.parley.record.Addresses;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.NotFoundException;
import org.parley.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds one change set with all that it did, in six statements. */
@Service
class ChangeSetPages {

    private static final String DEEDS = """
            select record_id, record_kind, label, action, before::text, after::text
            from revision where change_set = ? and record_kind <> 'ACCOUNT' order by id limit ? offset ?""";
    private static final String NEGOTIATION = """
            select n.id, n.slug from negotiation n
            where n.id in (select negotiation_id from revision where change_set = ?) limit 2""";

    private final JdbcClient database;
    private final JsonMapper json;
    private final ChangeSets changeSets;
    private final NegotiationBands bands;
    private final Differences differences;

    ChangeSetPages(
            JdbcClient database,
            JsonMapper json,
            ChangeSets changeSets,
            NegotiationBands bands,
            Differences differences) {
        this.database = database;
        this.json = json;
        this.changeSets = changeSets;
        this.bands = bands;
        this.differences = differences;
    }

    /**
     * Its head and first record.
     *
     * @throws NotFoundException if there is no such change set to show
     */
    @Transactional(readOnly = true)
    public ChangeSetEntry head(long changeSet) {
        return changeSets.of(List.of(changeSet), 1, ChangeSetFilter.NONE).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no change set " + changeSet));
    }

    /**
     * A page of what a change set did.
     *
     * @param page counted from 1
     * @throws NotFoundException if there is no such change set to show
     */
    @Transactional(readOnly = true)
    public ChangeSetPage of(long changeSet, int page) {
        ChangeSetEntry head = head(changeSet);
        int size = ChangeSetPage.RECORDS_ON_A_PAGE;
        Paging paging = Paging.of(page, size, head.total(), other -> Paging.address(head.href(), other));
        List<Row> rows = database.sql(DEEDS)
                .params(changeSet, size, (page - 1) * size)
                .query(this::row)
                .list();
        List<Place> places = database.sql(NEGOTIATION)
                .param(changeSet)
                .query((row, number) -> new Place(row.getLong(1), row.getString(2)))
                .list();
        Optional<Place> place = places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
        NegotiationBand band = place.map(each -> bands.of(each.slug())).orElse(null);
        return new ChangeSetPage(head, band, deeds(rows, place.map(Place::id).orElse(null)), paging);
    }

    private List<ChangeSetPage.Deed> deeds(List<Row> rows, @Nullable Long negotiation) {
        List<List<FieldDifference>> found =
                differences.of(rows.stream().map(Row::states).toList(), negotiation);
        List<ChangeSetPage.Deed> deeds = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            deeds.add(rows.get(i).deed(found.get(i)));
        }
        return deeds;
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getString(3),
                Action.valueOf(row.getString(4)),
                new Differences.Pair(
                        RecordKind.valueOf(row.getString(2)), read(row.getString(5)), read(row.getString(6))));
    }

    private @Nullable JsonNode read(@Nullable String text) {
        return text == null ? null : json.readTree(text);
    }

    private record Place(long id, String slug) {}

    private record Row(long record, String label, Action action, Differences.Pair states) {

        ChangeSetPage.Deed deed(List<FieldDifference> differences) {
            return new ChangeSetPage.Deed(action, states.kind(), label, Addresses.history(record), differences);
        }
    }
}
