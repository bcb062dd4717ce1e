package org.parley.load;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator may set of how much is taken on at once.
 *
 * @param atOnce requests that are worked on at once; fewer than there are connections to the database. Null: two for each
 *     processor, four to eight. With more of them the pages in memory would have to wait for a processor, too
 * @param waiting requests that wait for that; whoever comes when all places are taken is refused
 * @param longestWait then they are refused too
 * @param headerTime in which a request must say what it asks for
 * @param bodies requests whose content is still to come, at once
 * @param bodiesPerAddress the same from one address of the network
 * @param bodyTime in which the content of a request must come, all of it
 */
@ConfigurationProperties("parley.load")
record LoadSettings(
        @Nullable Integer atOnce,
        @DefaultValue("256") int waiting,
        @DefaultValue("5s") Duration longestWait,
        @DefaultValue("30s") Duration headerTime,
        @DefaultValue("64") int bodies,
        @DefaultValue("16") int bodiesPerAddress,
        @DefaultValue("30s") Duration bodyTime) {

    private static final int FEWEST = 4;
    private static final int MOST = 8;

    int turns() {
        int fitting = 2 * Runtime.getRuntime().availableProcessors();
        return atOnce == null ? Math.min(Math.max(fitting, FEWEST), MOST) : atOnce;
    }
}
