import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Status of a payment. Run it:
 * javac -encoding UTF-8 -d classes GetPaymentStatus.java && java -cp classes GetPaymentStatus
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class GetPaymentStatus {
    public static void main(String[] arguments) throws Exception {
        String gate = System.getenv().getOrDefault("CUP_GATE_URL", "");
        gate = (gate.isEmpty() ? "https://api.ecommpay.com" : gate).replaceAll("/$", "");
        if (!System.getenv().getOrDefault("CUP_PROJECT_ID", "").matches("[0-9]{1,18}")) {
            throw stop("Set CUP_PROJECT_ID to a whole number.");
        }
        long project = Long.parseLong(set("CUP_PROJECT_ID"));
        String key = set("CUP_SECRET_KEY");

        Map<String, Object> general = new LinkedHashMap<>();
        general.put("project_id", project);
        general.put("payment_id", "ORDER_155860015");
        Map<String, Object> request = Json.object("""
                { "destination": "merchant" }""");
        request.put("general", general);
        // Sign last, when all else is in place.
        general.put("signature", Signature.sign(request, key));

        Map<String, Object> answer;
        try {
            // What is sent is what was signed.
            HttpRequest sent = HttpRequest.newBuilder(URI.create(gate + "/v2/payment/status"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(Json.text(request)))
                    .build();
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .sendAsync(sent, HttpResponse.BodyHandlers.ofString())
                    .orTimeout(10, TimeUnit.SECONDS) // until the whole answer is here
                    .join();
            answer = Json.object(response.body());
        } catch (CompletionException | IllegalArgumentException unreadable) {
            throw stop("No clear answer. (" + unreadable + ")");
        }
        if (answer.containsKey("code")) { // Code 3061 or 3062 is not final: ask again later.
            throw stop("Not accepted: " + Json.text(answer));
        }
        if (!Signature.verify(answer, key)) {
            throw stop("The answer has no right signature: do not believe it.");
        }
        // Paid is `success` alone, and only with the sum of your order. Amounts are in fen.
        Map<?, ?> payment = (Map<?, ?>) answer.get("payment");
        Map<?, ?> sum = (Map<?, ?>) payment.get("sum");
        System.out.println(payment.get("id") + ": " + payment.get("status") + ", " + sum.get("amount") + " " + sum.get("currency"));
    }

    private static String set(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            throw stop("Set " + name + ".");
        }
        return value;
    }

    private static IllegalStateException stop(String why) {
        System.err.println(why);
        System.exit(1);
        return new IllegalStateException(why);
    }
}
