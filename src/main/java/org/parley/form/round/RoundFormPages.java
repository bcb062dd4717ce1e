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
import org.parley.record.talks.Round;
import org.parley.web.Crumb;
import org.parley.web.Labels;
import org.parley.web.LocalAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the form of a round: as it begins, as it was kept, and as it was sent. */
@Service
class RoundFormPages {

    private final NewRoundForms blank;
    private final RoundProposals proposals;
    private final RoundFiles files;
    private final RoundReader reader;
    private final FormFiller filler;
    private final FormViews views;
    private final Labels labels;

    RoundFormPages(
            NewRoundForms blank,
            RoundProposals proposals,
            RoundFiles files,
            RoundReader reader,
            FormFiller filler,
            FormViews views,
            Labels labels) {
        this.blank = blank;
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
     * @param negotiation null for one that is new
     * @param track that the round is on; the first one where null
     * @param isLikeLast whether it is filled as the last round of the track was
     */
    @Transactional(readOnly = true)
    public RoundFormPage blank(@Nullable String negotiation, @Nullable String track, boolean isLikeLast, String back) {
        NewRoundForms.NewRoundForm begun = blank.begin(negotiation, track, isLikeLast, back);
        begun.form().begin();
        RoundFormPage page = page(negotiation, null, begun.form(), negotiation == null ? "negotiation" : "status");
        Round like = begun.like();
        return page.like(begun.likeLast(), like == null ? null : like.title());
    }

    @Transactional(readOnly = true)
    public RoundFormPage filled(RoundKey address, String back) {
        RoundFile file = files.at(address);
        TypedForm form = RoundForms.empty(address.negotiation(), address);
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
    public RoundFormPage page(@Nullable String negotiation, @Nullable RoundKey address, TypedForm form, String focus) {
        return page(negotiation, form, file(address, form), context -> views.of(form, context, focus));
    }

    /**
     * The form after lists of people were read into rows.
     *
     * @param understood how each name was understood, by the path of its row
     */
    @Transactional(readOnly = true)
    public RoundFormPage listed(
            @Nullable String negotiation,
            @Nullable RoundKey address,
            TypedForm form,
            String focus,
            Map<String, String> understood) {
        RoundFile file = file(address, form);
        return page(negotiation, form, file, context -> {
            List<Problem> notClear =
                    reader
                            .read(form, context, context.negotiation(), file, reader.people())
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
    public RoundFormPage again(@Nullable String negotiation, @Nullable RoundKey address, SaveResult.NotSaved result) {
        return page(negotiation, result.form(), file(address, result.form()), context -> views.of(result, context));
    }

    private @Nullable RoundFile file(@Nullable RoundKey address, TypedForm form) {
        return address == null ? null : files.of(form.carried("id"), address);
    }

    private RoundFormPage page(
            @Nullable String slug, TypedForm form, @Nullable RoundFile file, Function<FormContext, FormView> view) {
        Negotiation negotiation = slug == null ? null : files.negotiation(slug);
        FormView shown = view.apply(reader.context(negotiation, form));
        String proposed = form.carried(RoundProposals.PROPOSED);
        if (negotiation == null) {
            String heading = labels.message("form.round.first");
            String back = LocalAddress.of(form.getBack(), "/");
            return new RoundFormPage(
                    "", heading, Addresses.FIRST_ROUND, back, List.of(), shown, proposed, null, null, null);
        }
        String rounds = Addresses.rounds(negotiation.slug());
        String page = file == null ? rounds : Addresses.of(file.round());
        return new RoundFormPage(
                negotiation.name(),
                file == null
                        ? labels.message("form.round.new")
                        : labels.message("form.round.edit", file.round().title()),
                file == null ? Addresses.newRound(negotiation.slug()) : "/edit" + page,
                LocalAddress.of(form.getBack(), page),
                List.of(
                        new Crumb(null, negotiation.name(), Addresses.of(negotiation)),
                        Crumb.to("form.rounds", rounds)),
                shown,
                proposed,
                file,
                null,
                null);
    }
}
