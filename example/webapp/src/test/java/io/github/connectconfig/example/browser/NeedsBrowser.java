package io.github.connectconfig.example.browser;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips each test of a class where no browser is installed, counts them, and says so loudly. With {@code
 * -Dconnectconfig.browser=required} they run, and fail, instead; with {@code off} they are skipped anyway.
 */
final class NeedsBrowser implements ExecutionCondition, AfterAllCallback {
    private static final String WHY = "no chromium and chromedriver on the PATH, or turned off";

    private final AtomicInteger skipped = new AtomicInteger();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (isThere() || context.getTestMethod().isEmpty()) {
            return ConditionEvaluationResult.enabled("a browser is there, or the methods are asked one by one");
        }
        skipped.incrementAndGet();
        return ConditionEvaluationResult.disabled(WHY);
    }

    /** Whether the tests are to run. */
    static boolean isThere() {
        return switch (System.getProperty("connectconfig.browser", "if installed")) {
            case "required" -> true;
            case "off" -> false;
            default -> Browser.installed().isPresent();
        };
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (skipped.get() > 0) {
            String line = "*".repeat(78);
            System.err.printf(
                    "%n%s%n** %d BROWSER TESTS OF %s WERE SKIPPED: %s%n"
                            + "** Debian: apt-get install chromium chromium-driver%n%s%n%n",
                    line, skipped.get(), context.getDisplayName(), WHY, line);
        }
    }
}
