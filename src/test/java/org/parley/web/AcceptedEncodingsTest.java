package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedEncodingsTest {

    private static final List<String> OURS = List.of("br", "gzip", "identity");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip, deflate, br, zstd       | br
                    gzip, deflate                 | gzip
                    GZIP                          | gzip
                    x-gzip                        | gzip
                    br;q=0.5, gzip;q=0.8          | gzip
                    br;q=0.8, gzip;q=0.8          | br
                    br;q=0, gzip                  | gzip
                    br;q=0, gzip;q=0              | identity
                    gzip ; q=0.3 , identity;q=0.9 | identity
                    gzip, identity                | gzip
                    *                             | br
                    br;q=0, *;q=0.1               | gzip
                    *;q=0                         | identity
                    gzip;q=0, *                   | br
                    deflate                       | identity
                    identity                      | identity
                    brotli                        | identity
                    gzip;q=much                   | identity
                    gzip;q=                       | identity
                    ,;,;;q                        | identity
                    """)
    void a_reader_gets_what_he_likes_most_of_what_we_have(String header, String encoding) {
        assertThat(AcceptedEncodings.best(header, OURS)).isEqualTo(encoding);
    }

    @Test
    void whoever_says_nothing_gets_it_plain() {
        assertThat(AcceptedEncodings.best(null, OURS)).isEqualTo("identity");
        assertThat(AcceptedEncodings.best("", OURS)).isEqualTo("identity");
    }

    @Test
    void nobody_gets_what_we_do_not_have() {
        assertThat(AcceptedEncodings.best("br, gzip;q=0.1", List.of("gzip", "identity")))
                .isEqualTo("gzip");
        assertThat(AcceptedEncodings.best("br", List.of("gzip", "identity"))).isEqualTo("identity");
    }
}
