package org.parley.page.dispute;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.form.lost.LostForm;
import org.parley.form.lost.LostForms;
import org.springframework.stereotype.Component;

/** Decisions on records that are gone. */
@Component
class LostDisputeForms implements LostForms {

    private static final Pattern ADDRESS = Pattern.compile("(/edit/disputes/)(\\d{1,18})(/[a-z][A-Za-z]{0,29})");

    @Override
    public Optional<LostForm> read(String path, Map<String, String[]> parameters) {
        Matcher asked = ADDRESS.matcher(path);
        return asked.matches()
                ? Optional.of(new LostForm(
                        Long.valueOf(asked.group(2)),
                        "",
                        DisputeForm.empty().read(parameters),
                        other -> asked.group(1) + other.id() + asked.group(3)))
                : Optional.empty();
    }
}
