package org.parley.page.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.RecordKind;
import org.parley.page.history.Differences.FieldDifference;
import org.parley.page.history.RecordHeads.RecordHead;
import org.parley.record.Addresses;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Moments;
import org.parley.web.Paging;

/**
 * The history of one record.
 *
 * @param band null for what negotiations share, and if the negotiation is gone
 * @param page where the record is shown; null if it has no page
 * @param versions a page of them, the latest first
 * @param from the older of the two that are compared; null for nothing, before the record was made
 */
public record RecordHistory(
        RecordHead record,
        boolean gone,
        @Nullable NegotiationBand band,
        @Nullable String page,
        List<Version> versions,
        @Nullable Version from,
        Version to,
        List<FieldDifference> differences,
        Paging paging) {

    static final int VERSIONS_SHOWN = 50;

    private static final Set<RecordKind> WITHOUT_A_FORM = EnumSet.of(
            RecordKind.ROUND,
            RecordKind.DELEGATION,
            RecordKind.DELEGATION_MEMBER,
            RecordKind.DISPUTE_RESOLUTION,
            RecordKind.ACCOUNT);

    /** The pages of the list keep the two versions that were chosen. */
    static Paging paging(long number, @Nullable Long from, @Nullable Long to, int page, int total) {
        return Paging.of(
                page,
                VERSIONS_SHOWN,
                total,
                other -> Paging.address(
                        Addresses.history(number),
                        other,
                        "from",
                        from == null ? null : from.toString(),
                        "to",
                        to == null ? null : to.toString()));
    }

    /** What can be compared: the versions of this page, and the two that were chosen, wherever they stand. */
    public List<Version> choices() {
        return Stream.concat(
                        versions.stream(),
                        Stream.of(Optional.ofNullable(from), Optional.of(to)).flatMap(Optional::stream))
                .distinct()
                .sorted(Comparator.comparing(Version::revision).reversed())
                .toList();
    }

    public String address() {
        return Addresses.history(record.number());
    }

    public String removal() {
        return "/edit/history/" + record.number() + "/remove";
    }

    /** Where it is edited; null if it is gone, and for what is edited with the round it belongs to. */
    public @Nullable String edit() {
        return gone || WITHOUT_A_FORM.contains(record.kind()) ? null : "/edit/records/" + record.number();
    }

    /** Where it is merged with another; null if it cannot be. */
    public @Nullable String merge() {
        return record.kind().canBeMerged() && !gone ? MergePages.address(record.number()) : null;
    }

    public String comeBack() {
        return "/edit/history/" + record.number() + "/restore";
    }

    /**
     * A version of a record: how it stood after a change set.
     *
     * @param changeSet the number of the change set
     * @param fields the fields that the change set changed, in words
     * @param restore where an editor brings it back; null if there is nothing to bring back
     */
    public record Version(
            long revision,
            long changeSet,
            Action action,
            String actor,
            Instant at,
            @Nullable String reason,
            @Nullable String fields,
            @Nullable String restore) {

        public String dayAndTime() {
            return Moments.dayAndTime(at);
        }

        public String changeSetHref() {
            return ChangeSetEntry.address(changeSet);
        }
    }
}
