package org.aigcatlas.serve;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.aigcatlas.Job;

/** Somebody at a browser, whose steps are counted. */
final class Visitor {
    private final Page page;
    private final URI server;
    private int steps;

    Visitor(Page page, URI server) {
        this.page = page;
        this.server = server;
    }

    Page page() {
        return page;
    }

    Visitor opens(String path) {
        page.navigate(server.resolve(path).toString());
        return step();
    }

    /** Clicks the first of what is meant. */
    Visitor clicks(String selector) {
        page.locator(selector).first().click();
        return step();
    }

    Visitor clicks(Locator what) {
        what.first().click();
        return step();
    }

    /** Clicks what leads to a page, and waits for that. */
    Visitor follows(Locator link) {
        return leaves(link.first()::click);
    }

    Visitor follows(String selector) {
        return follows(page.locator(selector));
    }

    /** The same several times, which is one step for whoever does it. */
    Visitor clicksEach(Locator what, int times, Runnable seen) {
        for (int i = 0; i < times; i++) {
            what.first().click();
            seen.run();
        }
        return step();
    }

    Visitor types(String selector, String text) {
        page.locator(selector).first().fill(text);
        return step();
    }

    Visitor chooses(String selector, String value) {
        page.locator(selector).first().selectOption(value);
        return step();
    }

    Visitor ticks(Locator box) {
        box.check();
        return step();
    }

    /** Presses Enter in a field that leads to a page. */
    Visitor enters(String selector) {
        return leaves(() -> page.locator(selector).first().press("Enter"));
    }

    private Visitor leaves(Runnable work) {
        String before = page.url();
        work.run();
        page.waitForURL(url -> !url.equals(before));
        return step();
    }

    Download downloads(Locator link) {
        step();
        return page.waitForDownload(() -> link.first().click());
    }

    private Visitor step() {
        steps++;
        return this;
    }

    /** Fails where a job took more steps than its page has. */
    void hasDone(int job) {
        Job.isDone(job, steps);
    }
}
