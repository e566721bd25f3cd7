package org.rashomon.quote;

import java.util.List;
import org.rashomon.name.Named;

/// Finds what an account gives as somebody's words, and whose they are.
public final class QuotationFinder {

  /// By place of their content.
  public List<Quotation> find(Named named) {
    return List.of();
  }
}
