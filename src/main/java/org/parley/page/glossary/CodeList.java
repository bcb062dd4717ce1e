package org.parley.page.glossary;

import java.util.Arrays;
import java.util.List;
import org.parley.record.Addresses;
import org.parley.web.AddressText;

/** A list of codes that the glossary explains. */
record CodeList(Class<? extends Enum<?>> codes) {

    /** As the words of the messages name it. */
    public String name() {
        return codes.getSimpleName();
    }

    /** Where it stands on the page. */
    public String anchor() {
        return Addresses.glossaryAnchor(name());
    }

    public List<Entry> entries() {
        return Arrays.stream(codes.getEnumConstants())
                .map(each -> new Entry(each.name(), anchor() + "-" + AddressText.word(each)))
                .toList();
    }

    /** @param anchor where it stands on the page */
    record Entry(String code, String anchor) {}
}
