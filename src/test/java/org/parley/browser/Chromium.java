package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.opentest4j.TestAbortedException;
import org.parley.account.TestAccounts;
import org.parley.testing.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives the tests of a class a Chromium of their own ({@link ChromeDriver} as a parameter; as the second one
 * the browser of somebody else; with {@link SignedIn} after signing in on the page for it). Where Chromium or its driver
 * is not installed the class is skipped, and says so; with {@code -Dparley.browser=required} it fails instead.
 * A test that fails says on which page its browser was.
 */
class Chromium implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Chromium.class);
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    /** Two browsers share the machine with two applications, and who knows what else. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Nothing that reaches for another host, and nothing that a container forbids. */
    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-prefers-reduced-motion",
            "--lang=en-GB");

    @Override
    public void beforeAll(ExtensionContext context) {
        var browser = find(BROWSERS);
        var driver = find(List.of("chromedriver"));
        if (browser.isEmpty() || driver.isEmpty()) {
            var missing = "No Chromium with its driver on this machine (Debian: chromium, chromium-driver).";
            if ("required".equals(System.getProperty("parley.browser"))) {
                throw new IllegalStateException(missing);
            }
            System.out.println("SKIPPED " + context.getRequiredTestClass().getSimpleName() + ": " + missing);
            throw new TestAbortedException(missing);
        }
        context.getStore(HERE)
                .put(
                        ChromeDriver.class,
                        start(
                                browser.get(),
                                driver.get(),
                                !context.getRequiredTestClass().isAnnotationPresent(WithoutJavaScript.class)));
    }

    private static ChromeDriver start(Path browser, Path driver, boolean scripts) {
        var options = new ChromeOptions().addArguments(QUIET);
        options.setBinary(browser.toFile());
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        var started = new ChromeDriver(service, options);
        started.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        return started;
    }

    private static Optional<Path> find(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .map(at -> Path.of(at, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var browser = context.getStore(HERE).get(ChromeDriver.class, ChromeDriver.class);
        if (browser != null && context.getExecutionException().isPresent()) {
            System.out.println("FAILED " + context.getRequiredTestClass().getSimpleName() + ", "
                    + context.getDisplayName() + " on " + page(browser));
        }
    }

    private static String page(ChromeDriver browser) {
        try {
            return browser.getCurrentUrl() + ", \"" + browser.getTitle() + "\"";
        } catch (WebDriverException gone) {
            return "no page: " + gone.getRawMessage();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var driver = context.getStore(HERE).remove(ChromeDriver.class, ChromeDriver.class);
        if (driver != null) {
            driver.quit();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ChromeDriver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ChromeDriver browser = parameter.getIndex() == 0
                ? context.getStore(HERE).get(ChromeDriver.class, ChromeDriver.class)
                : context.getStore(HERE)
                        .computeIfAbsent("another", key -> another(context), Another.class)
                        .browser();
        parameter.findAnnotation(SignedIn.class).ifPresent(who -> signIn(browser, who, context));
        return browser;
    }

    private static void signIn(ChromeDriver browser, SignedIn who, ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        TestAccounts.of(application, who);
        String address =
                "http://localhost:" + application.getEnvironment().getProperty("local.server.port") + "/sign-in";
        browser.get(address);
        browser.manage().deleteAllCookies();
        browser.get(address);
        browser.findElement(By.id("username")).sendKeys(who.value());
        WebElement password = browser.findElement(By.id("password"));
        NextPage.after(browser, () -> password.sendKeys(TestAccounts.PASSWORD, Keys.ENTER));
        assertThat(browser.findElements(By.cssSelector("form[action='/sign-out']")))
                .isNotEmpty();
    }

    private static Another another(ExtensionContext context) {
        boolean scripts = !context.getRequiredTestClass().isAnnotationPresent(WithoutJavaScript.class);
        return new Another(start(
                find(BROWSERS).orElseThrow(), find(List.of("chromedriver")).orElseThrow(), scripts));
    }

    /** The browser of somebody else, for one test. */
    private record Another(ChromeDriver browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.quit();
        }
    }
}
