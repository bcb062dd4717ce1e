package org.parley.config.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An application in a process of its own, which starts the embedded database and does nothing more until it is killed. */
class OtherApplication {

    private static final String READY = "ready";

    public static void main(String[] folder) throws InterruptedException {
        EmbeddedServer server = EmbeddedServer.start(Path.of(folder[0]));
        System.out.println(READY + " " + server.getJdbcUrl());
        TimeUnit.HOURS.sleep(1);
    }

    static Process startOn(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherApplication.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return process;
            }
        }
        throw new IllegalStateException("The other application ended before it was ready");
    }
}
