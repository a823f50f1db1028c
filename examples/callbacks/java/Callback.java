import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Takes all callbacks, of purchases and payouts. Run it:
 * javac -encoding UTF-8 -d classes Callback.java && java -cp classes Callback
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class Callback {
    private static final int LARGEST_BODY = 65_536; // bytes
    private static final Pattern LINK_NAME = Pattern.compile("(^|;)payment_(amount|currency):");
    /** In JSON: a text that looks like further fields, or a name that is empty, 0, or has {@code ;} or {@code :} in it. */
    private static final Pattern HIDDEN = Pattern.compile(
            ";(account|customer|errors|general|operation|payment|project_id|redirect_data|redirectData):"
                    + "|[{,]\"(0?|(\\\\.|[^\"\\\\;:])*+[;:](\\\\.|[^\"\\\\])*+)\":");
    private static final String PROJECT = set("CUP_PROJECT_ID", "[1-9][0-9]*");
    private static final String KEY = set("CUP_SECRET_KEY", "(?s).+");

    public static void main(String[] arguments) {
        System.setProperty("sun.net.httpserver.maxReqTime", "10"); // seconds that a request may take
        String port = System.getenv().getOrDefault("PORT", "3000");
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(port)), 0);
        } catch (IOException | IllegalArgumentException unusable) {
            throw stop("Port " + port + ": " + unusable.getMessage());
        }
        // Each waits for one sender, who may be slow on purpose.
        server.setExecutor(Executors.newFixedThreadPool(500));
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(answer(exchange), -1);
            }
        });
        server.start();
        System.out.println("http://127.0.0.1:" + port + "/callbacks");
    }

    /** The status. 400: it is not believed. 500: it comes again. 200: it never comes again. */
    private static int answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            return 405;
        }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.split(";")[0].strip().equalsIgnoreCase("application/json")) {
            return 415;
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return 413;
        }
        Map<String, Object> callback;
        try {
            callback = Json.object(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException | IllegalArgumentException unreadable) {
            return refused("no JSON object");
        }
        // Before anything else: verify what arrived.
        if (!Signature.verify(callback, KEY)) {
            return refused("not signed with this key");
        }
        if (!isCallback(callback)) {
            return refused("no callback of this project");
        }
        try {
            change(callback);
        } catch (RuntimeException failure) {
            System.err.println("Not stored: " + failure);
            return 500;
        }
        return 200;
    }

    private static int refused(String why) {
        System.err.println("Refused: " + why);
        return 400;
    }

    /** The signature proves no structure, so look at what is used. What is not known yet may be there. */
    private static boolean isCallback(Map<String, Object> callback) {
        // A customer sees the signature of a Payment Page link. Whatever was made of one has the names that every link has.
        boolean isLink = LINK_NAME.matcher(Signature.canonicalString(callback)).find();
        Map<?, ?> payment = map(callback.get("payment"));
        Map<?, ?> operation = map(callback.get("operation"));
        Map<?, ?> sum = map(payment.get("sum"));
        Object[] words = {payment.get("id"), payment.get("type"), payment.get("status"), sum.get("currency"),
                operation.get("type"), operation.get("status")};
        Object id = operation.get("id");
        // With such a text or name, the signature does not tell which fields were signed.
        return !isLink && !HIDDEN.matcher(Json.text(callback)).find()
                && Arrays.stream(words).allMatch(word -> word instanceof String text && !text.isEmpty())
                && (id == null || id instanceof String || id instanceof Signature.Written)
                && sum.get("amount") instanceof Signature.Written amount && amount.number().matches("[0-9]+")
                && new Signature.Written(PROJECT).equals(callback.get("project_id"))
                && isPlain(payment) && isPlain(operation);
    }

    /** A text with a `;` can hide a field that was moved into it. Only these two texts may have one. */
    private static boolean isPlain(Map<?, ?> part) {
        return part.entrySet().stream()
                .filter(each -> !each.getKey().equals("description") && !each.getKey().equals("message"))
                .noneMatch(each -> each.getValue() instanceof String text && text.contains(";"));
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Changes the order. What it throws becomes 500. */
    private static void change(Map<String, Object> callback) {
        Map<?, ?> payment = map(callback.get("payment"));
        Map<?, ?> operation = map(callback.get("operation"));
        Map<?, ?> sum = map(payment.get("sum"));
        // Copies of a callback have the same key. A copy can have 5 as well as "5": both are signed as 5.
        List<?> key = Arrays.asList(PROJECT, payment.get("id").toString().toLowerCase(Locale.ROOT),
                Signature.text(operation.get("id")), payment.get("status"), operation.get("status"), sum.get("amount"),
                sum.get("currency"));
        // In ONE transaction of your database:
        // 1. insert the key; if it is there already, that is all: commit, and answer 200;
        // 2. find the order, and compare payment.sum with its own;
        // 3. change it, if the status may follow its own: the guide “Receiving callbacks” has the rules.
        //    With redirect_data, send the customer there. Paid is payment.status `success` alone.
        // As JSON: what came from outside makes no line of its own.
        System.out.println(Json.text(Arrays.asList(payment.get("type"), payment.get("id"), payment.get("status"),
                operation.get("code"), key)));
    }

    private static String set(String name, String form) {
        String value = System.getenv().getOrDefault(name, "");
        if (!value.matches(form)) {
            throw stop("Set CUP_PROJECT_ID, a whole number, and CUP_SECRET_KEY.");
        }
        return value;
    }

    private static IllegalStateException stop(String why) {
        System.err.println(why);
        System.exit(1);
        return new IllegalStateException(why);
    }
}
