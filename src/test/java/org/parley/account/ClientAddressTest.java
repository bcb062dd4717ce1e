package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "fe80::1%eth0, fe80::1",
        "'[2001:db8::1]', 2001:db8::1",
        "0:0:0:0:0:0:0:1, ::1",
        "999.1.1.1, 0.0.0.0",
        "':::', 0.0.0.0",
        "unix:, 0.0.0.0",
        "'1; drop table', 0.0.0.0",
        "'', 0.0.0.0"
    })
    void an_address_is_one_that_the_database_reads(String remote, String address) {
        assertThat(ClientAddress.of(remote)).isEqualTo(address);
    }
}
