package org.parley.page.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.form.FormViews;
import org.parley.form.sent.SentForm;
import org.parley.form.sent.SentForms;
import org.parley.history.RecordFinder;
import org.parley.history.Recorded;
import org.parley.history.plan.HistoryRequest;
import org.parley.history.plan.HistoryRequests;
import org.parley.history.plan.Plan;
import org.parley.page.history.FormerAddresses.Fate;
import org.parley.page.history.FormerAddresses.Removed;
import org.parley.record.Addresses;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what was typed into a form whose record is gone, with the ways on from there. */
@Service
class LostFormPages {

    private final List<SentForms> forms;
    private final FormerAddresses former;
    private final RecordFinder records;
    private final HistoryRequests requests;
    private final FormViews views;

    LostFormPages(
            List<SentForms> forms,
            FormerAddresses former,
            RecordFinder records,
            HistoryRequests requests,
            FormViews views) {
        this.forms = forms;
        this.former = former;
        this.records = records;
        this.requests = requests;
        this.views = views;
    }

    /**
     * @param path where the form is sent
     * @param parameters what was sent
     * @return empty where nothing ever was there, or what the form is about is there
     */
    @Transactional(readOnly = true)
    public Optional<LostFormPage> of(String path, Map<String, String[]> parameters) {
        return forms.stream()
                .flatMap(each -> each.read(path, parameters).stream())
                .findFirst()
                .flatMap(each -> page(path, each));
    }

    private Optional<LostFormPage> page(String path, SentForm form) {
        Fate fate = fate(form);
        Long number = fate.present();
        Recorded present = number == null ? null : records.find(number).orElse(null);
        String formOfPresent = present == null ? null : form.formOf().apply(present);
        boolean isThere =
                fate.removed() == null && (formOfPresent == null || formOfPresent.split("[?]")[0].equals(path));
        if (isThere) {
            return Optional.empty();
        }
        Removed removed = fate.removed();
        return Optional.of(new LostFormPage(
                removed,
                present == null ? null : new LostFormPage.Heir(present.label(), Objects.requireNonNull(formOfPresent)),
                present == null && removed != null ? wayBack(removed) : null,
                views.text(form.form(), negotiation(removed, present)),
                null));
    }

    private Fate fate(SentForm form) {
        Long record = form.record();
        if (record != null) {
            return former.fateOf(record);
        }
        return former.at(form.page())
                .map(each -> each instanceof Removed removed
                        ? former.fateOf(removed.number())
                        : new Fate(null, former.recordAt(((FormerAddresses.Moved) each).href())))
                .orElse(new Fate(null, null));
    }

    /** The record alone comes back where it can, else all that went with it; null where something stands in the way of both. */
    private LostFormPage.@Nullable WayBack wayBack(Removed removed) {
        Plan alone = requests.plan(new HistoryRequest.Return(removed.number()));
        if (alone.obstacles().isEmpty()) {
            return new LostFormPage.WayBack(
                    "/edit" + removed.history() + "/restore",
                    alone.seen(),
                    alone.effects().size());
        }
        Plan all = requests.plan(new HistoryRequest.Undo(removed.changeSet()));
        return all.obstacles().isEmpty()
                ? new LostFormPage.WayBack(
                        "/edit" + ChangeSetEntry.address(removed.changeSet()) + "/undo",
                        all.seen(),
                        all.effects().size())
                : null;
    }

    private @Nullable Negotiation negotiation(@Nullable Removed removed, @Nullable Recorded present) {
        if (present != null) {
            return Addresses.negotiationOf(present);
        }
        Long number = removed == null ? null : removed.negotiation();
        return number == null
                ? null
                : records.find(number)
                        .filter(Negotiation.class::isInstance)
                        .map(Negotiation.class::cast)
                        .orElse(null);
    }
}
