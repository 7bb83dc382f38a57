package io.github.connectconfig.example.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, as the system has it installed: nothing is downloaded. */
final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Chromium and its driver, if both are on the path. */
    static Optional<List<File>> installed() {
        return onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(browser -> onPath("chromedriver").map(driver -> List.of(browser, driver)));
    }

    private static Optional<File> onPath(String... names) {
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(folders).map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    static Browser start(Path emptyProfile) {
        List<File> installed = installed().orElseThrow();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed.get(0));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-proxy-server",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=en",
                "--user-data-dir=" + emptyProfile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.get(1))
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** A visitor who was never here, at a desk. */
    void forgetEverything() {
        driver.manage().deleteAllCookies();
        resize(1200, 900, false);
    }

    void resize(int width, int height, boolean phone) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", phone ? 2 : 1, "mobile", phone));
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(String url) {
        driver.get(url);
    }

    String url() {
        return driver.getCurrentUrl();
    }

    String headline() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void click(String css) {
        find(css).click();
    }

    /** Clicks on what leads to another page, and waits for that. */
    void follow(String css) {
        leaveBy(() -> click(css));
    }

    /** Does what leads to another page, and waits for that: drivers return while the old page is still there. */
    void leaveBy(Runnable step) {
        ask("window.old = true");
        step.run();
        new WebDriverWait(driver, Duration.ofMinutes(1))
                .ignoring(WebDriverException.class)
                .until(any -> ask("return !window.old && document.readyState === 'complete'") == Boolean.TRUE);
    }

    void type(String css, String text) {
        find(css).clear();
        find(css).sendKeys(text);
    }

    Object ask(String script) {
        return driver.executeScript(script);
    }

    /** Keeps what the page looks like, all of it, below {@code target}. */
    void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Map<String, Object> picture = driver.executeCdpCommand(
                    "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
            Files.write(SCREENSHOTS.resolve(name + ".png"), OutputType.BYTES.convertFromBase64Png((String)
                    picture.get("data")));
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
