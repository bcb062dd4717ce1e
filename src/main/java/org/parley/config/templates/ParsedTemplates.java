package org.parley.config.templates;

import org.springframework.stereotype.Component;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Keeps all templates and expressions once they were read. Of themselves the templates would be kept to 200 pieces and the
 * expressions to 500, the oldest given up first. All pages together have far more, and readers ask for now this one, now that.
 */
@Component
final class ParsedTemplates {

    /** There are about 300. */
    private static final int PIECES = 1_000;

    /** There are about 5,000, and some for each row of a form. */
    private static final int EXPRESSIONS = 20_000;

    ParsedTemplates(SpringTemplateEngine templates) {
        StandardCacheManager kept = new StandardCacheManager();
        kept.setTemplateCacheMaxSize(PIECES);
        kept.setExpressionCacheMaxSize(EXPRESSIONS);
        templates.setCacheManager(kept);
    }
}
