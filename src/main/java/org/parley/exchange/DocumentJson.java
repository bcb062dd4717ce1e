package org.parley.exchange;

import java.util.Arrays;
import java.util.Map;
import org.parley.record.agreement.Bound;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How documents are read and written. There is one way to write a document, so that two of them can be compared line by
 * line: fields in the order of the schema, absent ones left out, two spaces of indent, "\n" at the end of lines.
 */
final class DocumentJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** That a quantity is exact goes without saying. */
    static final Map<String, ?> EXACTLY = Map.of("bound", Bound.EXACTLY);

    private DocumentJson() {}

    static byte[] write(JsonNode document) {
        byte[] written = MAPPER.writer().with(printer()).writeValueAsBytes(document);
        byte[] lines = Arrays.copyOf(written, written.length + 1);
        lines[written.length] = '\n';
        return lines;
    }

    private static DefaultPrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
    }
}
