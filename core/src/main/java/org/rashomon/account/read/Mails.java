package org.rashomon.account.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Hash;

/// The accounts that one mail holds: its own, and those of the mails attached to it.
final class Mails {

  private Mails() {}

  /// @param first the number among all mails of the file that the mail has, from one
  static List<Input> of(String name, byte[] bytes, int first) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (Letter letter : Mail.of(bytes)) {
      inputs.add(input(name, bytes, letter, first + inputs.size()));
    }
    return inputs;
  }

  private static Input input(String name, byte[] bytes, Letter letter, int number) {
    if (letter.format() == Capture.Format.TEXT
        && letter.content().length() > Limits.ACCOUNT_CHARACTERS) {
      return new Unreadable(name, "it " + Reader.TOO_LONG, Reader.TOO_LONG_ADVICE);
    }
    return new Capture(
        FileName.numbered(name, number),
        name,
        Hash.of(bytes),
        letter.format(),
        letter.content(),
        letter.provenance());
  }
}
