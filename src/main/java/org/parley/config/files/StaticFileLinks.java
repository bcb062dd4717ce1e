package org.parley.config.files;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Turns the plain addresses of style sheets, scripts and signs, as templates write them, into those that name their content;
 * every other link is none of its business.
 */
@Component
final class StaticFileLinks extends AbstractLinkBuilder {

    private final StaticFiles files;

    StaticFileLinks(StaticFiles files, SpringTemplateEngine templates) {
        this.files = files;
        setOrder(0);
        templates.addLinkBuilder(this);
    }

    /** @return null for all other addresses, which are left to the next builder */
    @Override
    public @Nullable String buildLink(
            IExpressionContext context, @Nullable String address, @Nullable Map<String, Object> parameters) {
        StaticFile file = address == null ? null : files.at(address);
        return file == null
                ? null
                : ((IWebContext) context).getExchange().getRequest().getApplicationPath() + file.name();
    }
}
