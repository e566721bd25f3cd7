package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What makes the weights and what runs them are the same.
class VersionsTest {

  @Test
  void trainingAndProgramUseOneReleaseOfOnnxRuntime() throws IOException {
    assertThat(version("training/requirements.txt", "(?m)^onnxruntime==(\\S+)"))
        .isEqualTo(version("pom.xml", "<onnxruntime.version>(.*)</onnxruntime.version>"));
  }

  private static String version(String file, String pattern) throws IOException {
    Matcher found =
        Pattern.compile(pattern).matcher(Files.readString(SourceTree.ROOT.resolve(file)));
    assertThat(found.find()).as(file).isTrue();
    return found.group(1);
  }
}
