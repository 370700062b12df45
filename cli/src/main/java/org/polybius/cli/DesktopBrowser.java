package org.polybius.cli;

import java.awt.AWTError;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;

/** The browser of whoever sits before this machine. */
final class DesktopBrowser {

    private DesktopBrowser() {}

    /** @return whether a browser was asked to show it; not where there is no desktop, or Java came without its classes */
    static boolean open(URI address) {
        try {
            if (GraphicsEnvironment.isHeadless()
                    || !Desktop.isDesktopSupported()
                    || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                return false;
            }
            Desktop.getDesktop().browse(address);
            return true;
        } catch (IOException | RuntimeException | LinkageError | AWTError e) {
            return false;
        }
    }
}
