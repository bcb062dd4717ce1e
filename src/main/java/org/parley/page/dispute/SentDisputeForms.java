package org.parley.page.dispute;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.form.sent.SentForm;
import org.parley.form.sent.SentForms;
import org.springframework.stereotype.Component;

/** Decisions on records that are gone. */
@Component
class SentDisputeForms implements SentForms {

    private static final Pattern ADDRESS = Pattern.compile("(/edit/disputes/)(\\d{1,18})(/[a-z][A-Za-z]{0,29})");

    @Override
    public Optional<SentForm> read(String path, Map<String, String[]> parameters) {
        Matcher asked = ADDRESS.matcher(path);
        return asked.matches()
                ? Optional.of(new SentForm(
                        Long.valueOf(asked.group(2)),
                        "",
                        DisputeForm.empty().read(parameters),
                        other -> asked.group(1) + other.id() + asked.group(3)))
                : Optional.empty();
    }
}
