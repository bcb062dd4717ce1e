package org.parley.form.record;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.form.TypedForm;
import org.parley.form.sent.SentForm;
import org.parley.form.sent.SentForms;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.record.Addresses;
import org.parley.web.AddressText;
import org.springframework.stereotype.Component;

/** Forms of single records that are gone, and of new ones, whether they hang on another or not. */
@Component
class SentRecordForms implements SentForms {

    private static final Pattern KNOWN = Pattern.compile("/edit/records/(\\d{1,18})");
    private static final Pattern NEW = Pattern.compile("/edit/records/([a-z-]+)/new");
    private static final String WHOLE = "of";

    private final FormsByKind forms;
    private final RecordFinder records;

    SentRecordForms(FormsByKind forms, RecordFinder records) {
        this.forms = forms;
        this.records = records;
    }

    @Override
    public Optional<SentForm> read(String path, Map<String, String[]> parameters) {
        Matcher known = KNOWN.matcher(path);
        if (known.matches()) {
            long number = Long.parseLong(known.group(1));
            return records.kindsOf(Set.of(number)).keySet().stream()
                    .findFirst()
                    .flatMap(forms::find)
                    .map(form -> new SentForm(number, "", read(form, false, parameters), Addresses::formOf));
        }
        Matcher fresh = NEW.matcher(path);
        String whole = parameters.getOrDefault(WHOLE, new String[] {""})[0];
        boolean hangs = whole.matches("\\d{1,18}");
        return fresh.matches()
                ? AddressText.code(RecordKind.values(), fresh.group(1))
                        .flatMap(forms::find)
                        .map(form -> new SentForm(
                                hangs ? Long.valueOf(whole) : null,
                                "",
                                read(form, true, parameters),
                                other -> hangs ? path + "?" + WHOLE + "=" + other.id() : path))
                : Optional.empty();
    }

    private static TypedForm read(RecordForm<?, ?> form, boolean isNew, Map<String, String[]> parameters) {
        return new TypedForm(form.shape(isNew), true).read(parameters);
    }
}
