package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.archive.group.Event;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.report.Report;

class CsvRendererTest {

  private final CsvRenderer csv = new CsvRenderer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain | plain",
        "two, words | \"two, words\"",
        "a \"b\" c | \"a \"\"b\"\" c\"",
        "=1+1 | '=1+1",
        "+44 | '+44",
        "-5 | '-5",
        "@SUM(A1) | '@SUM(A1)",
        "=HYPERLINK(\"x\",\"y\") | \"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
      })
  void aCellIsQuotedAndRunsNothing(String text, String cell) {
    assertThat(Csv.row(text)).isEqualTo(cell);
  }

  @Test
  void numbersAreNumbersAndNothingIsEmpty() {
    assertThat(Csv.row(-5, 2.0, 2.5, null, "a\nb")).isEqualTo("-5,2,2.5,,\"a\nb\"");
  }

  @Test
  void aReportHasARowForEachPlaceOfEachFinding() {
    List<String> rows = Rendered.csv(Ferry.report()).lines().toList();

    assertThat(rows.getFirst())
        .isEqualTo("finding,id,kind,about,verdict,account,start,end,exact,low,high,unit,source");
    assertThat(rows)
        .contains(
            "fact,fact-0,duration,rescue,conflict,gazette,83,103,more than four hours,240,,minute,",
            "fact,fact-2,role,Edda Lorne,conflict,gazette,208,221,port director,,,,",
            "wording,family-0,wording,Edda Lorne,spliced,gazette,151,190,"
                + "\"The bridge had no warning of the rocks,\",,,,",
            "quotation,herald#2,term,,,herald,161,173,iron duchess,,,,");
    assertThat(rows).hasSize(1 + 11 + 4 + 6);
  }

  @Test
  void aCheckHasARowOfItsOwn() {
    List<String> rows = Rendered.csv(OnRecord.report()).lines().toList();

    assertThat(rows)
        .contains(
            "check,gazette#1,transcript,Edda Lorne,spliced,courier,81,126,"
                + "The bridge had no warning at all of the rocks,,,,EDDA LORNE");
    assertThat(rows.stream().filter(row -> row.startsWith("check,"))).hasSize(5);
  }

  @Test
  void recordsHaveTheirHeadersColumns() {
    Report report = Ferry.report();

    assertThat(csv.quotation(report.witnesses().getFirst(), 1, Optional.of(report.parties())))
        .isEqualTo(
            "courier#2,courier,direct,edda-lorne,Edda Lorne,238,259,\"The weather was fair,\","
                + ",,0.9,by-hand,Ansel Courier,2031-03-04,\r\n"
                + "courier#2,courier,direct,edda-lorne,Edda Lorne,275,295,The lights were lit.,"
                + ",,0.9,by-hand,Ansel Courier,2031-03-04,");
    assertThat(csv.header(RecordRenderer.Kind.QUOTATION).orElseThrow().split(",", -1)).hasSize(15);
    assertThat(csv.event(new Event("e", "T", List.of("a", "b"), twins())))
        .isEqualTo("e,T,a,b,0.5\r\ne,T,b,a,0.5");
  }

  private static List<Copy> twins() {
    return List.of(new Copy(List.of("a", "b"), Copy.Kind.REPRINT, 0.5));
  }
}
