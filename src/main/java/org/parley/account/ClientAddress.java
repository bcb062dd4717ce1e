package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;

/** The network address that a request came from, as PostgreSQL reads it. */
final class ClientAddress {

    private static final String UNKNOWN = "0.0.0.0";

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** Without the zone that only the machine itself understands. */
    static String of(String remote) {
        String address = remote.replaceFirst("%.*", "").replaceAll("[\\[\\]]", "");
        return address.matches("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*") ? address : UNKNOWN;
    }
}
