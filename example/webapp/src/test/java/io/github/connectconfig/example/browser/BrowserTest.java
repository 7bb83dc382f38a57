package io.github.connectconfig.example.browser;

import io.github.connectconfig.example.RunningExample;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A browser and both servers for the tests of a class, and the steps that owners take in all of them. */
@ExtendWith(NeedsBrowser.class)
abstract class BrowserTest {
    static final String CONNECTED = "Your vehicle is connected";
    static final String FOREIGN = "This visit did not start here";

    static RunningExample example;
    static Browser browser;

    @BeforeAll
    static void start(@TempDir Path emptyProfile) {
        if (NeedsBrowser.isThere()) {
            browser = Browser.start(emptyProfile);
            example = RunningExample.start();
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (example != null) {
            example.close();
        }
    }

    @BeforeEach
    void asANewVisitor() {
        browser.open(example.url("/"));
        browser.forgetEverything();
        browser.open(example.url("/"));
    }

    static void look(String name) {
        PageCheck.check(browser);
        browser.screenshot(name);
    }

    static void toPermissions(String email) {
        browser.follow("#connect");
        browser.follow("[value=AUDI]");
        logIn(email);
    }

    static void logIn(String email) {
        browser.type("#email", email);
        browser.follow("#login");
    }

    /** Returns what the application sent, by name. */
    static Map<String, String> openTester() {
        browser.click("#tester summary");
        return rows("#tester dl > div");
    }

    /** With the tester's part of the page open. */
    static void end(String outcome) {
        new Select(browser.find("#outcome")).selectByValue(outcome);
        browser.follow("#end");
    }

    /** The terms of a list with what is said of each. */
    static Map<String, String> rows(String css) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (WebElement row : browser.all(css)) {
            rows.put(
                    row.findElement(By.tagName("dt")).getText(),
                    row.findElement(By.tagName("dd")).getText());
        }
        return rows;
    }
}
