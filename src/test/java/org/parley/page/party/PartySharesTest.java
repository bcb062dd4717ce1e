package org.parley.page.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the list of parties counts follows what is recorded, whoever writes it. */
@WriteTest(starter = true)
class PartySharesTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void shares_are_the_same_as_if_they_were_counted_anew_after_every_kind_of_change() {
        assertThat(count("party_share")).isPositive();
        assertCounted();

        change("update delegation set party_id = (select min(id) from party) where round_id in ("
                + "select round_id from delegation group by round_id having bool_and(party_id <> (select min(id) from party)))"
                + " and ordinal = 0");
        change("update round set track_id = (select max(id) from track), number = 9000, slug = 9000"
                + " where id = (select min(round_id) from delegation)");
        change(
                "insert into position (id, issue_id, party_id, effective_edtf, effective_earliest, effective_latest, stance, words)"
                        + " select nextval('record_number'), max(i.id), p.id, '2025-01-01', '2025-01-01', '2025-01-01', 'OPEN', 'Perhaps'"
                        + " from issue i, party p group by p.id");
        change("delete from delegation_member where delegation_id in (select id from delegation where ordinal = 1);"
                + " delete from delegation where ordinal = 1");
    }

    @Test
    void a_round_that_goes_with_its_delegations_counts_no_more() {
        change("insert into round (id, version, track_id, number, slug, title, status)"
                + " select 900000000001, 0, min(id), 9001, 9001, 'One more', 'CONCLUDED' from track;"
                + " insert into delegation (id, round_id, party_id, capacity, ordinal)"
                + " select nextval('record_number'), 900000000001, id, 'PARTY', 0 from party");
        long delegations = rounds();

        change("delete from delegation where round_id = 900000000001; delete from round where id = 900000000001");

        assertThat(rounds()).isEqualTo(delegations - count("party"));
    }

    private void change(String statements) {
        transactions.executeWithoutResult(status -> {
            for (String each : statements.split("; ")) {
                database.sql(each).update();
            }
        });
        assertCounted();
    }

    private void assertCounted() {
        assertThat(database.sql(
                                "(table party_share except table party_share_due) union all (table party_share_due except table party_share)")
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    private long rounds() {
        return database.sql("select sum(rounds) from party_share")
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
