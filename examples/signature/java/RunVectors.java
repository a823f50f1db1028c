import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Runs Signature against the vectors: javac -d out *.java && java -cp out RunVectors [folder of the vectors] */
final class RunVectors {
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../../../vectors");
        Map<String, Predicate<Map<String, Object>>> topics = new LinkedHashMap<>();
        topics.put("canonical-strings", RunVectors::document);
        topics.put("signatures", RunVectors::document);
        topics.put("natural-order", RunVectors::order);
        topics.put("number-texts", RunVectors::number);
        topics.put("callbacks", RunVectors::callback);
        topics.put("payment-page-links", RunVectors::link);
        int passed = 0;
        int failed = 0;
        for (String topic : topics.keySet()) {
            Map<String, Object> file = Json.object(Files.readString(folder.resolve(topic + ".json")));
            for (Object each : (List<?>) file.get("cases")) {
                if (topics.get(topic).test(map(each))) {
                    passed++;
                } else {
                    failed++;
                    System.out.println("failed: " + map(each).get("id"));
                }
            }
        }
        System.out.println(passed + " passed");
        System.exit(failed > 0 ? 1 : 0);
    }

    private static boolean isSigned(Map<String, ?> data, Map<String, ?> each) {
        return Signature.canonicalString(data).equals(each.get("canonical_string"))
                && Signature.sign(data, text(each, "key")).equals(each.get("signature"));
    }

    private static boolean document(Map<String, Object> each) {
        Map<String, Object> data = Json.object(text(each, "json"));
        return isSigned(data, each) && Json.object(Json.text(data)).equals(data);
    }

    private static boolean order(Map<String, Object> each) {
        int order = Integer.parseInt(text(each, "order"));
        return PhpText.naturalCompare(text(each, "a"), text(each, "b")) == order
                && PhpText.naturalCompare(text(each, "b"), text(each, "a")) == -order;
    }

    private static boolean number(Map<String, Object> each) {
        return PhpText.numberText(text(each, "number")).equals(each.get("text")) && document(each);
    }

    /** The last layer is not the signature's. */
    private static boolean callback(Map<String, Object> each) {
        boolean holds = each.get("verdict").equals("accepted") || each.get("refused_by").equals("contract");
        return verify(text(each, "body"), text(each, "key")) == holds;
    }

    private static boolean verify(String body, String key) {
        try {
            return Signature.verify(Json.object(body), key);
        } catch (IllegalArgumentException noObject) {
            return false;
        }
    }

    private static boolean link(Map<String, Object> each) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : URI.create((String) each.get("url")).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(decoded(parts[0]), decoded(parts[1]));
        }
        Map<String, Object> parameters = map(each.get("parameters"));
        Map<String, Object> sent = new LinkedHashMap<>();
        parameters.keySet().forEach(name -> sent.put(name, text(parameters, name)));
        sent.put("signature", each.get("signature"));
        Map<String, Object> signed = new LinkedHashMap<>(parameters);
        signed.keySet().removeIf(name -> name.startsWith("_"));
        return query.equals(sent) && isSigned(signed, each);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String text(Map<String, ?> members, String name) {
        return Signature.text(members.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
