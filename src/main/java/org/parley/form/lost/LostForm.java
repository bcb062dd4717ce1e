package org.parley.form.lost;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.form.TypedForm;
import org.parley.history.Recorded;

/**
 * A form that was sent, or kept, about something that is not there any more.
 *
 * @param record the number of what it was about; null where only its page is known
 * @param page where that was shown
 * @param form what was typed
 * @param formOf where the same form about another record is sent
 */
public record LostForm(@Nullable Long record, String page, TypedForm form, Function<Recorded, String> formOf) {}
