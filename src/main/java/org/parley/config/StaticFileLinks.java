package org.parley.config;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Turns the plain addresses of style sheets, scripts and signs, as templates write them, into those that name their content.
 * All names are made once, when Parley starts; every other link is none of its business.
 */
@Component
final class StaticFileLinks extends AbstractLinkBuilder {

    private static final String FOLDER = "/static";

    private final Map<String, String> namesByContent;

    StaticFileLinks(ResourcePatternResolver files, SpringTemplateEngine templates) throws IOException {
        namesByContent = namesByContent(
                Stream.of("css/**/*.css", "js/*.js", "*.svg").map(kind -> "classpath:" + FOLDER + "/" + kind), files);
        setOrder(0);
        templates.addLinkBuilder(this);
    }

    private static Map<String, String> namesByContent(Stream<String> kinds, ResourcePatternResolver files)
            throws IOException {
        var names = new TreeMap<String, String>();
        var content = new ContentVersionStrategy();
        for (String kind : kinds.toList()) {
            for (Resource file : files.getResources(kind)) {
                String url = file.getURL().getPath();
                String address = url.substring(url.lastIndexOf(FOLDER + "/") + FOLDER.length());
                names.put(address, content.addVersion(address, content.getResourceVersion(file)));
            }
        }
        return Map.copyOf(names);
    }

    /** @return null for all other addresses, which are left to the next builder */
    @Override
    public @Nullable String buildLink(
            IExpressionContext context, @Nullable String address, @Nullable Map<String, Object> parameters) {
        String name = address == null ? null : namesByContent.get(address);
        return name == null
                ? null
                : ((IWebContext) context).getExchange().getRequest().getApplicationPath() + name;
    }
}
