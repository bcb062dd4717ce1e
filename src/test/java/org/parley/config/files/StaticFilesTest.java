package org.parley.config.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class StaticFilesTest {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    private final Map<String, String> sources;
    private final Map<String, String> joined;

    StaticFilesTest() throws IOException {
        sources = StaticFiles.sources(RESOURCES);
        joined = StaticFiles.joined(RESOURCES);
    }

    @Test
    void every_source_reaches_some_page() {
        assertThat(sources)
                .hasSizeGreaterThan(20)
                .allSatisfy((path, text) -> assertThat(joined.values())
                        .as("joined files with all of %s", path)
                        .anyMatch(content -> content.contains(text)));
    }

    /** Two sheets may say the same of a class, each for its page. */
    @Test
    void a_page_has_the_sheets_of_every_page_and_one_of_its_own() {
        String ofEveryPage = Objects.requireNonNull(joined.get("/css/parley.css"));
        List<String> own = sources.entrySet().stream()
                .filter(each -> each.getKey().startsWith("css/only/"))
                .map(Map.Entry::getValue)
                .toList();
        Map<String, String> ofOnePage = new HashMap<>(joined);
        ofOnePage.keySet().removeIf(address -> !address.endsWith(".css") || address.equals("/css/parley.css"));

        assertThat(ofEveryPage).startsWith(Objects.requireNonNull(sources.get("css/base.css")));
        assertThat(ofOnePage).hasSameSizeAs(own).allSatisfy((address, content) -> {
            assertThat(content).startsWith(ofEveryPage);
            assertThat(own).filteredOn(content::contains).hasSize(1);
        });
    }

    @Test
    void another_content_has_another_name() {
        var file = StaticFile.of("/js/form.js", "one()", null);
        assertThat(file.name()).matches("/js/form-[0-9a-f]{32}\\.js");
        assertThat(StaticFile.of("/js/form.js", "two()", null).name()).isNotEqualTo(file.name());
    }

    @Test
    void each_encoding_holds_the_same_content_and_has_its_own_tag() throws IOException {
        String content = "p {color:red}\n".repeat(100);
        var file = StaticFile.of("/css/parley.css", content, new byte[] {1});
        assertThat(file.encodings()).containsExactly("br", "gzip", "identity");
        assertThat(file.encodings().stream().map(file::tag)).doesNotHaveDuplicates();
        assertThat(file.body("identity")).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(file.body("gzip"))).readAllBytes())
                .isEqualTo(file.body("identity"));
    }

    @Test
    void what_the_build_packs_is_found_by_its_content_and_is_smaller_than_gzip(@TempDir Path classes)
            throws IOException {
        Assumptions.assumeTrue(Brotli4jLoader.isAvailable(), "brotli knows this machine");
        BrotliFiles.write(classes, joined);
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            var files = new StaticFiles(new PathMatchingResourcePatternResolver(loader));
            for (String address : joined.keySet()) {
                StaticFile file = Objects.requireNonNull(files.at(address));
                assertThat(file.encodings()).startsWith("br");
                assertThat(Decoder.decompress(file.body("br")).getDecompressedData())
                        .isEqualTo(file.body("identity"));
                assertThat(file.body("br").length).isLessThan(file.body("gzip").length);
                assertThat(files.named(file.name())).isSameAs(file);
            }
        }
    }
}
