package org.parley.page.dispute;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.evidence.Dispute;
import org.parley.record.evidence.Note;
import org.parley.record.source.DisputeResolution;

/**
 * A field of a record, with what is said of it.
 *
 * @param dispute empty where nobody contradicts anybody
 * @param last the last decision, whether it still stands or not
 * @param notes the sources that say so
 */
record DisputedField(
        Recorded record,
        String name,
        Optional<Dispute> dispute,
        @Nullable DisputeResolution last,
        List<Note> notes) {

    List<String> values() {
        return dispute.map(Dispute::values).orElse(List.of()).stream()
                .map(Dispute.Value::text)
                .toList();
    }

    boolean isSettled() {
        return dispute.filter(Dispute::isSettled).isPresent();
    }

    @Nullable
    String carried() {
        return dispute.map(Dispute::chosen).orElse(null);
    }

    /** Differs as soon as somebody decides, another value comes in, or the record is corrected. */
    String seen() {
        return (last == null ? 0 : last.id()) + "-" + Integer.toHexString(Objects.hash(carried(), values()));
    }

    /** The form for what another source says of it. */
    String citing() {
        return "/edit/records/citation/new?of=" + record.id() + "&field=" + name;
    }

    String address() {
        return "/edit/disputes/" + record.id() + "/" + name;
    }
}
