import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Operations of one payment. Run it:
 * javac -encoding UTF-8 -d classes ListPaymentOperations.java && java -cp classes ListPaymentOperations
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class ListPaymentOperations {
    public static void main(String[] arguments) throws Exception {
        String api = System.getenv().getOrDefault("CUP_DATA_API_URL", "");
        api = (api.isEmpty() ? "https://data.ecommpay.com/v1" : api).replaceAll("/$", "");
        String token = set("CUP_DATA_API_TOKEN");
        String key = set("CUP_DATA_API_SECRET_KEY");

        Map<String, Object> request = Json.object("""
                { "payment_id": "ORDER_155860015" }""");
        request.put("token", token);
        // Sign last, when all else is in place.
        request.put("signature", Signature.sign(request, key));

        Map<String, Object> answer;
        try {
            // What is sent is what was signed.
            HttpRequest sent = HttpRequest.newBuilder(URI.create(api + "/operations/get-by-payment"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(Json.text(request)))
                    .build();
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .sendAsync(sent, HttpResponse.BodyHandlers.ofString())
                    .orTimeout(300, TimeUnit.SECONDS) // until the whole answer is here
                    .join();
            answer = Json.object(response.body());
        } catch (CompletionException | IllegalArgumentException unreadable) {
            throw stop("No clear answer. (" + unreadable + ")");
        }
        if (answer.containsKey("code")) {
            throw stop("Not accepted: " + Json.text(answer));
        }
        if (!Signature.verify(answer, key)) {
            throw stop("The answer has no right signature: do not believe it.");
        }
        List<?> operations = (List<?>) answer.get("operations");
        System.out.println(operations.size() + " operations");
        for (Object each : operations) {
            Map<?, ?> operation = (Map<?, ?>) each;
            System.out.println(operation.get("operation_id") + " " + operation.get("operation_type") + " " + operation.get("amount"));
        }
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
