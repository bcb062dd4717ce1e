package org.parley.page.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;

class InForceTest {

    @ParameterizedTest
    @CsvSource({
        "2011-02-05, , true",
        "2011-02-05/.., , false",
        "2011-02-05/, , false",
        "2011-02-05, 2026-02-05, false",
    })
    void that_no_end_is_recorded_is_said_only_where_nothing_else_is_said_of_it(
            String from, @Nullable String to, boolean isUntold) {
        InForce force = InForce.of(List.of(agreement(from, to)), LocalDate.of(2026, 3, 1));

        assertThat(force.bars())
                .singleElement()
                .extracting(InForce.Bar::isEndUntold)
                .isEqualTo(isUntold);
    }

    private static Agreement agreement(String from, @Nullable String to) {
        return new Agreement(
                new Negotiation(
                        "talks", new NegotiationDescription("Talks", "About it", null, NegotiationStatus.ACTIVE, null)),
                "treaty",
                new AgreementDescription(
                        "Treaty",
                        AgreementType.TREATY,
                        null,
                        null,
                        null,
                        null,
                        null,
                        AgreementForm.ORAL,
                        AgreementStatus.IN_FORCE,
                        FuzzyDate.parse(from),
                        to == null ? null : FuzzyDate.parse(to),
                        null));
    }
}
