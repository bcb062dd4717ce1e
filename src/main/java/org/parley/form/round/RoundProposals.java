package org.parley.form.round;

import org.parley.form.TypedForm;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.Track;
import org.parley.record.talks.Tracks;
import org.parley.web.Labels;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the next number of a track for a new round, and a title. Where another track is chosen the proposal follows. */
@Component
class RoundProposals {

    /** What travels with the form, so that a proposal can be told from what somebody typed: the track, a slash, the number. */
    static final String PROPOSED = "proposed";

    private final Tracks tracks;
    private final Rounds rounds;
    private final Labels labels;

    RoundProposals(Tracks tracks, Rounds rounds, Labels labels) {
        this.tracks = tracks;
        this.rounds = rounds;
        this.labels = labels;
    }

    void propose(TypedForm form, Track track) {
        String number = Integer.toString(rounds.highestNumber(track) + 1);
        form.typed().put("track", track.slug());
        form.typed().put("number", number);
        form.typed().put("title", title(number));
        form.carry(PROPOSED, track.slug() + "/" + number);
    }

    /** Changes nothing that was typed. */
    @Transactional(readOnly = true)
    public void follow(String negotiation, TypedForm form) {
        String[] proposed = form.carried(PROPOSED).split("/", 2);
        if (proposed.length < 2 || proposed[0].equals(form.text("track"))) {
            return;
        }
        String number = form.text("number");
        String title = form.text("title");
        tracks.ofNegotiation(negotiation).stream()
                .filter(each -> each.slug().equals(form.text("track")))
                .findFirst()
                .ifPresent(each -> propose(form, each));
        if (!number.equals(proposed[1])) {
            form.typed().put("number", number);
        }
        if (!title.equals(title(proposed[1]))) {
            form.typed().put("title", title);
        }
    }

    private String title(String number) {
        return labels.message("form.round.proposedTitle", number);
    }
}
