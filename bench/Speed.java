import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.Rashomon;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.analysis.Models;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Input;
import org.rashomon.account.read.Reader;
import org.rashomon.text.Work;

/// Times both programs on the same articles, once warm, on all cores. Tokens are Rashomon's for
/// both.
public final class Speed {

  private static final int ARTICLES = 5;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /// @param processor seconds of processor time, on all cores together: what a machine that does
  ///   other things as well doesn't change
  private record Result(double seconds, double processor, int quotations) {}

  public static void main(String[] arguments) {
    try (Models models = new Models()) {
      int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
      compare(new Rashomon(models, Work.ALONE), Path.of(arguments[0]), most);
    }
  }

  private static void compare(Rashomon rashomon, Path folder, int most) {
    List<Account> articles =
        rashomon.accounts(captures(folder)).stream().limit(most).toList();
    long tokens =
        articles.stream()
            .mapToLong(article -> rashomon.analyse(article).named().parsed().tokens().size())
            .sum();
    System.out.printf(
        "%d articles, %,d tokens, %d cores%n",
        articles.size(), tokens, Runtime.getRuntime().availableProcessors());
    Result ours =
        told(
            "Rashomon",
            tokens,
            timed(articles, 20, article -> attributed(rashomon.analyse(article))));
    StanfordCoreNLP peer = peer();
    Result theirs =
        told("CoreNLP", tokens, timed(articles, 2, article -> attributed(peer, article)));
    System.out.printf(
        Locale.ROOT,
        "ratio %.1f by the clock, %.1f by processor time%n",
        theirs.seconds() / ours.seconds(),
        theirs.processor() / ours.processor());
  }

  private static List<Capture> captures(Path folder) {
    List<Capture> captures = new ArrayList<>();
    try (Stream<Input> inputs = new Reader().read(List.of(folder), System.in)) {
      inputs.filter(Capture.class::isInstance).map(Capture.class::cast).forEach(captures::add);
    }
    return captures;
  }

  /// Tokenising, tags, lemmas, names, dependencies, coreference, quotations and their speakers;
  /// times and fine-grained names, which attribution doesn't need, are left out.
  private static StanfordCoreNLP peer() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    return new StanfordCoreNLP(properties);
  }

  private static int attributed(Analysis analysis) {
    return (int)
        analysis.quotations().stream()
            .map(Quotation::speaker)
            .filter(speaker -> speaker != null)
            .count();
  }

  private static int attributed(StanfordCoreNLP pipeline, Account article) {
    String story =
        article.story().stream()
            .map(Block::span)
            .map(span -> span.in(article.text()))
            .collect(Collectors.joining("\n\n"));
    CoreDocument document = new CoreDocument(story);
    pipeline.annotate(document);
    return (int) document.quotes().stream().filter(quote -> quote.speaker().isPresent()).count();
  }

  /// The last round; those before it warm up, more of them where a round is short.
  private static Result timed(List<Account> articles, int rounds, ToIntFunction<Account> work) {
    int quotations = 0;
    long start = 0;
    long processor = 0;
    for (int round = 0; round < rounds; round++) {
      start = System.nanoTime();
      processor = PROCESS.getProcessCpuTime();
      quotations = articles.parallelStream().mapToInt(work).sum();
    }
    long used = PROCESS.getProcessCpuTime() - processor;
    return new Result((System.nanoTime() - start) / 1e9, used / 1e9, quotations);
  }

  private static Result told(String program, long tokens, Result result) {
    System.out.printf(
        Locale.ROOT,
        "%-9s %,8.0f tokens/s, %,8.0f tokens a second of processor time (%.2f s, %.2f s; %d quotations with a"
            + " speaker)%n",
        program,
        tokens / result.seconds(),
        tokens / result.processor(),
        result.seconds(),
        result.processor(),
        result.quotations());
    return result;
  }
}
