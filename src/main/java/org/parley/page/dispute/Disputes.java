package org.parley.page.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordFields;
import org.parley.history.RecordFinder;
import org.parley.history.Recorded;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.source.DisputeResolutions;
import org.parley.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what sources say of one field. */
@Component
class Disputes {

    private final RecordFinder records;
    private final Evidences evidences;
    private final DisputeResolutions resolutions;
    private final JdbcClient database;

    Disputes(RecordFinder records, Evidences evidences, DisputeResolutions resolutions, JdbcClient database) {
        this.records = records;
        this.evidences = evidences;
        this.resolutions = resolutions;
        this.database = database;
    }

    DisputedField of(long number, String field) {
        return of(records.find(number).orElseThrow(() -> unknown(number)), field);
    }

    /** The same, with others kept from deciding, citing and correcting until the end of the transaction. */
    DisputedField locked(long number, String field) {
        Recorded record = records.lock(number).orElseThrow(() -> unknown(number));
        database.sql("select id from record where id = ? for update")
                .param(number)
                .query(Long.class)
                .single();
        return of(record, field);
    }

    /** Where the record belongs; null for what negotiations share. */
    @Nullable
    Long negotiationOf(long number) {
        return database.sql("select negotiation_id from revision where record_id = ? order by id desc limit 1")
                .param(number)
                .query((row, place) -> java.util.Optional.ofNullable(row.getObject(1, Long.class)))
                .optional()
                .flatMap(each -> each)
                .orElse(null);
    }

    private DisputedField of(Recorded record, String field) {
        Evidence evidence = evidences.behind(List.of(record.id()));
        String carried = RecordFields.carried(record, field);
        return new DisputedField(
                record,
                field,
                evidence.dispute(record.id(), field, carried),
                resolutions
                        .findFirstByRecordIdAndDescriptionFieldOrderByAtDescIdDesc(record.id(), field)
                        .orElse(null),
                evidence.notes());
    }

    private static NotFoundException unknown(long number) {
        return new NotFoundException("no record " + number);
    }
}
