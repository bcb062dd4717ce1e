package org.parley.form.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.form.FormContext;
import org.parley.form.FormFiller;
import org.parley.form.FormView;
import org.parley.form.FormViews;
import org.parley.form.Problem;
import org.parley.form.SaveResult;
import org.parley.form.TypedForm;
import org.parley.record.Addresses;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Track;
import org.parley.record.talks.Tracks;
import org.parley.web.Crumb;
import org.parley.web.Labels;
import org.parley.web.LocalAddress;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the form of a round: as it begins, as it was kept, and as it was sent. */
@Service
class RoundFormPages {

    private final Tracks tracks;
    private final RoundProposals proposals;
    private final RoundFiles files;
    private final RoundReader reader;
    private final FormFiller filler;
    private final FormViews views;
    private final Labels labels;

    RoundFormPages(
            Tracks tracks,
            RoundProposals proposals,
            RoundFiles files,
            RoundReader reader,
            FormFiller filler,
            FormViews views,
            Labels labels) {
        this.tracks = tracks;
        this.proposals = proposals;
        this.files = files;
        this.reader = reader;
        this.filler = filler;
        this.views = views;
        this.labels = labels;
    }

    /**
     * The form for a new round, with what is proposed.
     *
     * @param track that the round is on; the first one where null
     */
    @Transactional(readOnly = true)
    public RoundFormPage blank(String negotiation, @Nullable String track, String back) {
        Track proposed = tracks.ofNegotiation(negotiation).stream()
                .filter(each -> track == null || each.slug().equals(track))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no track " + track + " in " + negotiation));
        TypedForm form = RoundForms.empty(null);
        form.carry("back", back);
        proposals.propose(form, proposed);
        form.add("delegations");
        form.add("delegations");
        form.add("sources");
        form.begin();
        return page(negotiation, null, form, "status");
    }

    @Transactional(readOnly = true)
    public RoundFormPage filled(RoundKey address, String back) {
        RoundFile file = files.at(address);
        TypedForm form = RoundForms.empty(address);
        form.fill(filler.fill(RoundShape.KNOWN, RoundValues.of(file)));
        form.carry("id", Long.toString(file.round().id()));
        proposals.keepTitleOfNumber(form, file.round());
        form.carry("back", back);
        return page(address.negotiation(), form, file, context -> views.of(form, context, ""));
    }

    /**
     * The form as it was kept, or with a row more or less.
     *
     * @param focus the path of what typing goes on with
     */
    @Transactional(readOnly = true)
    public RoundFormPage page(String negotiation, @Nullable RoundKey address, TypedForm form, String focus) {
        return page(negotiation, form, file(address, form), context -> views.of(form, context, focus));
    }

    /**
     * The form after lists of people were read into rows.
     *
     * @param understood how each name was understood, by the path of its row
     */
    @Transactional(readOnly = true)
    public RoundFormPage listed(
            String negotiation,
            @Nullable RoundKey address,
            TypedForm form,
            String focus,
            Map<String, String> understood) {
        RoundFile file = file(address, form);
        return page(negotiation, form, file, context -> {
            List<Problem> notClear = reader
                    .read(form, context, files.negotiation(negotiation), file, reader.people())
                    .refuse(form)
                    .problems()
                    .stream()
                    .filter(each -> understood.keySet().stream()
                            .anyMatch(row -> each.field().startsWith(row + ".")))
                    .toList();
            Map<String, String> words = new HashMap<>();
            understood.forEach((row, said) -> {
                if (!said.isEmpty()) {
                    words.put(row + ".person", said);
                }
            });
            return views.of(form, context, focus, words, notClear);
        });
    }

    /** The form as it was sent, with what came of it. */
    @Transactional(readOnly = true)
    public RoundFormPage again(String negotiation, @Nullable RoundKey address, SaveResult.NotSaved result) {
        return page(negotiation, result.form(), file(address, result.form()), context -> views.of(result, context));
    }

    private @Nullable RoundFile file(@Nullable RoundKey address, TypedForm form) {
        return address == null ? null : files.of(form.carried("id"), address);
    }

    private RoundFormPage page(
            String slug, TypedForm form, @Nullable RoundFile file, Function<FormContext, FormView> view) {
        Negotiation negotiation = files.negotiation(slug);
        String rounds = Addresses.rounds(slug);
        String page = file == null ? rounds : Addresses.of(file.round());
        return new RoundFormPage(
                negotiation.name(),
                file == null
                        ? labels.message("form.round.new")
                        : labels.message("form.round.edit", file.round().title()),
                "/edit" + (file == null ? rounds + "/new" : page),
                LocalAddress.of(form.getBack(), page),
                List.of(
                        new Crumb(null, negotiation.name(), Addresses.of(negotiation)),
                        Crumb.to("form.rounds", rounds)),
                view.apply(reader.context(negotiation)),
                form.carried(RoundProposals.PROPOSED),
                file);
    }
}
