package org.parley.page.source;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.source.SourceKind;
import org.parley.web.AddressText;
import org.parley.web.BadRequestException;
import org.parley.web.Paging;

/**
 * Which sources to show. Null lets everything through.
 *
 * @param official whether only those that speak in the name of a party, or of another government or organisation
 */
record SourceFilter(@Nullable SourceKind kind, @Nullable String publisher, boolean official) {

    /**
     * What a reader asked for; blank is not asked for.
     *
     * @throws BadRequestException when there is no such kind
     */
    static SourceFilter asked(@Nullable String kind, @Nullable String publisher, boolean official) {
        return new SourceFilter(kind(AddressText.of(kind)), AddressText.of(publisher), official);
    }

    public boolean isEmpty() {
        return kind == null && publisher == null && !official;
    }

    /** The kinds that it lets through. */
    List<SourceKind> shown() {
        return Arrays.stream(SourceKind.values())
                .filter(each -> kind == null || each == kind)
                .filter(each -> !official || each.isOfficial())
                .toList();
    }

    /** The kinds to choose from, as they stand in the address. */
    public List<KindOption> kinds() {
        return Arrays.stream(SourceKind.values())
                .map(each -> new KindOption(AddressText.word(each), each, each == kind))
                .toList();
    }

    record KindOption(String value, SourceKind kind, boolean isChosen) {}

    /** The address of a page of this selection. */
    String address(String list, int page) {
        return Paging.address(
                list,
                page,
                "kind",
                kind == null ? null : AddressText.word(kind),
                "publisher",
                publisher,
                "official",
                official ? "true" : null);
    }

    private static @Nullable SourceKind kind(@Nullable String word) {
        return word == null
                ? null
                : AddressText.code(SourceKind.values(), word)
                        .orElseThrow(() -> new BadRequestException(
                                "error.asked.code", "kind", word, AddressText.words(SourceKind.values())));
    }
}
