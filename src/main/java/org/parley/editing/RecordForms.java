package org.parley.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.web.FormErrors;
import org.parley.web.LocalAddress;
import org.parley.web.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the form of a record. */
@Service
class RecordForms {

    private final Places places;
    private final Filling filling;
    private final Questions questions;

    RecordForms(Places places, Filling filling, Questions questions) {
        this.places = places;
        this.filling = filling;
        this.questions = questions;
    }

    /** The form as it is first shown. @param proposed what to fill in, by question */
    @Transactional(readOnly = true)
    public Laid fresh(@Nullable RecordKind kind, @Nullable Long number, String back, Map<String, String> proposed) {
        Place<?> place = places.of(kind, number, false);
        RecordForm form = new RecordForm();
        form.token = UUID.randomUUID().toString();
        form.back = back;
        form.fields.putAll(filling.of(place));
        form.base.putAll(form.fields);
        proposed.forEach((question, typed) -> form.fields.computeIfPresent(question, (name, now) -> typed));
        return laid(place, form, List.of(), Map.of(), List.of(), null);
    }

    /** The form as it was kept in a draft. */
    @Transactional(readOnly = true)
    public Laid kept(@Nullable RecordKind kind, @Nullable Long number, RecordForm form) {
        return laid(places.of(kind, number, false), form, List.of(), Map.of(), List.of(), null);
    }

    /** The form as it was sent, with what came of it. */
    @Transactional(readOnly = true)
    public Laid again(Sent sent, Outcome outcome) {
        Place<?> place = places.of(sent.kind(), sent.number(), false);
        RecordForm form = sent.form();
        if (outcome instanceof Outcome.Refused refused) {
            return laid(place, form, refused.problems(), refused.unclear(), List.of(), null);
        }
        if (outcome instanceof Outcome.Alike alike) {
            return laid(place, form, List.of(), Map.of(), alike.known(), null);
        }
        return laid(place, form, List.of(), Map.of(), List.of(), ((Outcome.Overtaken) outcome).meeting());
    }

    private <T extends Recorded> Laid laid(
            Place<T> place,
            RecordForm form,
            List<Problem> problems,
            Map<String, List<Named>> unclear,
            List<Named> alike,
            @Nullable Meeting meeting) {
        RecordPage page = new RecordPage(
                place.sheet().kind(),
                place.isNew(),
                place.number(),
                place.label(),
                address(place),
                LocalAddress.of(form.back, place.page()),
                questions.shown(place, form, unclear),
                place.asksForSources() ? questions.sources(place, form, unclear) : List.of(),
                alike.stream()
                        .map(each -> new KnownAlready(each.inWords(), historyOf(each)))
                        .toList(),
                meeting);
        return new Laid(page, form, FormErrors.of(form, problems));
    }

    private static String historyOf(Named known) {
        return "/history/" + known.id();
    }

    private static String address(Place<?> place) {
        Recorded record = place.record();
        if (record != null) {
            return "/edit/records/" + record.id();
        }
        String path = "/edit/records/" + Kinds.word(place.sheet().kind()) + "/new";
        return place.under() == null ? path : path + "?of=" + place.under().id();
    }
}
