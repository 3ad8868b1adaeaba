package org.aigcatlas;

import org.apache.jena.sys.JenaSystem;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts Jena before any test. Begun by two test classes at once from different ends, its start waits for itself; and
 * constants of its classes need what it sets up. In the program {@code Atlas} does it.
 */
public final class JenaFirst implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        JenaSystem.init();
    }
}
