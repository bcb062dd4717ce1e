package org.parley.config.templates;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads the plain expressions of templates, {@code mark}, {@code mark.label.text} and {@code party.name()}, straight from Parley's
 * own objects. They are nine of ten, and what pages show is mostly package-private, which Spring's expressions read by name again at every
 * turn and cannot compile. All others, and whatever is not found here, Spring evaluates, with its words for what is wrong.
 */
@Component
final class PathExpressions implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("[a-zA-Z]\\w*(\\.[a-zA-Z]\\w*(\\(\\))?)*");
    private static final Pattern DOT = Pattern.compile("\\.");

    /** Words of the expression language, and what Spring resolves by itself. */
    private static final List<String> NO_VARIABLES =
            List.of("true", "false", "null", "param", "session", "application");

    private static final String OWN = "org.parley.";

    private final IStandardVariableExpressionEvaluator otherwise;
    private final Map<String, Path> paths = new ConcurrentHashMap<>();

    private final ClassValue<Map<String, Optional<Method>>> readers = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    PathExpressions(SpringTemplateEngine templates) {
        List<IDialect> dialects = new ArrayList<>(templates.getDialects());
        SpringStandardDialect standard = dialects.stream()
                .filter(SpringStandardDialect.class::isInstance)
                .map(SpringStandardDialect.class::cast)
                .findFirst()
                .orElseThrow();
        this.otherwise = standard.getVariableExpressionEvaluator();
        dialects.set(dialects.indexOf(standard), new WithPaths(standard));
        templates.setDialects(new LinkedHashSet<>(dialects));
    }

    /** The standard dialect with these expressions: of itself it allows no others. */
    private final class WithPaths extends SpringStandardDialect {

        WithPaths(SpringStandardDialect standard) {
            setEnableSpringELCompiler(standard.getEnableSpringELCompiler());
            setRenderHiddenMarkersBeforeCheckboxes(standard.getRenderHiddenMarkersBeforeCheckboxes());
        }

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return PathExpressions.this;
        }
    }

    /**
     * @param steps names of properties; those with parentheses, of methods
     */
    private record Path(String variable, List<String> steps, boolean isPlain) {

        static Path of(String expression) {
            String[] names = DOT.split(expression);
            boolean isPlain = PATH.matcher(expression).matches() && !NO_VARIABLES.contains(names[0]);
            return new Path(names[0], List.of(names).subList(1, names.length), isPlain);
        }
    }

    @Override
    public @Nullable Object evaluate(
            IExpressionContext page,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext circumstances) {
        Path path = paths.computeIfAbsent(expression.getExpression(), Path::of);
        if (path.isPlain() && !expression.getUseSelectionAsRoot() && !circumstances.getPerformTypeConversion()) {
            Object value = page.getVariable(path.variable());
            for (int i = 0; i < path.steps().size(); i++) {
                Method reader = value == null
                        ? null
                        : reader(value.getClass(), path.steps().get(i));
                if (reader == null) {
                    return otherwise.evaluate(page, expression, circumstances);
                }
                try {
                    value = reader.invoke(value);
                } catch (IllegalAccessException | InvocationTargetException wrong) {
                    return otherwise.evaluate(page, expression, circumstances);
                }
            }
            return value;
        }
        return otherwise.evaluate(page, expression, circumstances);
    }

    private @Nullable Method reader(Class<?> type, String step) {
        return readers.get(type)
                .computeIfAbsent(step, missing -> find(type, missing))
                .orElse(null);
    }

    private static Optional<Method> find(Class<?> type, String step) {
        if (!type.getName().startsWith(OWN)) {
            return Optional.empty();
        }
        String capital = Character.toUpperCase(step.charAt(0)) + step.substring(1);
        Stream<String> names = step.endsWith("()")
                ? Stream.of(step.substring(0, step.length() - 2))
                : Stream.of("get" + capital, "is" + capital, step);
        return names.flatMap(name -> Stream.of(type.getMethods())
                        .filter(each -> each.getName().equals(name) && each.getParameterCount() == 0))
                .filter(each -> !Modifier.isStatic(each.getModifiers())
                        && each.getReturnType() != void.class
                        && !each.isBridge())
                .findFirst()
                .filter(Method::trySetAccessible);
    }
}
