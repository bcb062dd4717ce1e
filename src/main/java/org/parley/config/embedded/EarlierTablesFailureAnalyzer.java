package org.parley.config.embedded;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * The tables were laid out by an earlier Parley, from which no way leads here: nothing was released then. Flyway compares
 * its list of migrations before it changes anything, so the data are as they were.
 */
class EarlierTablesFailureAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    private static final String WHAT =
            " was made by an earlier version of Parley. This one lays out its tables anew and cannot read it. Nothing in it was changed.";
    private static final String AND_THEN =
            " Parley then begins with its starter data. It cannot take over what the earlier version holds: only that version reads it.";

    private final Environment environment;

    EarlierTablesFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
        return NoServerNamed.in(environment)
                ? new FailureAnalysis(
                        "The data folder " + DataFolder.named(environment) + WHAT,
                        "To keep it, move it aside, or name another folder with --parley.data=FOLDER." + AND_THEN,
                        cause)
                : new FailureAnalysis(
                        "The database " + address() + WHAT,
                        "Keep it, and name another, empty database with SPRING_DATASOURCE_URL." + AND_THEN,
                        cause);
    }

    /** Without what may follow, which can be a password. */
    private String address() {
        return environment.getRequiredProperty(NoServerNamed.SERVER).replaceFirst("\\?.*", "");
    }
}
