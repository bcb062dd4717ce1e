package org.parley.page.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the history of a negotiation, in at most seven statements. */
@Service
class NegotiationHistories {

    private static final int LINES_EACH = 8;

    private final NegotiationBands bands;
    private final ChangeSets changeSets;
    private final RecordHeads records;
    private final JdbcClient database;

    NegotiationHistories(NegotiationBands bands, ChangeSets changeSets, RecordHeads records, JdbcClient database) {
        this.bands = bands;
        this.changeSets = changeSets;
        this.records = records;
        this.database = database;
    }

    /**
     * A page of the history of a negotiation.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public NegotiationHistory of(String negotiation, ChangeSetFilter filter, int page) {
        NegotiationBand band = bands.of(negotiation);
        String which = "from revision where negotiation_id = :negotiation" + filter.conditions();
        Map<String, Object> parameters = filter.parameters();
        parameters.put("negotiation", band.id());
        int total = database.sql("select count(distinct change_set) " + which)
                .params(parameters)
                .query(Integer.class)
                .single();
        int size = NegotiationHistory.CHANGE_SETS_ON_A_PAGE;
        Paging paging = Paging.of(page, size, total, other -> filter.address(negotiation, other));
        List<Long> numbers = database.sql("select change_set " + which
                        + " group by change_set order by change_set desc limit %d offset %d"
                                .formatted(size, (page - 1) * size))
                .params(parameters)
                .query(Long.class)
                .list();
        return new NegotiationHistory(
                band,
                filter,
                people(band.id(), filter.who()),
                Stream.of(RecordKind.values()).filter(RecordKind::isJournalled).toList(),
                filter.record() == null ? null : records.labelOf(filter.record()),
                NegotiationHistory.days(changeSets.of(numbers, LINES_EACH, filter)),
                paging);
    }

    private List<String> people(long negotiation, @Nullable String asked) {
        List<String> people = new ArrayList<>(
                database.sql("select distinct actor from revision where negotiation_id = ? order by actor")
                        .param(negotiation)
                        .query(String.class)
                        .list());
        if (asked != null && !people.contains(asked)) {
            people.add(asked);
        }
        return people;
    }
}
