package org.rashomon.account.detail;

/// Nouns in the singular, by the endings of regular plurals.
final class Lemmas {

  private Lemmas() {}

  static String singular(String noun) {
    if (noun.length() > 4 && noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("sses")
        || noun.endsWith("shes")
        || noun.endsWith("ches")
        || noun.endsWith("xes")) {
      return noun.substring(0, noun.length() - 2);
    }
    boolean plural = noun.length() > 3 && noun.endsWith("s");
    return plural && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is")
        ? noun.substring(0, noun.length() - 1)
        : noun;
  }
}
