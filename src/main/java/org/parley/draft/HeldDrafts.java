package org.parley.draft;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts of forms that a browser sent while nobody was signed in on it. */
@Service
class HeldDrafts {

    private final HeldForms forms;
    private final Drafts drafts;

    HeldDrafts(HeldForms forms, Drafts drafts) {
        this.forms = forms;
        this.drafts = drafts;
    }

    /**
     * Makes a draft of one form.
     *
     * @return the form filled from it; empty where this browser has sent none such
     */
    @Transactional
    public Optional<String> keep(long account, UUID id, String browser) {
        return forms.find(id, browser).map(held -> {
            String shown = keep(account, held);
            forms.done(id);
            return shown;
        });
    }

    /** Makes drafts of all that are not drafts yet. Those that can be sent on stay held as well, for the tab that waits for that. */
    @Transactional
    public void keepAll(long account, String browser) {
        forms.take(browser).forEach(held -> keep(account, held));
    }

    private String keep(long account, HeldForm held) {
        Map<String, String[]> sent = held.fields().parameters();
        FormCopy copy = FormCopy.of(held.address().split("[?]", 2)[0], sent);
        return FormAddress.with(held.address(), drafts.keep(account, held.address(), copy, FormFields.typed(sent)));
    }
}
