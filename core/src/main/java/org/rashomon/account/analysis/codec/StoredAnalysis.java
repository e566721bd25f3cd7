package org.rashomon.account.analysis.codec;

import org.rashomon.account.analysis.Analysis;

/// An analysis as it is written: its account, then what was found in it.
///
/// A new field of a record is a line in `write` and a line, at the same place, in `read` of the
/// class for that record.
final class StoredAnalysis {

  private StoredAnalysis() {}

  static void write(PackedOutput out, Analysis analysis) {
    StoredNames.write(out, analysis.named());
    out.list(analysis.quotations(), StoredQuotation::write);
    out.list(analysis.details(), StoredDetail::write);
    out.list(analysis.statements(), StoredStatement::write);
    StoredPrints.write(out, analysis.prints());
    StoredPrints.write(out, analysis.terms());
  }

  static Analysis read(PackedInput in, String edition) {
    return new Analysis(
        edition,
        StoredNames.read(in),
        in.list(StoredQuotation::read),
        in.list(StoredDetail::read),
        in.list(StoredStatement::read),
        StoredPrints.prints(in),
        StoredPrints.terms(in));
  }
}
