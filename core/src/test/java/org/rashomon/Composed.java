package org.rashomon;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Cleaner;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Provenance;

/// Short accounts put together by chance, the same for the same seed.
public final class Composed {

  private static final List<String> PEOPLE =
      List.of(
          "Ada Pellick", "Tom Varga", "Mayor Lena Marsh", "Dr. Ivo Krantz", "the harbour master");
  private static final List<String> SENTENCES =
      List.of(
          "%s said on Tuesday that the bridge at Ostwick would be closed for %d days.",
          "“We had no warning at all,” said %s, who has run the ferry for %d years.",
          "%s denied having known of the %d letters.",
          "According to %s, more than %d people were hurt when the crane fell.",
          "She told reporters that %s “would never agree” to pay %d million crowns.",
          "%s and the Northsound Ferries company agreed to share the %d berths if the port reopens.",
          "Nobody answered. %s left at 5 p.m. on March %d.",
          "Read more: %s's %d best pictures",
          "\u00a0🚢 “%s” — %d?");

  private final Random chance;

  public Composed(long seed) {
    this.chance = new Random(seed);
  }

  public Account account(String id) {
    StringBuilder text = new StringBuilder();
    int paragraphs = 1 + chance.nextInt(5);
    for (int i = 0; i < paragraphs; i++) {
      for (int sentence = chance.nextInt(3); sentence >= 0; sentence--) {
        text.append(one(SENTENCES).formatted(one(PEOPLE), 2 + chance.nextInt(27))).append(' ');
      }
      text.append(chance.nextBoolean() ? "\n\n" : "\n");
    }
    Provenance from =
        new Provenance(null, one(PEOPLE), null, null, "2031-03-0" + (1 + chance.nextInt(9)));
    return new Cleaner()
        .clean(new Capture(id, id + ".txt", Capture.Format.TEXT, text.toString(), from));
  }

  /// Called `c0`, `c1`, ...
  public List<Account> accounts(int count) {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      accounts.add(account("c" + i));
    }
    return accounts;
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
