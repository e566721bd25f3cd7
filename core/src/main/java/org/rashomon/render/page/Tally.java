package org.rashomon.render.page;

import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;

/// An event in numbers.
///
/// @param independent how many accounts are left when copies count once
/// @param altered utterances with other words within quotation marks in some account
public record Tally(int accounts, int independent, int conflicts, int altered) {

  public static Tally of(Report report) {
    return new Tally(
        report.event().accounts().size(),
        report.event().independent(),
        report.of(Finding.Kind.CONFLICT).size(),
        (int) report.all(Finding.Quoted.class).stream().filter(Finding.Quoted::altered).count());
  }

  /// `Six accounts, five of them independent.`
  public String counted(Phrases say) {
    String accounts = Phrases.capital(say.count("head.accounts", this.accounts));
    if (this.accounts == 1) {
      return accounts + ".";
    }
    return independent == this.accounts
        ? accounts + say.of("head.alone") + "."
        : accounts + ", " + say.count("head.independent", independent) + ".";
  }

  /// `Three contradictions.`
  public String conflicting(Phrases say) {
    if (accounts == 1) {
      return "";
    }
    String key = "index.conflicts";
    return Phrases.capital(conflicts == 0 ? say.of(key + ".none") : say.count(key, conflicts))
        + ".";
  }

  /// `They contradict each other on three things.`
  public String judged(Phrases say) {
    if (accounts == 1) {
      return "";
    }
    String conflicting =
        conflicts == 0 ? say.of("head.conflicts.none") : say.count("head.conflicts", conflicts);
    return altered == 0
        ? conflicting
        : conflicting + " " + Phrases.capital(say.count("head.altered", altered));
  }
}
