package org.parley.form.round;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.form.TypedForm;
import org.parley.form.sent.SentForm;
import org.parley.form.sent.SentForms;
import org.parley.record.Addresses;
import org.springframework.stereotype.Component;

/** Forms of rounds that are gone, and of new ones in negotiations that are. */
@Component
class SentRoundForms implements SentForms {

    private static final String FORM = "/edit";
    private static final Pattern NEW = Pattern.compile(FORM + "(/negotiations/[^/]+)/rounds/new");
    private static final Pattern KNOWN = Pattern.compile(FORM + "(/negotiations/[^/]+/rounds/[^/]+/[^/]+)");

    @Override
    public Optional<SentForm> read(String path, Map<String, String[]> parameters) {
        Matcher fresh = NEW.matcher(path);
        if (fresh.matches()) {
            TypedForm form = new TypedForm(RoundShape.NEW, false).read(parameters);
            return Optional.of(new SentForm(
                    null, fresh.group(1), form, negotiation -> FORM + Addresses.of(negotiation) + "/rounds/new"));
        }
        Matcher known = KNOWN.matcher(path);
        if (known.matches()) {
            TypedForm form = new TypedForm(RoundShape.KNOWN, false).read(parameters);
            String number = form.carried("id");
            return Optional.of(new SentForm(
                    number.matches("\\d{1,18}") ? Long.valueOf(number) : null,
                    known.group(1),
                    form,
                    Addresses::formOf));
        }
        return Optional.empty();
    }
}
