import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Status of a request. Run it:
 * javac -encoding UTF-8 -d classes GetPaymentStatusByRequest.java && java -cp classes GetPaymentStatusByRequest
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class GetPaymentStatusByRequest {
    public static void main(String[] arguments) throws Exception {
        String gate = System.getenv().getOrDefault("CUP_GATE_URL", "");
        gate = (gate.isEmpty() ? "https://api.ecommpay.com" : gate).replaceAll("/$", "");
        if (!System.getenv().getOrDefault("CUP_PROJECT_ID", "").matches("[0-9]{1,18}")) {
            throw stop("Set CUP_PROJECT_ID to a whole number.");
        }
        long project = Long.parseLong(set("CUP_PROJECT_ID"));
        String key = set("CUP_SECRET_KEY");

        Map<String, Object> request = Json.object("""
                { "request_id": "gh72ef7c07157e6bde92072a52" }""");
        request.put("project_id", project);
        // Sign last, when all else is in place.
        request.put("signature", Signature.sign(request, key));

        Map<String, Object> answer;
        try {
            // What is sent is what was signed.
            HttpRequest sent = HttpRequest.newBuilder(URI.create(gate + "/v2/payment/status/request"))
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
        // This is the request's status. `payment`, where it is there, has that of the payment.
        System.out.println(answer.get("request_id") + ": " + answer.get("status"));
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
