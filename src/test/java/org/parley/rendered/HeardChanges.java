package org.parley.rendered;

import org.springframework.context.ApplicationContext;

/** For tests that write past the pages: an application that has heard of it. */
public final class HeardChanges {

    private HeardChanges() {}

    /** Waits until changes are heard at all, and then for all that was saved before. */
    public static void await(ApplicationContext application) {
        Changes changes = application.getBean(Changes.class);
        for (int tries = 0; changes.now() == Changes.UNKNOWN && tries < 100; tries++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        if (changes.now() == Changes.UNKNOWN) {
            throw new IllegalStateException("nobody tells of changes");
        }
        application.getBean(ChangeListener.class).catchUp();
    }
}
