package org.parley.rendered;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the operator may set of pages for readers.
 *
 * @param kept whether rendered pages are kept at all; without it each is rendered anew for every reader
 * @param memory for rendered pages, at most
 * @param sharedFor how long a proxy or a network of caches before Parley may serve a page without asking. Zero: not at all.
 *     Readers then see an edit so much later
 */
@ConfigurationProperties("parley.pages")
record PageSettings(
        @DefaultValue("true") boolean kept,
        @DefaultValue("48MB") DataSize memory,
        @DefaultValue("0s") Duration sharedFor) {}
