package org.parley.testing;

import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values that a prepared statement was given last, to give them to another. */
final class Values {

    private final Map<Object, Setter> byPlace = new LinkedHashMap<>();

    void set(Method method, Object[] arguments) {
        byPlace.put(arguments[0], new Setter(method, arguments));
    }

    void giveTo(PreparedStatement another) throws ReflectiveOperationException {
        for (Setter setter : byPlace.values()) {
            setter.method.invoke(another, setter.arguments);
        }
    }

    private record Setter(Method method, Object[] arguments) {}
}
