package io.github.connectconfig.example.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Owners on a phone, and owners who use only a keyboard. */
class AnyHandInBrowserTest extends BrowserTest {
    @Test
    void everyPageFitsAPhone() {
        browser.resize(360, 740, true);
        browser.open(example.url("/"));
        look("phone-1-home");
        browser.click("#options summary");
        browser.click("#start-vin");
        look("phone-2-options");
        browser.open(example.url("/"));
        browser.follow("#connect");
        look("phone-3-brand");
        browser.follow("[value=NISSAN]");
        look("phone-4-login");
        logIn("phone@example.com");
        look("phone-5-permissions");
        openTester();
        look("phone-6-tester");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);
        look("phone-7-connected");
        browser.open(example.url("/reauthenticate"));
        look("phone-8-reauthenticate");
        browser.follow("#tesla");
        logIn("phone@example.com");
        look("phone-9-tesla");
        browser.open(
                example.standInUrl("/oauth/authorize?redirect_uri=https%3A%2F%2Fexample.com%2F" + "long".repeat(30)));
        look("phone-10-refused");
    }

    @Test
    void theKeyboardIsEnough() {
        tabTo("connect", Keys.ENTER);
        tabTo("AUDI", Keys.ENTER);
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .as("the e-mail field has the focus")
                .isEqualTo("email");
        browser.leaveBy(() -> press("keyboard@example.com", Keys.ENTER));
        assertThat(browser.headline()).isEqualTo("Mileage Diary asks for access");
        tabTo("read_battery", Keys.SPACE);
        assertThat(browser.find("input[value=read_battery]").isSelected()).isFalse();
        look("17-focus");
        tabTo("allow", Keys.ENTER);
        assertThat(browser.headline()).isEqualTo(CONNECTED);
    }

    /** Goes on with the tabulator key until the element with this id or value has the focus. */
    private static void tabTo(String target, Keys then) {
        for (int count = 0; count < 50; count++) {
            press(Keys.TAB);
            WebElement active = browser.driver().switchTo().activeElement();
            if (target.equals(active.getAttribute("id")) || target.equals(active.getAttribute("value"))) {
                if (then == Keys.ENTER) {
                    browser.leaveBy(() -> press(then));
                } else {
                    press(then);
                }
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + target);
    }

    private static void press(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }
}
