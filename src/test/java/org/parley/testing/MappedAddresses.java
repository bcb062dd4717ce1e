package org.parley.testing;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** The addresses that controllers answer. */
public final class MappedAddresses {

    private MappedAddresses() {}

    /** Whether an address can be opened, and not only be sent a form. */
    public static boolean isRead(RequestMappingInfo address) {
        var methods = address.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
