package org.parley.page.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.history.RecordKind;
import org.parley.record.Addresses;
import org.parley.web.AddressText;
import org.parley.web.BadRequestException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which change sets to show. A part that is null lets everything through.
 *
 * @param who the name under which edits are kept
 * @param record the number of a record
 * @param named a part of what records are called
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 */
public record ChangeSetFilter(
        @Nullable String who,
        @Nullable RecordKind kind,
        @Nullable Long record,
        @Nullable String named,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final ChangeSetFilter NONE = new ChangeSetFilter(null, null, null, null, null, null);

    /**
     * The filter that an address asks for.
     *
     * @throws BadRequestException if it makes no sense
     */
    static ChangeSetFilter asked(
            @Nullable String who,
            @Nullable String kind,
            @Nullable Long record,
            @Nullable String named,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new BadRequestException("error.asked.days", DateWords.day(from), DateWords.day(to));
        }
        return new ChangeSetFilter(
                AddressText.of(who),
                kind == null || kind.isBlank() ? null : kind(kind),
                record,
                AddressText.of(named),
                from,
                to);
    }

    public boolean isEmpty() {
        return who == null && kind == null && record == null && named == null && from == null && to == null;
    }

    /** Conditions on revisions, each after an "and". */
    String conditions() {
        return " and record_kind <> 'ACCOUNT'"
                + (who == null ? "" : " and actor = :who")
                + (kind == null ? "" : " and record_kind = :kind")
                + (record == null ? "" : " and record_id = :record")
                + (named == null ? "" : " and strpos(lower(unaccent(label)), lower(unaccent(:named))) > 0")
                + (from == null ? "" : " and at >= :from")
                + (to == null ? "" : " and at < :to");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (who != null) {
            parameters.put("who", who);
        }
        if (kind != null) {
            parameters.put("kind", kind.name());
        }
        if (record != null) {
            parameters.put("record", record);
        }
        if (named != null) {
            parameters.put("named", named);
        }
        if (from != null) {
            parameters.put("from", from.atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        if (to != null) {
            parameters.put("to", to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        return parameters;
    }

    /** The address of this selection. */
    String address(String negotiation, int page) {
        var address = UriComponentsBuilder.fromPath(Addresses.within("{slug}", "history"));
        if (who != null) {
            address.queryParam("who", "{who}");
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (record != null) {
            address.queryParam("record", record);
        }
        if (named != null) {
            address.queryParam("named", "{named}");
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
        return address.encode()
                .buildAndExpand(Map.of(
                        "slug", negotiation,
                        "who", Objects.requireNonNullElse(who, ""),
                        "named", Objects.requireNonNullElse(named, "")))
                .toUriString();
    }

    private static RecordKind kind(String code) {
        return Arrays.stream(RecordKind.values())
                .filter(each -> each.isJournalled() && each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("error.asked.recordKind", code));
    }
}
