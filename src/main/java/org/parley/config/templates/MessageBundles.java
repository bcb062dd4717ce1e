package org.parley.config.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The words of all pages, read from the bundles of all features into one table. A page asks for some hundred; bundle by bundle,
 * each was looked for in up to twenty-five tables. There is one language, whatever is asked for.
 */
@Component("messageSource")
final class MessageBundles extends AbstractMessageSource {

    private static final String FILES = "classpath*:messages/*.properties";

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, MessageFormat> forms = new ConcurrentHashMap<>();

    MessageBundles() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Resource file) throws IOException {
        Properties bundle = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8"));
        for (String key : bundle.stringPropertyNames()) {
            if (words.put(key, bundle.getProperty(key)) != null) {
                throw new IllegalStateException(key + " stands in another bundle, too, than in " + file.getFilename());
            }
        }
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String key, Locale locale) {
        return words.get(key);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String key, Locale locale) {
        MessageFormat form = forms.get(key);
        if (form == null && words.containsKey(key)) {
            form = new MessageFormat(words.get(key), Locale.ENGLISH);
            forms.put(key, form);
        }
        return form;
    }
}
