import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import tools.jackson.databind.json.JsonMapper;

/// Marks names as CoreNLP sees them: JSON lines `{"text"}` in, `{"text", "names": [[start, end, kind]]}` out,
/// with offsets in code points.
public final class Names {

  private static final Map<String, String> KINDS =
      Map.of("PERSON", "person", "ORGANIZATION", "body", "LOCATION", "place", "MISC", "other");

  private static final JsonMapper JSON = new JsonMapper();

  private final StanfordCoreNLP pipeline;

  private Names() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    pipeline = new StanfordCoreNLP(properties);
  }

  public static void main(String[] arguments) {
    Names names = new Names();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines().parallel().map(names::marked).forEachOrdered(out::println);
    out.flush();
  }

  private String marked(String line) {
    String text = JSON.readTree(line).get("text").asString();
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    List<List<Object>> names =
        document.entityMentions().stream()
            .filter(Names::isName)
            .map(
                mention ->
                    List.<Object>of(
                        text.codePointCount(0, mention.charOffsets().first),
                        text.codePointCount(0, mention.charOffsets().second),
                        KINDS.get(mention.entityType())))
            .toList();
    return JSON.writeValueAsString(Map.of("text", text, "names", names));
  }

  /// CoreNLP marks pronouns as mentions too.
  private static boolean isName(CoreEntityMention mention) {
    return KINDS.containsKey(mention.entityType())
        && !mention.tokens().getFirst().tag().startsWith("PRP");
  }
}
