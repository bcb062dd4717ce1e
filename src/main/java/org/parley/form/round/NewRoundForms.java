package org.parley.form.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.form.TypedForm;
import org.parley.record.Addresses;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;
import org.parley.record.talks.Tracks;
import org.parley.web.LocalAddress;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Component;

/** The form of a new round as it begins: with what is proposed, or as the last round of its track was. */
@Component
class NewRoundForms {

    private final Tracks tracks;
    private final RoundProposals proposals;
    private final RoundBefore before;

    NewRoundForms(Tracks tracks, RoundProposals proposals, RoundBefore before) {
        this.tracks = tracks;
        this.proposals = proposals;
        this.before = before;
    }

    /**
     * @param negotiation null for one that is new
     * @param asked the track that the round is on; the first one where null
     * @param isLikeLast whether it is filled as the last round of the track was
     */
    NewRoundForm begin(@Nullable String negotiation, @Nullable String asked, boolean isLikeLast, String back) {
        TypedForm form = RoundForms.empty(negotiation, null);
        form.shape().fields().forEach(each -> form.typed().put(each.name(), each.initial()));
        form.carry("back", back);
        Track track = track(negotiation, asked);
        proposals.propose(form, track);
        form.add("delegations");
        form.add("delegations");
        form.add("sources");
        RoundKey last = negotiation == null || track == null
                ? null
                : before.last(negotiation, track.slug()).orElse(null);
        if (last == null) {
            return new NewRoundForm(form, null, null);
        }
        return isLikeLast
                ? new NewRoundForm(form, null, before.fillLike(last, form))
                : new NewRoundForm(form, likeLast(last, back), null);
    }

    /** Null where there is none yet. */
    private @Nullable Track track(@Nullable String negotiation, @Nullable String asked) {
        List<Track> known = negotiation == null ? List.of() : tracks.ofNegotiation(negotiation);
        if (asked == null && known.isEmpty()) {
            return null;
        }
        return known.stream()
                .filter(each -> asked == null || each.slug().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no track " + asked + " in " + negotiation));
    }

    private static String likeLast(RoundKey last, String back) {
        String form = Addresses.newRound(last.negotiation()) + "?track=" + last.track() + "&like=last";
        return back.isEmpty() ? form : LocalAddress.returning(form, back);
    }

    /**
     * @param likeLast where the form is filled as the last round was; null where none is known, or it is filled so
     * @param like the round that it is filled like; null where it is not
     */
    record NewRoundForm(
            TypedForm form,
            @Nullable String likeLast,
            @Nullable Round like) {}
}
