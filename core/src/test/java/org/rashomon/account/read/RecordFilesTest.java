package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles as records: one JSON value, a table.
class RecordFilesTest {

  @TempDir Path folder;

  @Test
  void anArrayIsAnAccountAnItem() throws IOException {
    List<Input> inputs =
        read(
            "a.json",
            """
            [{"id":"kiln","text":"Two people were hurt.","source":{"name":"Hale Courier"},"publishedAt":"2031-03-05"},
             {"body":"The kiln opened again.","authors":["Ada Pellick","Bo Linn"]},
             {"title":"Nothing"}]
            """);
    Capture first = (Capture) inputs.get(0);
    assertThat(first.id()).isEqualTo("kiln");
    assertThat(first.provenance().outlet()).isEqualTo("Hale Courier");
    Capture second = (Capture) inputs.get(1);
    assertThat(second.id()).isEqualTo("a-2");
    assertThat(second.content()).isEqualTo("The kiln opened again.");
    assertThat(second.provenance().byline()).isEqualTo("Ada Pellick, Bo Linn");
    assertThat(inputs.get(2).toString()).contains("item 3 has neither text nor html");
  }

  @Test
  void anObjectOverSeveralLinesIsAnAccount() throws IOException {
    assertThat(read("a.json", "{\n  \"id\": \"kiln\",\n  \"text\": \"Two were hurt.\"\n}\n"))
        .singleElement()
        .extracting(input -> ((Capture) input).content())
        .isEqualTo("Two were hurt.");
  }

  @Test
  void aFeedInJsonIsItsItems() throws IOException {
    List<Input> inputs =
        read(
            "feed.json",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Courier\",\"items\":[{\"id\":\"1\",\"url\":\"https://courier.example/kiln\",\"content_html\":\"<p>Two were hurt.\",\"date_published\":\"2031-03-05T07:00:00Z\"}]}");
    assertThat(inputs).singleElement().isInstanceOf(Capture.class);
    Capture item = (Capture) inputs.getFirst();
    assertThat(item.format()).isEqualTo(Capture.Format.HTML);
    assertThat(item.provenance().url()).isEqualTo("https://courier.example/kiln");
    assertThat(item.provenance().published()).isEqualTo("2031-03-05T07:00:00Z");
  }

  @Test
  void whatIsNoArticleIsNamed() throws IOException {
    assertThat(read("a.json", "{\n\"name\": \"x\"\n}"))
        .asString()
        .contains("no article with a text");
    assertThat(read("a.json", "[{\"text\": \"cut"))
        .asString()
        .contains("broken or cut off at line 1");
  }

  @Test
  void aTableIsAnAccountARow() throws IOException {
    List<Input> inputs =
        read(
            "a.csv",
            """
            Title;Author;Body;Publication date
            "Kiln fire; two hurt";Ada Pellick;"Two people were hurt, the ""Courier"" said.

            Nobody died.";2031-03-05\r
            Kiln opens;;It opened again.;
            """);
    assertThat(inputs).hasSize(2);
    Capture first = (Capture) inputs.getFirst();
    assertThat(first.content())
        .isEqualTo("Two people were hurt, the \"Courier\" said.\n\nNobody died.");
    assertThat(first.provenance().title()).isEqualTo("Kiln fire; two hurt");
    assertThat(first.provenance().published()).isEqualTo("2031-03-05");
    assertThat(((Capture) inputs.getLast()).provenance().byline()).isNull();
  }

  @Test
  void aCellThatNeverEndsIsNamed() throws IOException {
    assertThat(read("a.csv", "title,text\nKiln,\"Two were hurt.\n"))
        .singleElement()
        .asString()
        .contains("row 2 has a cell whose quotes never end");
  }

  private List<Input> read(String name, String content) throws IOException {
    Path file = Files.write(folder.resolve(name), content.getBytes(UTF_8));
    try (Stream<Input> inputs = new Reader().read(List.of(file), InputStream.nullInputStream())) {
      return inputs.toList();
    }
  }
}
