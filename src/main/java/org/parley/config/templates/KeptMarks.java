package org.parley.config.templates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.springframework.stereotype.Component;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.FragmentExpression.ExecutedFragmentExpression;
import org.thymeleaf.standard.expression.FragmentSignature;
import org.thymeleaf.standard.expression.FragmentSignatureUtils;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.processor.StandardReplaceTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Renders each mark once: a fragment of {@code fragments/marks.html} is drawn from its arguments alone, so the same arguments give
 * the same HTML on every page and on every day. It is given nothing else, neither who reads nor where it stands.
 *
 * <p>Only arguments that never change are told apart by what they are, so only with those a mark is kept; with all others
 * Thymeleaf goes its usual way.
 */
@Component
final class KeptMarks extends AbstractProcessorDialect {

    private static final String MARKS = "~{fragments/marks ::";

    /** In characters: some ten thousand marks. */
    private static final long MOST = 4_000_000;

    private final Cache<Mark, String> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Mark mark, String html) -> html.length() + 100)
            .build();

    KeptMarks() {
        super("Marks", StandardDialect.PREFIX, StandardDialect.PROCESSOR_PRECEDENCE - 1);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Place(prefix, "replace"), new Place(prefix, "insert"));
    }

    /** @param fragment its name @param arguments by their names, or by their places */
    private record Mark(String fragment, Map<String, @Nullable Object> arguments) {}

    private static boolean isLasting(@Nullable Object argument) {
        return argument == null
                || argument instanceof String
                || argument instanceof Number
                || argument instanceof Boolean
                || argument instanceof Enum
                || argument instanceof LocalDate
                || argument instanceof FuzzyDate
                || argument instanceof List<?> list && list.stream().allMatch(KeptMarks::isLasting);
    }

    private static String render(ITemplateContext page, ExecutedFragmentExpression asked) {
        IEngineConfiguration configuration = page.getConfiguration();
        Fragment fragment = FragmentExpression.resolveExecutedFragmentExpression(page, asked, true);
        TemplateModel mark = fragment.getTemplateModel();
        FragmentSignature signature = FragmentSignatureUtils.parseFragmentSignature(
                configuration,
                ((IProcessableElementTag) mark.get(1)).getAttributeValue(StandardDialect.PREFIX, "fragment"));
        Map<String, Object> arguments = FragmentSignatureUtils.processParameters(
                signature, fragment.getParameters(), fragment.hasSyntheticParameters());
        StringWriter html = new StringWriter();
        configuration
                .getTemplateManager()
                .process(
                        mark,
                        configuration
                                .getEngineContextFactory()
                                .createEngineContext(
                                        configuration,
                                        mark.getTemplateData(),
                                        Map.of(),
                                        new Context(page.getLocale(), arguments)),
                        html);
        return html.toString();
    }

    /** Where a page wants a fragment. Those that are no marks are left to Thymeleaf, which comes next. */
    private final class Place extends AbstractAttributeTagProcessor {

        private final boolean isReplaced;

        Place(String prefix, String attribute) {
            super(
                    TemplateMode.HTML,
                    prefix,
                    null,
                    false,
                    attribute,
                    true,
                    StandardReplaceTagProcessor.PRECEDENCE,
                    false);
            this.isReplaced = attribute.equals("replace");
        }

        @Override
        protected void doProcess(
                ITemplateContext page,
                IProcessableElementTag tag,
                AttributeName attribute,
                String wanted,
                IElementTagStructureHandler structure) {
            if (!wanted.startsWith(MARKS)) {
                return;
            }
            ExecutedFragmentExpression asked = FragmentExpression.createExecutedFragmentExpression(
                    page, (FragmentExpression) StandardExpressions.getExpressionParser(page.getConfiguration())
                            .parseExpression(page, wanted));
            Mark mark = new Mark(
                    String.valueOf(asked.getFragmentSelectorExpressionResult()), asked.getFragmentParameters());
            if (!mark.arguments().values().stream().allMatch(KeptMarks::isLasting)) {
                return;
            }
            String html = kept.getIfPresent(mark);
            if (html == null) {
                // not within the table: a mark may hold another
                html = render(page, asked);
                kept.put(mark, html);
            }
            if (isReplaced) {
                structure.replaceWith(html, false);
            } else {
                structure.removeAttribute(attribute);
                structure.setBody(html, false);
            }
        }
    }
}
