package se.diarium.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of pages in a real browser, which have the host and the browser that all tests share. They run where Chromium is installed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Host.Extension.class, Chromium.Extension.class})
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIf("se.diarium.acceptance.Chromium#isInstalled")
@interface InChromium {}
