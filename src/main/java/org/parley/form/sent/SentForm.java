package org.parley.form.sent;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.form.TypedForm;
import org.parley.history.Recorded;

/**
 * A form as it was sent or kept, read without what it is about: that may not be there any more.
 *
 * @param record the number of what it is about, or what a new one hangs on; null where only its page is known
 * @param page where that is shown; empty where its number is known
 * @param form what was typed
 * @param formOf where the same form about another record is sent
 */
public record SentForm(@Nullable Long record, String page, TypedForm form, Function<Recorded, String> formOf) {}
