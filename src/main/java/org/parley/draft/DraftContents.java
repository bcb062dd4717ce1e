package org.parley.draft;

import java.util.Objects;
import org.parley.form.TypedForm;
import org.parley.form.sent.SentForm;
import org.parley.form.sent.SentForms;
import org.parley.web.BadRequestException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what a draft holds, so that it can be told from others. */
@Component
class DraftContents {

    private static final int LONGEST_NAME = 100;

    private final ObjectProvider<SentForms> forms;

    DraftContents(ObjectProvider<SentForms> forms) {
        this.forms = forms;
    }

    /**
     * @param address where the form is sent
     */
    Summary of(String address, FormFields fields) {
        String path = address.split("[?]", 2)[0];
        try {
            return forms.stream()
                    .flatMap(each -> each.read(path, fields.parameters()).stream())
                    .findFirst()
                    .map(SentForm::form)
                    .map(form -> new Summary(path.endsWith("/new") ? name(form) : "", form.changes()))
                    .orElse(Summary.UNKNOWN);
        } catch (BadRequestException unreadable) {
            return Summary.UNKNOWN; // it is kept as it was sent
        }
    }

    private static String name(TypedForm form) {
        String first = Objects.requireNonNull(form.firstTyped()).replaceAll("\\s+", " ");
        int[] signs = first.codePoints().limit(LONGEST_NAME).toArray();
        String cut = new String(signs, 0, signs.length);
        return cut.length() < first.length() ? cut + "…" : first;
    }

    /**
     * @param name what was typed first of a new record; empty where nothing was, and for a known one
     * @param fields how many say something else than when the form was opened
     */
    record Summary(String name, int fields) {

        static final Summary UNKNOWN = new Summary("", 0);
    }
}
