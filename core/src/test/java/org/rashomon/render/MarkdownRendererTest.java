package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

  @Test
  void everyLineNamesItsAccountAndPlace() {
    assertThat(Rendered.markdown(Ferry.report()))
        .contains(
            "# Ferry runs aground off Skerrin Head\n",
            "- **How long, rescue**\n  - “less than three hours” (C 46–67)\n",
            "The rescue lasted **more than four hours**, although the coastguard spoke of two hours."
                + " (B 83–103)\n",
            "  - Words left out without a sign: The bridge had no warning ~~at all~~ of the rocks"
                + " ~~ahead~~, (B 151–190)\n");
  }

  @Test
  void theRecordStandsUnderTheWordings() {
    assertThat(Rendered.markdown(OnRecord.report()))
        .contains(
            "  - Other words than were said: The ~~bridge~~ **crew** had no warning at all of the"
                + " rocks ahead (C 103–153)\n",
            "    - **Word for word** The transcript gives these words to DOV HALE. (A 238–295)\n",
            "\n## The transcripts\n\n- **T1** Hearing on the grounding");
  }

  @Test
  void hostileTextStaysText() {
    String page = Rendered.markdown(Hostile.report());

    assertThat(page).doesNotContainPattern("(?<!\\\\)<").contains("\\<script\\>");
    assertThat(page.lines().filter(line -> line.startsWith("# "))).hasSize(1);
  }
}
