package org.parley.record.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.date.TimeBetween;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** These tests write SQL past the application, and are rolled back. */
@WriteTest
@Transactional
class PrecedentsTest {

    @Autowired
    private Precedents precedents;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void talks() {
        for (int talks = 17; talks <= 18; talks++) {
            database.sql("""
                            insert into negotiation (id, version, slug, name, summary, status)
                            values (?, 0, ?, 'Talks', 'About it', 'ACTIVE')""").params(talks, "talks-" + talks).update();
        }
    }

    @Test
    void is_the_last_one_of_the_same_type_in_the_same_talks() {
        agreed(10, "CEASEFIRE", "2025-12-01");
        agreed(11, "PRISONER_EXCHANGE", "2025-05-16");
        agreed(12, "PRISONER_EXCHANGE", "2025-07-23");
        agreed(13, "PRISONER_EXCHANGE", "2026-02-05");
        database.sql("update agreement set negotiation_id = 18 where id = 10").update();
        agreed(14, "CEASEFIRE", "2026-01-01");

        Map<Long, Precedent> found = precedents.of(List.of(11L, 12L, 13L, 14L));

        assertThat(found).containsOnlyKeys(12L, 13L);
        assertThat(found.get(13L).slug()).isEqualTo("deal-12");
        assertThat(found.get(13L).since()).isEqualTo(new TimeBetween(197, 197));
    }

    @Test
    void one_that_may_have_been_made_on_the_same_day_or_later_is_not_before() {
        agreed(11, "CEASEFIRE", "[2026-01-01..2026-01-29]");
        agreed(12, "CEASEFIRE", "2026-01-29");
        agreed(13, "CEASEFIRE", "2026-01-29");
        agreed(14, "CEASEFIRE", null);

        assertThat(precedents.of(List.of(11L, 12L, 13L, 14L))).isEmpty();
    }

    @Test
    void days_that_are_not_known_give_a_window_and_open_ones_no_number() {
        agreed(11, "CEASEFIRE", "[2026-01-01..2026-01-03]");
        agreed(12, "CEASEFIRE", "[2026-01-10..2026-01-11]");
        agreed(13, "CEASEFIRE", "[2026-02-01..]");

        assertThat(precedents.of(List.of(12L)).get(12L).since()).isEqualTo(new TimeBetween(7, 10));
        Precedent open = precedents.of(List.of(13L)).get(13L);
        assertThat(open.slug()).isEqualTo("deal-12");
        assertThat(open.since()).isNull();
    }

    @Test
    void counts_from_the_last_delivery_under_any_earlier_one() {
        agreed(11, "PRISONER_EXCHANGE", "2025-05-16");
        agreed(12, "PRISONER_EXCHANGE", "2025-07-23");
        agreed(13, "PRISONER_EXCHANGE", "[2026-02-05..2026-02-06]");
        delivered(11, "2025-10-02");
        delivered(12, "2025-08-24");
        delivered(12, "2026-02-07");

        Precedent precedent = precedents.of(List.of(13L)).get(13L);

        assertThat(precedent.lastDelivery()).isEqualTo(LocalDate.of(2025, 10, 2));
        assertThat(precedent.sinceDelivery()).isEqualTo(new TimeBetween(126, 127));
    }

    @Test
    void names_no_last_delivery_while_another_may_have_come_after_it() {
        agreed(11, "PRISONER_EXCHANGE", "2025-05-16");
        agreed(12, "PRISONER_EXCHANGE", "2025-07-23");
        delivered(11, "2025-05-25");
        delivered(11, "[2025-06-02..2025-07-31]");

        Precedent precedent = precedents.of(List.of(12L)).get(12L);

        assertThat(precedent.slug()).isEqualTo("deal-11");
        assertThat(precedent.lastDelivery()).isNull();
        assertThat(precedent.sinceDelivery()).isNull();
    }

    @Test
    void takes_one_statement_or_none() throws Exception {
        agreed(11, "CEASEFIRE", "2026-01-29");
        assertThat(Statements.count(() -> precedents.of(List.of(11L, 12L)))).isEqualTo(1);
        assertThat(Statements.count(() -> precedents.of(List.of()))).isZero();
    }

    private void agreed(long number, String type, @Nullable String day) {
        FuzzyDate date = day == null ? null : FuzzyDate.parse(day);
        database.sql("""
                        insert into agreement (id, version, negotiation_id, slug, title, type, form, status,
                            agreed_on_edtf, agreed_on_earliest, agreed_on_latest)
                        values (:id, 0, 17, :slug, 'Deal', :type, 'ORAL', 'ANNOUNCED', :edtf, :earliest, :latest)""")
                .param("id", number)
                .param("slug", "deal-" + number)
                .param("type", type)
                .param("edtf", day)
                .param("earliest", date == null ? null : date.earliest())
                .param("latest", date == null ? null : date.latest())
                .update();
        database.sql("""
                        insert into commitment (id, version, agreement_id, what, bound)
                        values (?, 0, ?, 'Hand over', 'EXACTLY')""").params(number + 100, number).update();
    }

    private void delivered(long agreement, String day) {
        FuzzyDate date = FuzzyDate.parse(day);
        database.sql("""
                        insert into delivery (id, commitment_id, day_edtf, day_earliest, day_latest)
                        values (nextval('record_number') + 1000, :commitment, :edtf, :earliest, :latest)""")
                .param("commitment", agreement + 100)
                .param("edtf", day)
                .param("earliest", date.earliest())
                .param("latest", date.latest())
                .update();
    }
}
