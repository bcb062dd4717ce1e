package org.parley.form.round;

import java.util.Map;
import java.util.Optional;
import org.parley.form.TypedForm;
import org.parley.form.sent.SentForm;
import org.parley.form.sent.SentForms;
import org.parley.record.Addresses;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriTemplate;

/** Forms of rounds on record, of new ones in a negotiation, and of the first ones of new talks. */
@Component
class SentRoundForms implements SentForms {

    private static final String FORM = "/edit";
    private static final UriTemplate NEW = new UriTemplate("/edit/negotiations/{negotiation}/rounds/new");
    private static final UriTemplate KNOWN = new UriTemplate("/edit/negotiations/{negotiation}/rounds/{track}/{round}");

    @Override
    public Optional<SentForm> read(String path, Map<String, String[]> parameters) {
        if (path.equals(Addresses.FIRST_ROUND)) {
            return Optional.of(new SentForm(
                    null, "", RoundForms.empty(null, null).read(parameters), other -> Addresses.FIRST_ROUND));
        }
        if (NEW.matches(path)) {
            return Optional.of(new SentForm(
                    null,
                    Addresses.negotiation(NEW.match(path).getOrDefault("negotiation", "")),
                    new TypedForm(RoundShape.NEW, false).read(parameters),
                    talks -> FORM + Addresses.rounds(((Negotiation) talks).slug()) + "/new"));
        }
        if (KNOWN.matches(path)) {
            TypedForm form = new TypedForm(RoundShape.KNOWN, false).read(parameters);
            String number = form.carried("id");
            return Optional.of(new SentForm(
                    number.matches("\\d{1,18}") ? Long.valueOf(number) : null,
                    path.substring(FORM.length()),
                    form,
                    Addresses::formOf));
        }
        return Optional.empty();
    }
}
