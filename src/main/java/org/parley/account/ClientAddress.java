package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.tomcat.util.net.IPv6Utils;

/** The network address that a request came from, as PostgreSQL reads it. */
public final class ClientAddress {

    private static final String UNKNOWN = "0.0.0.0";
    private static final String VERSION_FOUR = "(\\d{1,3}\\.){3}\\d{1,3}";
    private static final String VERSION_SIX = "[0-9a-fA-F:][0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** Without the zone that only the machine itself understands; a proxy may pass on anything. */
    public static String of(String remote) {
        String address = remote.replaceFirst("%.*", "").replaceAll("[\\[\\]]", "");
        if (!address.matches(VERSION_FOUR + "|" + VERSION_SIX)) {
            return UNKNOWN;
        }
        try {
            // of what has the form of an address no name is looked up
            return IPv6Utils.canonize(InetAddress.getByName(address).getHostAddress());
        } catch (UnknownHostException noAddress) {
            return UNKNOWN;
        }
    }
}
