package org.parley.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.web.AddressText;
import org.parley.web.BadRequestException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of a timeline to show. Empty and null let everything through.
 *
 * @param track the slug of a track, or {@link #OTHER}
 * @param party the slug of a party that sat, signed, owed, delivered or spoke
 * @param from shows what may have happened on that day or later; a date open to one side counts at the day it names
 * @param to shows what may have happened by that day
 */
public record TimelineFilter(
        @Nullable String track,
        Set<EntryKind> kinds,
        @Nullable String party,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The lane of what belongs to no track. */
    public static final String OTHER = "other";

    /** What a reader asked for; blank is not asked for. @throws BadRequestException when it makes no sense */
    static TimelineFilter asked(
            @Nullable String track,
            List<String> kinds,
            @Nullable String party,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new BadRequestException("The first day to show, %s, comes after the last, %s."
                    .formatted(DateWords.day(from), DateWords.day(to)));
        }
        Set<EntryKind> known = kinds.stream()
                .filter(each -> !each.isBlank())
                .map(TimelineFilter::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryKind.class)));
        return new TimelineFilter(AddressText.of(track), known, AddressText.of(party), from, to);
    }

    public static TimelineFilter of(EntryKind... kinds) {
        return new TimelineFilter(null, Set.of(kinds), null, null, null);
    }

    public boolean isEmpty() {
        return track == null && kinds.isEmpty() && party == null && from == null && to == null;
    }

    /** The address of this selection. */
    String address(String negotiation, int page) {
        var address = UriComponentsBuilder.fromPath("/negotiations/{slug}/timeline");
        if (track != null) {
            address.queryParam("track", "{track}");
        }
        kinds.stream().sorted().forEach(kind -> address.queryParam("kind", word(kind)));
        if (party != null) {
            address.queryParam("party", "{party}");
        }
        if (from != null) {
            address.queryParam("from", from);
        }
        if (to != null) {
            address.queryParam("to", to);
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        var values = new HashMap<String, Object>();
        values.put("slug", negotiation);
        values.put("track", track == null ? "" : track);
        values.put("party", party == null ? "" : party);
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** The word for a kind in an address: expected-round. */
    static String word(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static EntryKind kind(String word) {
        return Arrays.stream(EntryKind.values())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("There is no kind of entry “%s”. The kinds are %s."
                        .formatted(
                                word,
                                Arrays.stream(EntryKind.values())
                                        .map(TimelineFilter::word)
                                        .collect(Collectors.joining(", ")))));
    }
}
