package org.parley.page.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.evidence.Dispute;
import org.parley.record.evidence.AssertedValueLabels;
import org.parley.record.party.Parties;
import org.parley.record.party.Party;
import org.parley.record.source.DisputeResolution;
import org.parley.web.Choice;
import org.parley.web.Labels;
import org.parley.web.LocalAddress;
import org.parley.web.Moments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what is said of a field for the one who is to decide. */
@Service
class DisputePages {

    private final FindingDisputes disputes;
    private final Parties parties;
    private final Labels labels;
    private final AssertedValueLabels values;

    DisputePages(FindingDisputes disputes, Parties parties, Labels labels, AssertedValueLabels values) {
        this.disputes = disputes;
        this.parties = parties;
        this.labels = labels;
        this.values = values;
    }

    /** The page, and what it was laid out from, for the form to remember. */
    @Transactional(readOnly = true)
    public Laid of(long number, String name, String back) {
        DisputedField field = disputes.of(number, name);
        Map<String, String> partyNames =
                parties.findBySlugIn(field.values()).stream().collect(Collectors.toMap(Party::slug, Party::name));
        return new Laid(page(field, value -> values.of(name, value, partyNames), back), field.seen());
    }

    private DisputePage page(DisputedField field, UnaryOperator<String> reading, String given) {
        String back = LocalAddress.of(given, "/history/" + field.record().id());
        String here = LocalAddress.returning(field.address(), back);
        Dispute dispute = field.dispute().map(each -> each.reading(reading)).orElse(null);
        DisputeResolution last = field.last();
        return new DisputePage(
                field.record().label(),
                labels.field(field.name()),
                field.isSettled(),
                options(field, dispute),
                last == null ? null : before(field, last, reading),
                last == null ? null : last.reason(),
                dispute != null && dispute.isUncorrected() ? dispute.chosen() : null,
                FormAddresses.correcting(field.record(), here),
                FormAddresses.citing(field, here),
                field.address(),
                back,
                field.notes());
    }

    private List<Choice> options(DisputedField field, @Nullable Dispute dispute) {
        List<Choice> options = new ArrayList<>();
        if (dispute != null) {
            List<String> values = field.values();
            for (int i = 0; i < values.size(); i++) {
                options.add(new Choice(
                        Decision.of(values.get(i)), label(dispute.values().get(i))));
            }
            if (dispute.isSettled()) {
                options.add(new Choice(Decision.REOPEN, labels.message("dispute.reopen")));
            }
        }
        return options;
    }

    private String label(Dispute.Value value) {
        String who = value.voices().stream().map(DisputePages::voice).collect(Collectors.joining("; "));
        String key =
                who.isEmpty() ? "dispute.value.record" : value.isChosen() ? "dispute.value.carried" : "dispute.value";
        return labels.message(key, value.text(), who);
    }

    private static String voice(Dispute.Voice voice) {
        String who = (voice.saidBy() == null ? "" : voice.saidBy() + ", in ") + voice.publisher() + " [" + voice.note()
                + "]";
        return voice.remark() == null ? who : who + " (" + voice.remark() + ")";
    }

    private String before(DisputedField field, DisputeResolution last, UnaryOperator<String> reading) {
        String when = Moments.dayAndTime(last.at());
        if (last.chosen() == null) {
            return labels.message("dispute.opened", last.actor(), when);
        }
        String key = field.isSettled() ? "dispute.standing" : "dispute.stood";
        return labels.message(key, reading.apply(last.chosen()), last.actor(), when);
    }

    /** @param seen what the form remembers */
    record Laid(DisputePage page, String seen) {}
}
