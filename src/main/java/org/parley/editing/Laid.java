package org.parley.editing;

import org.springframework.validation.BindingResult;

/** A form with its page. */
record Laid(RecordPage page, RecordForm form, BindingResult errors) {}
