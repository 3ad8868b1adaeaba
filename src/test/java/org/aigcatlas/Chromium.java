package org.aigcatlas;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** Debian's Chromium, without a window. Tests that open it are skipped where it is not installed. */
public final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** {@return the browser, running; the caller closes it} */
    public static Chromium start() {
        Outside.needs(PROGRAM);
        return new Chromium(Playwright.create());
    }

    /** {@return a new, empty page} */
    public Page page() {
        return browser.newPage();
    }

    /** {@return a new, empty page in a window of this size, of somebody who reads this language} */
    public Page page(int width, int height, String locale) {
        return browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, height).setLocale(locale));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
