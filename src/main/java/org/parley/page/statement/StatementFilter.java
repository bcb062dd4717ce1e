package org.parley.page.statement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.record.event.Tone;
import org.parley.web.AddressText;
import org.parley.web.BadRequestException;
import org.parley.web.Paging;

/**
 * Which statements to show. Null lets everything through.
 *
 * @param person the slug of who said it
 * @param party the slug of the party for which it was said
 * @param from what may have been said on that day or later
 * @param to what may have been said by that day
 */
record StatementFilter(
        @Nullable String person,
        @Nullable String party,
        @Nullable Tone tone,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /**
     * What a reader asked for; blank is not asked for.
     *
     * @throws BadRequestException when it makes no sense
     */
    static StatementFilter asked(
            @Nullable String person,
            @Nullable String party,
            @Nullable String tone,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new BadRequestException("error.asked.days", DateWords.day(from), DateWords.day(to));
        }
        return new StatementFilter(AddressText.of(person), AddressText.of(party), tone(AddressText.of(tone)), from, to);
    }

    public boolean isEmpty() {
        return person == null && party == null && tone == null && from == null && to == null;
    }

    /** The tones to choose from, as they stand in the address. */
    public List<ToneOption> tones() {
        return Arrays.stream(Tone.values())
                .map(each -> new ToneOption(AddressText.word(each), each, each == tone))
                .toList();
    }

    record ToneOption(String value, Tone tone, boolean isChosen) {}

    /** The address of a page of this selection. */
    String address(String list, int page) {
        return Paging.address(
                list,
                page,
                "person",
                person,
                "party",
                party,
                "tone",
                tone == null ? null : AddressText.word(tone),
                "from",
                from == null ? null : from.toString(),
                "to",
                to == null ? null : to.toString());
    }

    private static @Nullable Tone tone(@Nullable String word) {
        return word == null
                ? null
                : AddressText.code(Tone.values(), word)
                        .orElseThrow(() -> new BadRequestException(
                                "error.asked.code", "tone", word, AddressText.words(Tone.values())));
    }
}
