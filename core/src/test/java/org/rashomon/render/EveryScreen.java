package org.rashomon.render;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A test that is run on a phone, a laptop and a wide screen, light and dark.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@CsvSource({
  "390, LIGHT",
  "390, DARK",
  "1280, LIGHT",
  "1280, DARK",
  "1920, LIGHT",
  "1920, DARK",
})
@interface EveryScreen {}
