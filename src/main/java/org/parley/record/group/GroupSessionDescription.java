package org.parley.record.group;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.LongText;

/** The minutes of a session: what was taken up and what came of it. */
@Embeddable
public record GroupSessionDescription(
        List<String> topics, @LongText @Nullable String result) {

    public GroupSessionDescription {
        topics = List.copyOf(topics);
    }
}
