package org.parley.form.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.InvalidDateException;
import org.parley.form.FormFiller;
import org.parley.form.FormReader;
import org.parley.form.FormShape;
import org.parley.form.PartList;
import org.parley.form.TypedForm;
import org.parley.form.TypedPart;
import org.parley.record.group.GroupSession;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over from the round before what mostly stays: who sat there, or all that makes a round like it. Taking a name out is
 * quicker than typing one.
 */
@Service
class RoundBefore {

    private static final String BEFORE = """
            select t.slug, r.slug from round_due r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
            where n.slug = ? and t.slug = ? and is_held(r.status)
              and (not ? or exists (select 1 from delegation d where d.round_id = r.id))
              and coalesce(r.first_day_earliest, r.first_day_latest, case when ? then date '-infinity' end) < ?
            order by r.in_time desc limit 1""";

    private static final PartList DELEGATIONS =
            RoundShape.NEW.list("delegations").orElseThrow();
    private static final List<String> PLACE_AND_FORMAT = List.of("city", "country", "venue", "format");

    private final JdbcClient database;
    private final RoundFiles files;
    private final FormFiller filler;
    private final FormReader reader;
    private final Clock clock;

    RoundBefore(JdbcClient database, RoundFiles files, FormFiller filler, FormReader reader, Clock clock) {
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
        find(negotiation, form.text("track"), true, begins)
                .ifPresent(before -> add(before, form.typed().parts(DELEGATIONS.name())));
    }

    /** The last round of a track that was held. */
    Optional<RoundKey> last(String negotiation, String track) {
        return find(negotiation, track, false, null);
    }

    /**
     * Fills place, format, parties with their capacities, heads and groups as they were in a round: what is likely, and to be
     * checked.
     *
     * @return that round
     */
    @Transactional(readOnly = true)
    public Round fillLike(RoundKey before, TypedForm form) {
        RoundFile file = files.at(before);
        TypedPart filled = filler.fill(RoundShape.NEW, likely(file));
        PLACE_AND_FORMAT.forEach(each -> form.typed().put(each, filled.text(each)));
        for (String list : List.of(DELEGATIONS.name(), "sessions")) {
            List<TypedPart> parts = form.typed().parts(list);
            parts.clear();
            parts.addAll(filled.parts(list));
        }
        return file.round();
    }

    private static Map<String, Object> likely(RoundFile file) {
        Map<String, Object> values = new HashMap<>();
        Map<String, Object> known = RoundValues.of(file);
        PLACE_AND_FORMAT.forEach(each -> values.put(each, known.get(each)));
        values.put(
                DELEGATIONS.name(),
                file.round().delegations().stream()
                        .map(each -> Map.of(
                                "party",
                                each.party(),
                                "capacity",
                                each.capacity(),
                                "members",
                                each.members().stream()
                                        .filter(member -> member.role() == MemberRole.HEAD)
                                        .map(head -> Map.of("person", head.person(), "role", MemberRole.HEAD))
                                        .toList()))
                        .toList());
        values.put(
                "sessions",
                file.sessions().stream()
                        .map(GroupSession::group)
                        .filter(each -> each.dissolvedIn() == null)
                        .map(each -> Map.of("group", each))
                        .toList());
        return values;
    }

    /**
     * @param isSeated whether its delegations have to be known
     * @param begins before which day it was; null where that is not known: then it has begun
     */
    private Optional<RoundKey> find(String negotiation, String track, boolean isSeated, @Nullable LocalDate begins) {
        return database.sql(BEFORE)
                .params(
                        negotiation,
                        track,
                        isSeated,
                        begins == null,
                        Objects.requireNonNullElseGet(begins, this::tomorrow))
                .query((row, at) -> new RoundKey(negotiation, row.getString(1), row.getString(2)))
                .optional();
    }

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
