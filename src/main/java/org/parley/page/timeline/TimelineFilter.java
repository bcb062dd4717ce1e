package org.parley.page.timeline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.record.Addresses;
import org.parley.web.AddressText;
import org.parley.web.BadRequestException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of a timeline to show. Empty and null let everything through.
 *
 * @param track the slug of a track, or {@link #OTHER}
 * @param party the slug of a party that sat, signed, owed, delivered or spoke
 * @param person the slug of a person who sat, signed, announced or spoke
 * @param issue the slug of an issue that moved or was spoken about
 * @param text part of what it is called, says or names, however it is spelt
 * @param from shows what may have happened on that day or later; a date open to one side counts at the day it names
 * @param to shows what may have happened by that day
 */
record TimelineFilter(
        @Nullable String track,
        Set<EntryKind> kinds,
        @Nullable String party,
        @Nullable String person,
        @Nullable String issue,
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The lane of what belongs to no track. */
    public static final String OTHER = "other";

    /**
     * What a reader asked for; blank is not asked for.
     *
     * @throws BadRequestException when it makes no sense
     */
    static TimelineFilter asked(
            @Nullable String track,
            List<String> kinds,
            @Nullable String party,
            @Nullable String person,
            @Nullable String issue,
            @Nullable String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new BadRequestException("error.asked.days", DateWords.day(from), DateWords.day(to));
        }
        Set<EntryKind> known = kinds.stream()
                .filter(each -> !each.isBlank())
                .map(TimelineFilter::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryKind.class)));
        return new TimelineFilter(
                AddressText.of(track),
                known,
                AddressText.of(party),
                AddressText.of(person),
                AddressText.of(issue),
                AddressText.of(text),
                from,
                to);
    }

    static TimelineFilter none() {
        return new TimelineFilter(null, Set.of(), null, null, null, null, null, null);
    }

    public boolean isEmpty() {
        return from == null
                && to == null
                && track == null
                && kinds.isEmpty()
                && party == null
                && person == null
                && issue == null
                && text == null;
    }

    /** The same selection on other days; null for no bound. */
    TimelineFilter within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TimelineFilter(track, kinds, party, person, issue, text, first, last);
    }

    /** The address of this selection. */
    String address(String negotiation, int page) {
        var address = UriComponentsBuilder.fromPath(Addresses.within("{slug}", "timeline"));
        var values = new HashMap<String, Object>();
        values.put("slug", negotiation);
        BiConsumer<String, @Nullable Object> add = (name, value) -> {
            if (value != null) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        };
        add.accept("track", track);
        kinds.stream().sorted().forEach(kind -> address.queryParam("kind", AddressText.word(kind)));
        add.accept("party", party);
        add.accept("person", person);
        add.accept("issue", issue);
        add.accept("q", text);
        add.accept("from", from);
        add.accept("to", to);
        add.accept("page", page > 1 ? page : null);
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static EntryKind kind(String word) {
        return AddressText.code(EntryKind.values(), word)
                .orElseThrow(() ->
                        new BadRequestException("error.asked.entryKind", word, AddressText.words(EntryKind.values())));
    }
}
