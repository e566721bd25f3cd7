package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.group.Event;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonRendererTest {

  private final JsonRenderer json = new JsonRenderer();

  @Test
  void anAccountCountsCodePoints() {
    Account account =
        new Account(
            "a",
            "in/a.txt",
            new Provenance(null, "Courier", null, null, "2031-03-04"),
            "en",
            "🚢 sank.\n\nShop",
            List.of(
                new Block(new Span(0, 8), Block.Kind.BODY),
                new Block(new Span(10, 14), Block.Kind.PROMOTION)));

    assertThat(json.account(account))
        .isEqualTo(
            "{\"id\":\"a\",\"hash\":\""
                + account.hash()
                + "\",\"sha256\":\""
                + account.sha256()
                + "\",\"path\":\"in/a.txt\",\"url\":null,\"outlet\":\"Courier\",\"title\":null,"
                + "\"byline\":null,\"published\":\"2031-03-04\",\"published_from\":null,"
                + "\"updated\":null,\"updated_from\":null,\"language\":\"en\",\"analysed\":true,"
                + "\"text\":\"🚢 sank.\\n\\nShop\",\"blocks\":["
                + "{\"start\":0,\"end\":7,\"kind\":\"body\"},"
                + "{\"start\":9,\"end\":13,\"kind\":\"promotion\"}],\"fields\":{}}");
  }

  @Test
  void aQuotationWithoutAnEventNamesItsAccountsOwnSpeaker() {
    Witness gazette = Ferry.report().witness("gazette");

    assertThat(json.quotation(gazette, 0, Optional.empty()))
        .isEqualTo(
            "{\"id\":\"gazette#1\",\"account\":\"gazette\",\"form\":\"direct\",\"cue\":[],\"source\":[],"
                + "\"content\":[{\"start\":151,\"end\":190,"
                + "\"exact\":\"The bridge had no warning of the rocks,\"}],"
                + "\"speaker\":{\"id\":\"edda-lorne\",\"name\":\"Edda Lorne\"},"
                + "\"confidence\":0.9,\"rule\":\"by-hand\"}");
  }

  @Test
  void aSpeakerThatCantBeToldIsNull() {
    Told told = new Told("T").account("a", Provenance.UNKNOWN, "The “iron duchess” sailed.");
    told.quotation("a", Quotation.Form.TERM, null, "iron duchess");

    assertThat(json.quotation(told.report().witness("a"), 0, Optional.empty()))
        .contains("\"speaker\":null");
  }

  @Test
  void anEventNamesItsCopies() {
    Event event = Ferry.report().event();

    assertThat(json.event(event))
        .isEqualTo(
            "{\"id\":\"told-4\",\"title\":\"Ferry runs aground off Skerrin Head\","
                + "\"accounts\":[\"courier\",\"gazette\",\"herald\",\"mirror\"],"
                + "\"copies\":[{\"accounts\":[\"herald\",\"mirror\"],\"kind\":\"reprint\",\"shared\":0.62}],"
                + "\"independent\":3,"
                + "\"origins\":[[\"courier\"],[\"gazette\"],[\"herald\",\"mirror\"]]}");
  }

  @Test
  void everySpanOfAReportResolves() {
    for (Report report : List.of(Ferry.report(), Hostile.report())) {
      JsonNode node = new ObjectMapper().readTree(Rendered.json(report));
      Map<String, int[]> texts = new HashMap<>();
      for (JsonNode account : node.get("accounts")) {
        texts.put(
            account.get("id").asString(), account.get("text").asString().codePoints().toArray());
      }
      assertThat(resolved(node, "", texts)).isGreaterThan(2);
    }
  }

  @Test
  void aQuantityHasItsEndsAndAWordItsText() {
    JsonNode facts = new ObjectMapper().readTree(Rendered.json(Ferry.report())).get("facts");

    assertThat(facts.get(0).get("readings").get(1).get("value").toString())
        .isEqualTo(
            "{\"low\":240,\"high\":null,\"low_open\":true,\"high_open\":false,\"unit\":\"minute\"}");
    assertThat(facts.get(0).get("within").toString()).isEqualTo("[\"gazette\"]");
    assertThat(facts.get(2).get("readings").get(1).get("value").toString())
        .isEqualTo("{\"text\":\"port director\"}");
  }

  private static int resolved(JsonNode node, String outer, Map<String, int[]> texts) {
    String account = node.path("account").asString(outer);
    int count = 0;
    if (node.has("exact")) {
      int[] text = texts.get(account);
      int start = node.get("start").asInt();
      int length = node.get("end").asInt() - start;
      assertThat(new String(text, start, length)).isEqualTo(node.get("exact").asString());
      count++;
    }
    for (JsonNode inner : node) {
      count += resolved(inner, account, texts);
    }
    return count;
  }
}
