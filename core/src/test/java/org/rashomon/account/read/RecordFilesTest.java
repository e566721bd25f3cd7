package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  @Test
  void fieldsOfOtherNamesAreGiven() throws IOException {
    String[] given = {"Story so far=text", "body=title", "meta.day=published", "desk=outlet"};
    Capture line =
        only(
            read(
                "a.jsonl",
                """
                {"story_so_far":"Two people were hurt.","body":"Kiln fire","meta":{"day":"2031-03-05"},"desk":"Hale Courier"}
                """,
                given));
    Capture item =
        only(
            read(
                "a.json",
                """
                {"Story so far": "Two people were hurt.",
                 "body": "Kiln fire", "meta": {"day": "2031-03-05"}, "desk": "Hale Courier"}
                """,
                given));
    Capture row =
        only(
            read(
                "a.csv",
                "Story so far,Body,meta.day,Desk\nTwo people were hurt.,Kiln fire,2031-03-05,Hale Courier\n",
                given));
    for (Capture each : List.of(line, item, row)) {
      assertThat(each.content()).isEqualTo("Two people were hurt.");
      assertThat(each.provenance().title()).isEqualTo("Kiln fire");
      assertThat(each.provenance().published()).isEqualTo("2031-03-05");
      assertThat(each.provenance().outlet()).isEqualTo("Hale Courier");
    }
  }

  @Test
  void aGivenFieldCountsBeforeTheUsualOnes() throws IOException {
    String row = "text,story,date\nmarch.txt,Two people were hurt.,2031-03-05\n";
    assertThat(only(read("a.csv", row)).content()).isEqualTo("march.txt");
    assertThat(only(read("a.csv", row, "story=text")).content()).isEqualTo("Two people were hurt.");
    assertThat(
            only(read("a.csv", "story,desk\n<p>Two people were hurt.,\n", "story=html")).format())
        .isEqualTo(Capture.Format.HTML);
  }

  @Test
  void theUsualNamesAreThoseInAnyCase() throws IOException {
    assertThat(
            only(read(
                    "a.json", "{\n\"Text\": \"Two were hurt.\", \"publishedAt\": \"2031-03-05\"}"))
                .provenance()
                .published())
        .isEqualTo("2031-03-05");
  }

  @Test
  void ofSeveralColumnsTheUsualerOneCounts() throws IOException {
    assertThat(
            only(read("a.csv", "content,text,date\nsaved,Two were hurt.,2031-03-05\n")).content())
        .isEqualTo("Two were hurt.");
  }

  @Test
  void whatElseARecordHoldsIsCarriedThrough() throws IOException {
    Capture line =
        only(
            read(
                "a.jsonl",
                """
                {"text":"Two were hurt.","html":"<p>Two were hurt.","Desk code":"N1","rank":3,"tags":["fire","Hale"],"date":"3/5/31","source":"Courier","outlet":"Hale Courier","seen":null}
                """));
    assertThat(line.provenance().outlet()).isEqualTo("Hale Courier");
    assertThat(line.provenance().published()).isNull();
    assertThat(line.provenance().fields().entrySet())
        .extracting(field -> field.getKey() + "=" + field.getValue())
        .containsExactly(
            "Desk code=N1", "rank=3", "tags=[\"fire\",\"Hale\"]", "date=3/5/31", "source=Courier");
    Capture row =
        only(read("a.csv", "Title, Desk ,Text,Date\nKiln,N1,Two were hurt.,2031-03-05\n"));
    assertThat(row.provenance().fields()).isEqualTo(Map.of("Desk", "N1"));
  }

  @Test
  void aMappingThatIsNoneIsSaid() {
    assertThatThrownBy(() -> FieldNames.of(List.of("story=body")))
        .hasMessage(
            "story=body names no field of an account; those are id, text, html, title, url, outlet,"
                + " byline, published, updated");
    assertThatThrownBy(() -> FieldNames.of(List.of("story"))).hasMessageContaining("NAME=FIELD");
    assertThatThrownBy(() -> FieldNames.of(List.of("=text"))).hasMessageContaining("NAME=FIELD");
  }

  @Test
  void whatHoldsNoArticlesSaysHowToNameThem() throws IOException {
    assertThat(read("a.csv", "year,narrative\n2031,Two were hurt.\n"))
        .singleElement()
        .asString()
        .contains("none of the table's columns is known to hold articles (year,narrative)")
        .contains("--field NAME=text");
    assertThat(read("a.json", "[{\n\"narrative\": \"Two were hurt.\"}]"))
        .singleElement()
        .asString()
        .contains("--field NAME=text");
  }

  @Test
  void dataInFoldersAndZipFilesIsReadWhereItHoldsArticles() throws IOException {
    byte[] zip =
        DocumentsTest.zip(
            Map.of(
                "crowns.csv",
                "year,crowns\n2031,4\n".getBytes(UTF_8),
                "kiln.csv",
                "title,narrative\nKiln,Two were hurt.\n".getBytes(UTF_8),
                "pool.json",
                "[{\n\"Narrative\": \"The pool closes.\"}]".getBytes(UTF_8)));
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.write(news.resolve("a.zip"), zip);
    Files.writeString(news.resolve("b.csv"), "title,narrative\nKiln,One was hurt.\n");
    Files.writeString(news.resolve("c.csv"), "year,crowns\n2031,4\n");
    try (Stream<Input> inputs =
        new Reader(FieldNames.of(List.of("narrative=text")))
            .read(List.of(news), InputStream.nullInputStream())) {
      List<String> read =
          inputs
              .map(input -> input instanceof Capture capture ? capture.content() : input.toString())
              .map(line -> line.replace(folder.toString(), ""))
              .toList();
      assertThat(read)
          .containsExactly(
              "/news: 1 .csv left out",
              "Two were hurt.",
              "The pool closes.",
              "/news/a.zip: 1 .csv left out",
              "One was hurt.");
    }
  }

  private static Capture only(List<Input> inputs) {
    assertThat(inputs).singleElement().isInstanceOf(Capture.class);
    return (Capture) inputs.getFirst();
  }

  private List<Input> read(String name, String content, String... given) throws IOException {
    Path file = Files.write(folder.resolve(name), content.getBytes(UTF_8));
    try (Stream<Input> inputs =
        new Reader(FieldNames.of(List.of(given)))
            .read(List.of(file), InputStream.nullInputStream())) {
      return inputs.toList();
    }
  }
}
