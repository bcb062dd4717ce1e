package org.parley.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column that takes codes takes those of an enum of Java, and no others. */
@ReadTest
class CodesOfColumnsTest {

    private static final Pattern CODE = Pattern.compile("'([A-Z][A-Z_]*)'");

    /** Words of SQL, written by triggers; some of the kinds of record. */
    private static final Set<String> NO_CODES = Set.of("row_change.operation", "other_name.record_kind");

    @Autowired
    private JdbcClient database;

    @Test
    void every_list_of_codes_is_that_of_an_enum() throws Exception {
        Set<Set<String>> enums = enums();
        assertThat(columns())
                .hasSizeGreaterThan(20)
                .allSatisfy((column, codes) -> assertThat(enums)
                        .as("an enum with the codes of %s", column)
                        .contains(codes));
    }

    private Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new HashMap<>();
        database.sql("""
                        select c.conrelid::regclass || '.' || a.attname, pg_get_constraintdef(c.oid) from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
                        where c.contype = 'c' and c.connamespace = 'public'::regnamespace""").query(row -> {
            Set<String> codes = CODE.matcher(row.getString(2))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());
            if (codes.size() > 1 && !NO_CODES.contains(row.getString(1))) {
                columns.put(row.getString(1), codes);
            }
        });
        return columns;
    }

    private static Set<Set<String>> enums() throws IOException, ClassNotFoundException {
        Set<Set<String>> enums = new HashSet<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/parley/**/*.class")) {
            MetadataReader read = new SimpleMetadataReaderFactory().getMetadataReader(file);
            if (Enum.class.getName().equals(read.getClassMetadata().getSuperClassName())) {
                Object[] constants =
                        Class.forName(read.getClassMetadata().getClassName()).getEnumConstants();
                enums.add(Arrays.stream(constants)
                        .map(each -> ((Enum<?>) each).name())
                        .collect(Collectors.toSet()));
            }
        }
        return enums;
    }
}
