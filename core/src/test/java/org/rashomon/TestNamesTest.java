package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Surefire and Failsafe run the classes whose names match their patterns, and say nothing of
/// others.
class TestNamesTest {

  /// Surefire's patterns, and Failsafe's.
  private static final Pattern RUN =
      Pattern.compile("(Test.*|.*Test|.*Tests|.*TestCase|IT.*|.*IT|.*ITCase)\\.java");

  /// An annotation on a member that makes it a test: JUnit's, jqwik's, and ours that hold one of
  /// them.
  private static final Pattern TEST =
      Pattern.compile(
          "(?m)^\\s+@(Test|\\w+Test|TestFactory|TestTemplate|Property|Example|EveryScreen)\\b");

  @Test
  void everyClassWithTestsIsRun() throws IOException {
    List<Path> tests = new ArrayList<>();
    for (Path path : SourceTree.paths("test")) {
      if (TEST.matcher(Files.readString(path)).find()) {
        tests.add(path.getFileName());
      }
    }
    assertThat(tests).hasSizeGreaterThan(50);
    assertThat(tests).allMatch(name -> RUN.matcher(name.toString()).matches());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ReaderProperties.java", "CountsMeasurement.java", "Latest.java"})
  void theseWouldNotBeRun(String name) {
    assertThat(RUN.matcher(name).matches()).isFalse();
  }
}
