package org.parley.config.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What browsers load beside the pages: of each page one style sheet and at most one script. Each is joined from files that
 * hold one matter each, so that these can be read.
 */
@Component
final class StaticFiles {

    private static final String FOLDER = "/static/";

    /** Where the build puts what it packed with brotli, named by the hash of the content: what is old is never found. */
    private static final String PACKED = "/packed/";

    /** On every page, the first one first, since it names the layers. */
    private static final List<String> SHEETS = List.of("base", "layout", "components", "forms", "pages", "print");

    /** The sheets of one kind of page: they stand behind those of every page, and no other page knows them. */
    private static final String OF_ONE_PAGE = "css/only/";

    /** What each script is joined from. The first ones offer what the last one uses, or they do not know each other. */
    private static final Map<String, List<String>> SCRIPTS = Map.of(
            "timeline", List.of("page-swap", "timeline"),
            "rounds", List.of("page-swap", "rounds"),
            "form", List.of("names", "dates", "drafts", "proposals"));

    private final Map<String, StaticFile> byAddress = new HashMap<>();
    private final Map<String, StaticFile> byName = new HashMap<>();

    StaticFiles(ResourcePatternResolver resources) throws IOException {
        for (Map.Entry<String, String> each : joined(resources).entrySet()) {
            Resource packed = resources.getResource("classpath:" + packed(StaticFile.hash(each.getValue())));
            byte[] brotli = packed.exists() ? packed.getContentAsByteArray() : null;
            StaticFile file = StaticFile.of(each.getKey(), each.getValue(), brotli);
            byAddress.put(each.getKey(), file);
            byName.put(file.name(), file);
        }
    }

    /**
     * @param address as templates write it
     * @return null where it is no such file
     */
    @Nullable
    StaticFile at(String address) {
        return byAddress.get(address);
    }

    /**
     * @param name that tells the content
     * @return null where nothing has this name, or not any more
     */
    @Nullable
    StaticFile named(String name) {
        return byName.get(name);
    }

    /** Where the packed form of a content lies on the class path. */
    static String packed(String hash) {
        return PACKED + hash + ".br";
    }

    /** The contents by their addresses, as templates write these. */
    static Map<String, String> joined(ResourcePatternResolver resources) throws IOException {
        Map<String, String> sources = sources(resources);
        Map<String, String> joined = new TreeMap<>();
        String everyPage = join(sources, SHEETS.stream().map(each -> "css/" + each + ".css"));
        joined.put("/css/parley.css", everyPage);
        sources.forEach((path, text) -> {
            if (path.startsWith(OF_ONE_PAGE)) {
                joined.put("/css/" + path.substring(OF_ONE_PAGE.length()), everyPage + "\n" + text);
            } else if (path.endsWith(".svg")) {
                joined.put("/" + path, text);
            }
        });
        SCRIPTS.forEach((name, parts) ->
                joined.put("/js/" + name + ".js", join(sources, parts.stream().map(each -> "js/" + each + ".js"))));
        return joined;
    }

    /** The files as they are written, by their paths. */
    static Map<String, String> sources(ResourcePatternResolver resources) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (Resource file : resources.getResources("classpath:" + FOLDER + "**/*.*")) {
            String url = file.getURL().getPath();
            String path = url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
            sources.put(path, file.getContentAsString(StandardCharsets.UTF_8));
        }
        return sources;
    }

    private static String join(Map<String, String> sources, Stream<String> paths) {
        return paths.map(path -> Objects.requireNonNull(sources.get(path), path))
                .collect(Collectors.joining("\n"));
    }
}
