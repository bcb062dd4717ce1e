package org.parley.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateReader;
import org.parley.date.TypedDate;
import org.parley.date.UnderstoodDates;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.Track;
import org.parley.record.talks.Tracks;
import org.parley.web.Labels;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the form of a round: empty, filled, or as it was typed. */
@Service
class RoundDesk {

    private final NegotiationBands bands;
    private final Tracks tracks;
    private final Rounds rounds;
    private final FindingRoundFiles files;
    private final FindingChoices choices;
    private final FindingPeople people;
    private final Merging merging;
    private final Labels words;
    private final Clock clock;

    RoundDesk(
            NegotiationBands bands,
            Tracks tracks,
            Rounds rounds,
            FindingRoundFiles files,
            FindingChoices choices,
            FindingPeople people,
            Merging merging,
            Labels words,
            Clock clock) {
        this.bands = bands;
        this.tracks = tracks;
        this.rounds = rounds;
        this.files = files;
        this.choices = choices;
        this.people = people;
        this.merging = merging;
        this.words = words;
        this.clock = clock;
    }

    /** @param track that the round is on; the first one where null */
    @Transactional(readOnly = true)
    public Laid blank(String negotiation, @Nullable String track) {
        return new Laid(pageForNew(negotiation), proposed(negotiation, track));
    }

    private RoundForm proposed(String negotiation, @Nullable String track) {
        List<Track> known = tracks.ofNegotiation(negotiation);
        RoundForm form = new RoundForm();
        form.token = UUID.randomUUID().toString();
        Track proposed = known.stream()
                .filter(each -> track == null || each.slug().equals(track))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no track " + track + " in " + negotiation));
        int number = rounds.highestNumber(proposed) + 1;
        form.track = proposed.slug();
        form.number = Integer.toString(number);
        form.title = words.message("desk.round.proposedTitle", number);
        form.delegations.add(FormRows.delegation());
        form.delegations.add(FormRows.delegation());
        form.sources.add(new SourceRow());
        return form;
    }

    @Transactional(readOnly = true)
    public Laid filled(RoundAddress address) {
        RoundFile file = files.at(address);
        KnownPeople known = people.all();
        RoundForm form = new RoundFormFiller(known, dates()).fill(file);
        form.base = merging.base(form, dates());
        return new Laid(page(address, file, known), form);
    }

    @Transactional(readOnly = true)
    public RoundFormPage pageForNew(String negotiation) {
        NegotiationBand band = bands.of(negotiation);
        return new RoundFormPage(
                band.name(),
                words.message("desk.round.new"),
                true,
                "/edit/negotiations/" + negotiation + "/rounds/new",
                "/negotiations/" + negotiation + "/rounds",
                crumbs(band),
                choices.of(negotiation, people.all()),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    @Transactional(readOnly = true)
    public RoundFormPage pageOf(RoundAddress address, RoundForm form) {
        return page(address, files.of(form, address), people.all());
    }

    private RoundFormPage page(RoundAddress address, RoundFile file, KnownPeople known) {
        NegotiationBand band = bands.of(address.negotiation());
        return new RoundFormPage(
                band.name(),
                words.message("desk.round.edit", file.round().title()),
                false,
                address.form(),
                address.page(),
                crumbs(band),
                choices.of(address.negotiation(), known),
                FileViews.announced(file),
                FileViews.moved(file),
                FileViews.cited(file),
                null);
    }

    /** A form with what stands around it. */
    record Laid(RoundFormPage page, RoundForm form) {}

    UnderstoodDates understood() {
        return new UnderstoodDates(dates());
    }

    private TypedDate dates() {
        return new TypedDate(new DateReader(LocalDate.now(clock)));
    }

    private List<Map<String, String>> crumbs(NegotiationBand band) {
        String negotiation = "/negotiations/" + band.slug();
        return List.of(
                Map.of("label", band.name(), "href", negotiation),
                Map.of("label", words.message("desk.rounds"), "href", negotiation + "/rounds"));
    }
}
