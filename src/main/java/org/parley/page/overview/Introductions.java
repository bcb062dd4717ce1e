package org.parley.page.overview;

import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.Negotiations;
import org.springframework.stereotype.Service;

/** Finds what the talks are, since when, and by whom. */
@Service
class Introductions {

    private final Negotiations negotiations;
    private final Overviews overviews;
    private final RoundsAroundToday rounds;

    Introductions(Negotiations negotiations, Overviews overviews, RoundsAroundToday rounds) {
        this.negotiations = negotiations;
        this.overviews = overviews;
        this.rounds = rounds;
    }

    Introduction of(NegotiationBand band) {
        String summary = negotiations
                .findById(band.id())
                .map(Negotiation::description)
                .map(NegotiationDescription::summary)
                .orElse(null);
        return Introduction.of(summary, overviews.years(band.id()), rounds.participants(band.id()));
    }
}
