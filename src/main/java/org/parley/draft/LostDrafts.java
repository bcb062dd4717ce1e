package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.parley.account.SignedIn;
import org.springframework.stereotype.Service;

/** Drafts of forms that cannot be sent where they came from: what they were about is not there any more. */
@Service
public class LostDrafts {

    private final Drafts drafts;

    LostDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Whether something was typed that this would be an answer to: sent, or opened from a draft. */
    public static boolean isTyped(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) || request.getAttribute(DraftFilter.OPENED) != null;
    }

    /**
     * Keeps what was sent, as if it had been kept before; what was opened from a draft is kept already.
     *
     * @return empty where it is too long
     */
    public Optional<LostDraft> keep(HttpServletRequest request, SignedIn who) {
        if (request.getAttribute(DraftFilter.OPENED) instanceof Draft opened) {
            return Optional.of(new LostDraft(opened.id(), opened.href()));
        }
        FormAddress address = FormAddress.of(request);
        FormFields fields = FormFields.typed(request.getParameterMap());
        if (address.isTooLong() || fields.isTooLong()) {
            return Optional.empty();
        }
        long number = drafts.keep(who.accountId(), address.text(), FormCopy.sentWith(request), fields);
        return Optional.of(new LostDraft(number, FormAddress.with(address.text(), number)));
    }

    /**
     * A draft whose form has nowhere to go.
     *
     * @param href the form filled from it, once what it is about is there again
     */
    public record LostDraft(long number, String href) {}
}
