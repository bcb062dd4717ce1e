package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form tells its editor of drafts. Asks the database only where a form asks. */
public final class OfferedDrafts {

    private static final int MOST = 3;

    private final Drafts drafts;
    private final DraftTimes times;
    private final long account;
    private final @Nullable Draft opened;
    private final String copy;
    private final boolean typed;
    private final boolean tooLong;

    OfferedDrafts(Drafts drafts, DraftTimes times, long account, HttpServletRequest request) {
        this.drafts = drafts;
        this.times = times;
        this.account = account;
        this.opened = (Draft) request.getAttribute(DraftFilter.OPENED);
        this.copy = Objects.requireNonNullElse(request.getParameter("token"), "");
        this.typed = "POST".equals(request.getMethod());
        this.tooLong = request.getAttribute(DraftFilter.TOO_LONG) != null;
    }

    /**
     * What was kept of other copies, the latest few; none if the form comes back, for then it was offered before.
     *
     * @param action where the form is sent
     */
    public List<OfferedDraft> of(String action) {
        return typed
                ? List.of()
                : drafts.at(account, action).stream()
                        .filter(each -> !each.copy().equals(copy))
                        .limit(MOST)
                        .map(this::offered)
                        .toList();
    }

    /** The draft that the form is filled from, or null. */
    @Nullable
    public OfferedDraft opened() {
        return opened == null ? null : offered(opened);
    }

    /** Whether the form comes back with what was just sent, which no draft may hold yet. */
    public boolean isTyped() {
        return typed;
    }

    public boolean isTooLong() {
        return tooLong;
    }

    private OfferedDraft offered(Draft draft) {
        return new OfferedDraft(
                draft.id(),
                times.of(draft.savedAt()),
                draft.holds().name(),
                draft.holds().fields(),
                draft.href());
    }

    /**
     * A draft as a form tells of it.
     *
     * @param when in words
     * @param name what a new record is called in it; empty for a known one
     * @param fields how many say something else than when the form was opened
     */
    public record OfferedDraft(long number, String when, String name, int fields, String href) {}
}
