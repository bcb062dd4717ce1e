package org.parley.form.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.InvalidDateException;
import org.parley.form.FormFiller;
import org.parley.form.FormReader;
import org.parley.form.FormShape;
import org.parley.form.PartList;
import org.parley.form.TypedForm;
import org.parley.form.TypedPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over who sat in the round before: most of them come again, and taking a name out is quicker than typing one. */
@Service
class LastDelegations {

    private static final String LAST_DELEGATIONS = """
            select t.slug, r.slug from round_due r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
            where n.slug = ? and t.slug = ? and is_held(r.status) and exists (select 1 from delegation d where d.round_id = r.id)
              and coalesce(r.first_day_earliest, r.first_day_latest, case when ? then date '-infinity' end) < ?
            order by r.in_time desc limit 1""";

    private static final PartList DELEGATIONS =
            RoundShape.NEW.list("delegations").orElseThrow();

    private final JdbcClient database;
    private final RoundFiles files;
    private final FormFiller filler;
    private final FormReader reader;
    private final Clock clock;

    LastDelegations(JdbcClient database, RoundFiles files, FormFiller filler, FormReader reader, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.files = files;
        this.filler = filler;
        this.reader = reader;
    }

    /** Adds those delegations whose party has none in the form yet; changes nothing where no round before is known. */
    @Transactional(readOnly = true)
    public void takeOver(String negotiation, TypedForm form) {
        LocalDate begins = firstDay(form);
        database.sql(LAST_DELEGATIONS)
                .params(negotiation, form.text("track"), begins == null, begins == null ? tomorrow() : begins)
                .query((row, at) -> new RoundKey(negotiation, row.getString(1), row.getString(2)))
                .optional()
                .ifPresent(before -> add(before, form.typed().parts(DELEGATIONS.name())));
    }

    /** Where it is not known when the round begins, the rounds before it are those that have begun. */
    private LocalDate tomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    /** Null where none was typed that can be read. */
    private @Nullable LocalDate firstDay(TypedForm form) {
        String typed = form.text("firstDay");
        try {
            return typed.isBlank() ? null : reader.dates().read(typed).earliest();
        } catch (InvalidDateException unreadable) {
            return null;
        }
    }

    private void add(RoundKey before, List<TypedPart> parts) {
        TypedPart filled =
                filler.fill(form(DELEGATIONS), Map.of(DELEGATIONS.name(), RoundValues.delegations(files.at(before))));
        parts.removeIf(DELEGATIONS::isBlank);
        filled.parts(DELEGATIONS.name()).stream()
                .filter(each ->
                        parts.stream().noneMatch(there -> there.text("party").equals(each.text("party"))))
                .forEach(parts::add);
    }

    private static FormShape form(PartList list) {
        return FormShape.of("form.round", Stream.empty(), list);
    }
}
