package org.parley.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * Names as people sort them: accents and capitals matter least, and ten stands behind nine. The collation people of the
 * database is the same.
 */
public final class NameOrder {

    public static final Comparator<String> OF_PEOPLE = ofPeople();

    private NameOrder() {}

    private static Comparator<String> ofPeople() {
        RuleBasedCollator order = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        order.setNumericCollation(true);
        Collator shared = order.freeze();
        return shared::compare;
    }
}
