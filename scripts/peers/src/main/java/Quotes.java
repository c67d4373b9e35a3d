import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Reads text files and prints one JSON line for each: tokens, seconds, and the quotes with their speakers. Models are loaded before. */
public final class Quotes {
  public static void main(String[] files) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    long loading = System.nanoTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    System.out.println("{\"loaded\":" + seconds(loading) + "}");
    for (String file : files) {
      String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
      long start = System.nanoTime();
      CoreDocument document = new CoreDocument(text);
      pipeline.annotate(document);
      double spent = seconds(start);
      StringBuilder quotes = new StringBuilder();
      if (document.quotes() != null) {
        for (CoreQuote quote : document.quotes()) {
          if (quotes.length() > 0) quotes.append(',');
          String speaker = quote.hasCanonicalSpeaker ? quote.canonicalSpeaker().get() : quote.speaker().orElse("");
          quotes.append("{\"speaker\":").append(json(speaker)).append(",\"quote\":").append(json(quote.text())).append('}');
        }
      }
      System.out.println("{\"file\":" + json(file) + ",\"tokens\":" + document.tokens().size() + ",\"seconds\":" + spent + ",\"quotes\":[" + quotes + "]}");
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char letter : text.toCharArray()) {
      if (letter == '"' || letter == '\\') out.append('\\').append(letter);
      else if (letter < ' ') out.append(String.format("\\u%04x", (int) letter));
      else out.append(letter);
    }
    return out.append('"').toString();
  }
}
