package org.parley.web;

import java.beans.PropertyEditorSupport;

/** Text as it may be kept: ends of line as one sign, and no signs that can be neither seen nor stored. */
public final class CleanText extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]|[\\p{Cs}\uFFFE\uFFFF]", ""));
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
