package org.parley.config.templates;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Names and quotations in other scripts keep their own direction, and are read aloud in their own language: on every page and
 * in every template, since it is done as text is written out.
 */
@Component
final class OtherScripts extends AbstractDialect implements IPostProcessorDialect {

    private static final int LAST = 1000;

    OtherScripts() {
        super("Scripts");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, ScriptHandler.class, LAST));
    }
}
