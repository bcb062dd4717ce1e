package org.parley.web;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;

/**
 * Text as it may be kept: ends of line as one sign, no signs that can be neither seen nor stored, and none that turn the
 * direction of all that stands behind them. Of invisible signs only, nothing is left.
 */
public final class CleanText extends PropertyEditorSupport {

    private static final Pattern NOT_KEPT =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\\p{Cs}\uFFFE\uFFFF]|[\u202A-\u202E\u2066-\u2069]");

    /** Format signs, letters that have no shape, and marks, which without a letter are nothing. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{M}\\p{Z}\\s\u115F\u1160\u2800\u3164\uFFA0]*");

    public static String of(String text) {
        String kept = NOT_KEPT.matcher(text.replace("\r\n", "\n")).replaceAll("");
        return !kept.isBlank() && INVISIBLE.matcher(kept).matches() ? "" : kept;
    }

    @Override
    public void setAsText(String text) {
        setValue(of(text));
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
