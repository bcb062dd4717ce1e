package org.parley.form.round;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.form.TypedForm;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundName;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.Track;
import org.parley.record.talks.Tracks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the next number of a track for a new round, and a title. Where another track is chosen the proposal follows. */
@Component
class RoundProposals {

    /** What travels with the form, so that a proposal can be told from what somebody typed: the track, a slash, the number. */
    static final String PROPOSED = "proposed";

    private final Tracks tracks;
    private final Rounds rounds;

    RoundProposals(Tracks tracks, Rounds rounds) {
        this.tracks = tracks;
        this.rounds = rounds;
    }

    /**
     * @param track null for one that is new
     */
    void propose(TypedForm form, @Nullable Track track) {
        String number = Integer.toString(track == null ? 1 : rounds.highestNumber(track) + 1);
        String slug = track == null ? "" : track.slug();
        form.typed().put("track", slug);
        form.typed().put("number", number);
        form.typed().put("title", RoundName.ofNumber(number));
        form.carry(PROPOSED, slug + "/" + number);
    }

    /** Changes nothing that was typed. */
    @Transactional(readOnly = true)
    public void follow(@Nullable String negotiation, TypedForm form) {
        String[] proposed = form.carried(PROPOSED).split("/", 2);
        if (proposed.length < 2) {
            return;
        }
        String title = form.text("title");
        String number = form.text("number");
        String track = form.text("track");
        if (negotiation != null && form.shape() == RoundShape.NEW && !proposed[0].equals(track)) {
            Optional<Track> known = tracks.ofNegotiation(negotiation).stream()
                    .filter(each -> each.slug().equals(track))
                    .findFirst();
            if (known.isPresent() || track.isEmpty()) {
                propose(form, known.orElse(null));
            }
            if (!number.equals(proposed[1])) {
                form.typed().put("number", number);
            }
        }
        boolean isOfItsNumber = title.equals(RoundName.ofNumber(proposed[1]));
        form.typed().put("title", isOfItsNumber && !number.isEmpty() ? RoundName.ofNumber(form.text("number")) : title);
    }

    /** Lets the title of a round on record follow its number, where it says no more than that. */
    void keepTitleOfNumber(TypedForm form, Round round) {
        String number = String.valueOf(round.number());
        if (round.title().equals(RoundName.ofNumber(number))) {
            form.carry(PROPOSED, "/" + number);
        }
    }
}
