package org.parley.page.dispute;

import java.util.List;
import org.parley.web.Problem;

/** What came of an attempt to settle. */
sealed interface Settling {

    record Saved(String page) implements Settling {}

    record Refused(List<Problem> problems) implements Settling {}

    /** Somebody decided, cited or corrected meanwhile. */
    record Overtaken() implements Settling {}
}
