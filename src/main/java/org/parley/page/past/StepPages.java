package org.parley.page.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.RecordKind;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.NotFoundException;
import org.parley.web.Paging;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds one step with all that it did, in six statements. */
@Service
class StepPages {

    private static final String DEEDS = """
            select record_id, record_kind, label, action, before::text, after::text
            from revision where step = ? and record_kind <> 'ACCOUNT' order by id limit ? offset ?""";
    private static final String NEGOTIATION = """
            select n.id, n.slug from negotiation n
            where n.id in (select negotiation_id from revision where step = ?) limit 2""";

    private final JdbcClient database;
    private final JsonMapper json;
    private final Steps steps;
    private final NegotiationBands bands;
    private final SlugNames names;
    private final MessageSource messages;

    StepPages(
            JdbcClient database,
            JsonMapper json,
            Steps steps,
            NegotiationBands bands,
            SlugNames names,
            MessageSource messages) {
        this.database = database;
        this.json = json;
        this.steps = steps;
        this.bands = bands;
        this.names = names;
        this.messages = messages;
    }

    /** Its head and first records. @throws NotFoundException when there is no such step to show */
    @Transactional(readOnly = true)
    public StepEntry head(long step) {
        return steps.of(List.of(step), 1, StepFilter.NONE).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no step " + step));
    }

    /** @param page counted from 1 */
    @Transactional(readOnly = true)
    public StepPage of(long step, int page) {
        StepEntry head = head(step);
        int size = StepPage.RECORDS_ON_A_PAGE;
        Paging paging = Paging.of(page, size, head.total(), other -> Paging.address(head.href(), other));
        List<Row> rows = database.sql(DEEDS)
                .params(step, size, (page - 1) * size)
                .query(this::row)
                .list();
        List<Place> places = database.sql(NEGOTIATION)
                .param(step)
                .query((row, number) -> new Place(row.getLong(1), row.getString(2)))
                .list();
        Optional<Place> place = places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
        NegotiationBand band = place.map(each -> bands.of(each.slug())).orElse(null);
        return new StepPage(head, band, deeds(rows, place.map(Place::id).orElse(null)), paging);
    }

    private List<StepPage.Deed> deeds(List<Row> rows, @Nullable Long negotiation) {
        List<JsonNode> all = new ArrayList<>();
        rows.forEach(each -> {
            Optional.ofNullable(each.before()).ifPresent(all::add);
            Optional.ofNullable(each.after()).ifPresent(all::add);
        });
        Differences differences = new Differences(new FieldWords(messages, names.in(all, negotiation)));
        return rows.stream()
                .map(each -> new StepPage.Deed(
                        each.action(),
                        each.kind(),
                        each.label(),
                        RecordAddresses.historyOf(each.record()),
                        differences.between(each.kind(), each.before(), each.after())))
                .toList();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        long record = row.getLong(1);
        String label = row.getString(3);
        return new Row(
                record,
                RecordKind.valueOf(row.getString(2)),
                label == null ? "no. " + record : label,
                Action.valueOf(row.getString(4)),
                read(row.getString(5)),
                read(row.getString(6)));
    }

    private @Nullable JsonNode read(@Nullable String text) {
        return text == null ? null : json.readTree(text);
    }

    private record Place(long id, String slug) {}

    private record Row(
            long record,
            RecordKind kind,
            String label,
            Action action,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}
}
