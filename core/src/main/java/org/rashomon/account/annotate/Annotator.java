package org.rashomon.account.annotate;

import org.rashomon.account.clean.Account;

/// Finds the sentences, tokens and parts of speech of an account's story.
public interface Annotator {

  /// Safe to call from several threads at once.
  Annotated annotate(Account account);
}
