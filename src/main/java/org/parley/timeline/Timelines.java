package org.parley.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.negotiation.NegotiationBand;
import org.parley.negotiation.NegotiationBands;
import org.parley.negotiation.Track;
import org.parley.negotiation.Tracks;
import org.parley.web.BadRequestException;
import org.parley.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the timeline of a negotiation, in four statements. */
@Service
class Timelines {

    private static final int ENTRIES_ON_A_PAGE = 60;

    private static final String PARTIES = """
            select p.slug, p.name from party p where p.id in (
                select d.party_id from delegation d join round r on r.id = d.round_id join track t on t.id = r.track_id
                where t.negotiation_id = :negotiation
                union select s.party_id from signatory s join agreement a on a.id = s.agreement_id
                where a.negotiation_id = :negotiation
                union select unnest(array[c.by_party_id, c.to_party_id])
                from commitment c join agreement a on a.id = c.agreement_id where a.negotiation_id = :negotiation
                union select s.party_id from statement s where s.negotiation_id = :negotiation)
            order by p.name""";

    private final NegotiationBands bands;
    private final Tracks tracks;
    private final Entries entries;
    private final JdbcClient database;
    private final Clock clock;

    Timelines(NegotiationBands bands, Tracks tracks, Entries entries, JdbcClient database, Clock clock) {
        this.bands = bands;
        this.tracks = tracks;
        this.entries = entries;
        this.database = database;
        this.clock = clock;
    }

    /** @param page counted from 1 */
    @Transactional(readOnly = true)
    public Timeline of(String negotiation, TimelineFilter filter, int page) {
        NegotiationBand band = bands.of(negotiation);
        List<Track> lanes = tracks.ofNegotiation(negotiation);
        List<Timeline.Option> trackOptions = trackOptions(lanes, filter.track());
        List<Timeline.Option> partyOptions = partyOptions(band.id(), filter.party());
        refuseUnknown("track", filter.track(), trackOptions);
        refuseUnknown("party", filter.party(), partyOptions);
        Entries.Page found = entries.page(band.id(), filter, page, ENTRIES_ON_A_PAGE);
        Paging paging = Paging.of(page, ENTRIES_ON_A_PAGE, found.total(), other -> filter.address(negotiation, other));
        return new Timeline(
                band,
                filter,
                trackOptions,
                partyOptions,
                LaneDrawing.of(found.entries(), lanes, LocalDate.now(clock), entry -> "#" + entry.anchor()),
                Month.of(found.entries(), negotiation),
                paging);
    }

    private static List<Timeline.Option> trackOptions(List<Track> tracks, @Nullable String chosen) {
        return Stream.concat(
                        tracks.stream().map(each -> new Timeline.Option(each.slug(), each.name(), false)),
                        Stream.of(new Timeline.Option(TimelineFilter.OTHER, null, false)))
                .map(each -> each.chosenAs(chosen))
                .toList();
    }

    private List<Timeline.Option> partyOptions(long negotiation, @Nullable String chosen) {
        return database
                .sql(PARTIES)
                .param("negotiation", negotiation)
                .query((row, number) -> new Timeline.Option(row.getString("slug"), row.getString("name"), false))
                .list()
                .stream()
                .map(each -> each.chosenAs(chosen))
                .toList();
    }

    private static void refuseUnknown(String what, @Nullable String asked, List<Timeline.Option> known) {
        if (asked != null && known.stream().noneMatch(each -> each.value().equals(asked))) {
            throw new BadRequestException(
                    "There is no %s “%s” on this timeline. Choose one of its filters.".formatted(what, asked));
        }
    }
}
