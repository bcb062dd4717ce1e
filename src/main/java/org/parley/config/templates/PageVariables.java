package org.parley.config.templates;

import java.security.Principal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.context.WebEngineContext;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.IWebApplication;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.IWebRequest;
import org.thymeleaf.web.IWebSession;

/**
 * Keeps the variables of a page in a table of its own. Of itself Thymeleaf keeps them in the request, and asks it through all
 * filters that wrap it: some thousand times for a page.
 */
@Component
final class PageVariables implements IEngineContextFactory {

    private final IEngineContextFactory otherwise = new StandardEngineContextFactory();

    PageVariables(SpringTemplateEngine templates) {
        templates.setEngineContextFactory(this);
    }

    @Override
    public IEngineContext createEngineContext(
            IEngineConfiguration configuration,
            TemplateData template,
            Map<String, Object> attributes,
            IContext context) {
        if (!(context instanceof IWebContext page)) {
            return otherwise.createEngineContext(configuration, template, attributes, context);
        }
        Map<String, Object> variables = new LinkedHashMap<>();
        page.getVariableNames().forEach(name -> variables.put(name, page.getVariable(name)));
        return new WebEngineContext(
                configuration, template, attributes, new Exchange(page.getExchange()), page.getLocale(), variables);
    }

    /** An exchange whose attributes are those of the request to begin with, and no longer once a page sets them. */
    private static final class Exchange implements IWebExchange {

        private final IWebExchange whole;
        private final Map<String, Object> attributes;

        Exchange(IWebExchange whole) {
            this.whole = whole;
            this.attributes = new HashMap<>(whole.getAttributeMap());
        }

        @Override
        public boolean containsAttribute(String name) {
            return attributes.containsKey(name);
        }

        @Override
        public int getAttributeCount() {
            return attributes.size();
        }

        @Override
        public Set<String> getAllAttributeNames() {
            return Collections.unmodifiableSet(attributes.keySet());
        }

        @Override
        public Map<String, Object> getAttributeMap() {
            return Collections.unmodifiableMap(attributes);
        }

        @Override
        public @Nullable Object getAttributeValue(String name) {
            return attributes.get(name);
        }

        @Override
        public void setAttributeValue(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }

        @Override
        public IWebRequest getRequest() {
            return whole.getRequest();
        }

        @Override
        public IWebSession getSession() {
            return whole.getSession();
        }

        @Override
        public IWebApplication getApplication() {
            return whole.getApplication();
        }

        @Override
        public Principal getPrincipal() {
            return whole.getPrincipal();
        }

        @Override
        public Locale getLocale() {
            return whole.getLocale();
        }

        @Override
        public String getContentType() {
            return whole.getContentType();
        }

        @Override
        public String getCharacterEncoding() {
            return whole.getCharacterEncoding();
        }

        @Override
        public String transformURL(String address) {
            return whole.transformURL(address);
        }
    }
}
