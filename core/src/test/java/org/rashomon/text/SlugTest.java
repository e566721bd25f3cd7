package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void keepsWhatIsSafeInAFileName() {
    assertThat(Slug.of("Dam at Ørum fails: 12 missing, “no warning”", "x"))
        .isEqualTo("dam-at-rum-fails-12-missing-no-warning");
    assertThat(Slug.of("../../etc/passwd", "x")).isEqualTo("etc-passwd");
    assertThat(Slug.of("…", "event")).isEqualTo("event");
  }

  @Test
  void isNeverTakenTwice() {
    Set<String> taken = new HashSet<>();
    assertThat(Slug.unique("Fire!", "x", taken)).isEqualTo("fire");
    assertThat(Slug.unique("Fire?", "x", taken)).isEqualTo("fire-2");
  }
}
