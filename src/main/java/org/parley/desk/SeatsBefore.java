package org.parley.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.parley.date.DateReader;
import org.parley.date.TypedDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over who sat in the round before: most of them come again, and taking a name out is quicker than typing one. */
@Service
class SeatsBefore {

    private static final String LAST_SEATED = """
            select t.slug, r.number from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
            where n.slug = ? and t.slug = ? and r.number < ? and exists (select 1 from delegation d where d.round_id = r.id)
            order by r.number desc limit 1""";

    private final JdbcClient database;
    private final FindingRoundFiles files;
    private final FindingPeople people;
    private final Clock clock;

    SeatsBefore(JdbcClient database, FindingRoundFiles files, FindingPeople people, Clock clock) {
        this.database = database;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    /** Adds those delegations whose party has none in the form yet; changes nothing where no round before is known. */
    @Transactional(readOnly = true)
    public void takeOver(String negotiation, RoundForm form) {
        int number = form.number.matches("\\d{1,4}") ? Integer.parseInt(form.number) : Integer.MAX_VALUE;
        database.sql(LAST_SEATED)
                .params(negotiation, form.track, number)
                .query((row, at) -> new RoundAddress(negotiation, row.getString(1), row.getInt(2)))
                .optional()
                .ifPresent(before -> add(before, form));
    }

    private void add(RoundAddress before, RoundForm form) {
        RoundForm filled = new RoundFormFiller(people.all(), new TypedDate(new DateReader(LocalDate.now(clock))))
                .fill(files.at(before));
        form.delegations.removeIf(DelegationRow::isBlank);
        filled.delegations.stream()
                .filter(each -> form.delegations.stream().noneMatch(there -> there.party.equals(each.party)))
                .forEach(form.delegations::add);
    }
}
