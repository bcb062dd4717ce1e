package org.parley.page.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.form.FormContext;
import org.parley.form.FormView;
import org.parley.form.FormViews;
import org.parley.form.SaveResult;
import org.parley.form.TypedForm;
import org.parley.record.Addresses;
import org.parley.record.evidence.AssertedValueLabels;
import org.parley.record.evidence.Dispute;
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

    private final Disputes disputes;
    private final Parties parties;
    private final Labels labels;
    private final AssertedValueLabels values;
    private final FormViews views;

    DisputePages(Disputes disputes, Parties parties, Labels labels, AssertedValueLabels values, FormViews views) {
        this.disputes = disputes;
        this.parties = parties;
        this.labels = labels;
        this.values = values;
        this.views = views;
    }

    /** The page with the form as it begins. */
    @Transactional(readOnly = true)
    public DisputePage of(long number, String name, TypedForm form) {
        return page(disputes.of(number, name), form.getBack(), context -> views.of(form, context, ""));
    }

    /** The page with the form as it was sent, and what came of it. */
    @Transactional(readOnly = true)
    public DisputePage of(long number, String name, SaveResult.NotSaved result) {
        return page(disputes.of(number, name), result.form().getBack(), context -> views.of(result, context));
    }

    private DisputePage page(DisputedField field, String given, Function<FormContext, FormView> view) {
        Map<String, String> partyNames =
                parties.findBySlugIn(field.values()).stream().collect(Collectors.toMap(Party::slug, Party::name));
        UnaryOperator<String> reading = value -> values.of(field.name(), value, partyNames);
        String back = LocalAddress.of(given, Addresses.history(field.record().id()));
        String here = LocalAddress.returning(field.address(), back);
        Dispute dispute = field.dispute().map(each -> each.reading(reading)).orElse(null);
        DisputeResolution last = field.last();
        return new DisputePage(
                field,
                field.record().label(),
                labels.field(field.name()),
                last == null ? null : before(field, last, reading),
                dispute != null && dispute.isUncorrected() ? dispute.chosen() : null,
                LocalAddress.returning(Addresses.formOf(field.record()), here),
                LocalAddress.returning(field.citing(), here),
                back,
                view.apply(new FormContext(null, options(field, dispute))));
    }

    private List<Choice> options(DisputedField field, @Nullable Dispute dispute) {
        List<Choice> options = new ArrayList<>();
        if (dispute != null) {
            List<String> values = field.values();
            for (int i = 0; i < values.size(); i++) {
                options.add(new Choice(
                        DisputeForm.of(values.get(i)), label(dispute.values().get(i))));
            }
            if (dispute.isSettled()) {
                options.add(new Choice(DisputeForm.REOPEN, labels.message("dispute.reopen")));
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
}
