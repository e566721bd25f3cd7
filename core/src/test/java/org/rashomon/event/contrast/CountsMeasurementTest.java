package org.rashomon.event.contrast;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rashomon.Loaded;
import org.rashomon.Rashomon;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.Filing;
import org.rashomon.event.align.Aligner;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.PartyFinder;
import org.rashomon.event.witness.Witness;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How often the number that most accounts of a shooting tell is that of a registry, in accounts that
/// are not part of the project. It takes minutes, so it runs only when asked for:
///
///     mvn -pl core test -Dtest=CountsMeasurementTest -Dmeasure=counts
class CountsMeasurementTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> HURT = Set.of("injured", "hospitalised");

  private final Rashomon rashomon = Loaded.RASHOMON;

  @Test
  @EnabledIfSystemProperty(named = "measure", matches = "counts")
  void shootings() throws IOException {
    Path data = shared().resolve("data/counts/gva.jsonl.gz");
    assumeTrue(Files.exists(data), () -> "not measured: there is no " + data);
    int all = 0;
    int killed = 0;
    int injured = 0;
    int both = 0;
    for (JsonNode incident : incidents(data)) {
      List<Fact> facts = facts(incident);
      boolean dead = told(facts, Set.of("killed"), incident) == incident.path("num_killed").asInt();
      boolean hurt = told(facts, HURT, incident) == incident.path("num_injured").asInt();
      all++;
      killed += dead ? 1 : 0;
      injured += hurt ? 1 : 0;
      both += dead && hurt ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "counts: %d shootings, killed %.3f, injured %.3f, both %.3f%n",
        all,
        killed / (double) all,
        injured / (double) all,
        both / (double) all);
    assertTrue(killed > .87 * all && injured > .78 * all);
  }

  private static List<JsonNode> incidents(Path data) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data)), StandardCharsets.UTF_8))) {
      return lines.lines().map(JSON::readTree).toList();
    }
  }

  private List<Fact> facts(JsonNode incident) {
    List<Capture> captures = new ArrayList<>();
    for (JsonNode doc : incident.path("docs")) {
      Provenance provenance =
          new Provenance(
              doc.path("url").asString(null),
              null,
              doc.path("title").asString(null),
              null,
              doc.path("published").asString(null));
      String id = doc.path("id").asString("");
      captures.add(
          new Capture(
              id, id + ".txt", Capture.Format.TEXT, doc.path("text").asString(""), provenance));
    }
    List<Account> accounts = rashomon.accounts(captures);
    List<Witness> witnesses =
        rashomon.witnesses(accounts.stream().map(rashomon::analyse).toList()).stream()
            .sorted(Comparator.comparing(Witness::id))
            .toList();
    Parties parties = new PartyFinder().find(witnesses);
    return new Contrast()
        .facts(
            witnesses,
            parties,
            List.of(),
            Aligner.align(witnesses, parties).figures().groups(),
            Filing.copies(accounts));
  }

  /// The number that most accounts tell, of several that of the latest account; 0 where none does.
  private static double told(List<Fact> facts, Set<String> subjects, JsonNode incident) {
    Map<String, String> published = new HashMap<>();
    for (JsonNode doc : incident.path("docs")) {
      published.put(doc.path("id").asString(""), doc.path("published").asString(""));
    }
    Map<Double, Set<String>> accounts = new HashMap<>();
    for (Fact fact : facts) {
      if (fact.kind() == Fact.Kind.COUNT && subjects.contains(fact.subject())) {
        for (Reading reading : fact.readings()) {
          if (reading.value() instanceof Reading.Value.Range range) {
            Double low = range.interval().low();
            Double number = low == null ? range.interval().high() : low;
            accounts
                .computeIfAbsent(number == null ? 0 : number, n -> new HashSet<>())
                .add(reading.passage().account());
          }
        }
      }
    }
    Comparator<Map.Entry<Double, Set<String>>> order =
        Comparator.comparingInt(entry -> entry.getValue().size());
    return accounts.entrySet().stream()
        .max(
            order
                .thenComparing(entry -> latest(entry.getValue(), published))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private static String latest(Set<String> accounts, Map<String, String> published) {
    return accounts.stream()
        .map(account -> published.getOrDefault(account, ""))
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  private static Path shared() {
    String named = System.getenv("RASHOMON_SHARED");
    return named != null
        ? Path.of(named)
        : Path.of(System.getProperty("rashomon.root", ".."), "..", "shared");
  }
}
