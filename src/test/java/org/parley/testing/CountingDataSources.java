package org.parley.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Wraps every data source of the application so that {@link Statements} hears of each statement. */
class CountingDataSources implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource
                ? proxy(DataSource.class, dataSource, CountingDataSources::counted)
                : bean;
    }

    private static Object counted(Object result) {
        return result instanceof Connection connection
                ? proxy(
                        Connection.class,
                        connection,
                        (method, arguments, made) ->
                                made instanceof Statement statement ? counted(statement, sql(arguments)) : made)
                : result;
    }

    private static Object counted(Statement statement, String prepared) {
        Class<?> type = statement instanceof CallableStatement
                ? CallableStatement.class
                : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        Values values = new Values();
        return proxy(type, statement, (method, arguments, result) -> {
            if (method.getName().startsWith("set") && arguments.length > 1) {
                values.set(method, arguments);
            } else if (method.getName().startsWith("execute")) {
                String sent = arguments.length == 0 ? prepared : sql(arguments);
                Statements.sent(sent, statement);
                Plans.explain(statement, sent, values);
            }
            return result;
        });
    }

    private static String sql(Object[] arguments) {
        return arguments.length > 0 && arguments[0] instanceof String sql ? sql : "";
    }

    /** What to do with the result of a call. */
    private interface After {
        Object apply(Method method, Object[] arguments, Object result)
                throws SQLException, ReflectiveOperationException;
    }

    private static Object proxy(Class<?> type, Object target, UnaryOperator<Object> result) {
        return proxy(type, target, (method, arguments, returned) -> result.apply(returned));
    }

    private static Object proxy(Class<?> type, Object target, After after) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                Object result = method.invoke(target, arguments);
                return after.apply(method, arguments == null ? new Object[0] : arguments, result);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
