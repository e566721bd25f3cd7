package org.rashomon.event.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.account.clean.Account;
import org.rashomon.event.collate.Family;
import org.rashomon.text.Passage;

/// Quotations held against the record.
///
/// @param transcripts all that was looked in
/// @param quotations one check for each quotation with words within marks, by account and place
/// @param wordings the same for the wordings of families, each by its own passage: one sentence of
///   a quotation may be as it was said and the next one not
public record Verification(
    List<Account> transcripts, List<Check> quotations, Map<Passage, Check> wordings) {

  /// Nothing to hold anything against.
  public static final Verification NONE = new Verification(List.of(), List.of(), Map.of());

  public Verification {
    transcripts = List.copyOf(transcripts);
    quotations = List.copyOf(quotations);
    wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
  }

  /// The wording's check; nothing where it has no words within marks.
  public Optional<Check> of(Family.Member wording) {
    return Optional.ofNullable(wordings.get(wording.passage()));
  }

  /// The transcripts that hold something of what is quoted, in their order.
  public List<Account> cited() {
    Set<String> ids =
        Stream.concat(quotations.stream(), wordings.values().stream())
            .flatMap(check -> Stream.ofNullable(check.said()))
            .map(Passage::account)
            .collect(Collectors.toSet());
    return transcripts.stream().filter(transcript -> ids.contains(transcript.id())).toList();
  }

  /// The transcript of that id.
  ///
  /// @throws IllegalArgumentException if nothing was looked up in it
  public Account transcript(String id) {
    return transcripts.stream()
        .filter(transcript -> transcript.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no transcript " + id));
  }
}
