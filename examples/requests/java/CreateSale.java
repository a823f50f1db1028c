import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Purchase through Gate. Run it:
 * javac -encoding UTF-8 -d classes CreateSale.java && java -cp classes CreateSale
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class CreateSale {
    public static void main(String[] arguments) throws Exception {
        String gate = System.getenv().getOrDefault("CUP_GATE_URL", "");
        gate = (gate.isEmpty() ? "https://api.ecommpay.com" : gate).replaceAll("/$", "");
        if (!System.getenv().getOrDefault("CUP_PROJECT_ID", "").matches("[0-9]{1,18}")) {
            throw stop("Set CUP_PROJECT_ID to a whole number.");
        }
        long project = Long.parseLong(set("CUP_PROJECT_ID"));
        String key = set("CUP_SECRET_KEY");

        // payment_id is yours to choose: one for each purchase, never used for another one.
        Map<String, Object> general = new LinkedHashMap<>();
        general.put("project_id", project);
        general.put("payment_id", "ORDER_155860015");
        Map<String, Object> request = Json.object("""
                {
                  "customer": {
                    "id": "123",
                    "ip_address": "183.57.40.238",
                    "first_name": "倩文",
                    "last_name": "伍",
                    "phone": "13632264147",
                    "email": "customer@example.com",
                    "street": "天河路1号",
                    "city": "广州市",
                    "zip": "510000",
                    "country": "CN"
                  },
                  "payment": {
                    "amount": 1000,
                    "currency": "CNY",
                    "description": "Order 155860015"
                  },
                  "return_url": { "success": "https://shop.example.com/paid" }
                }""");
        request.put("general", general);
        // Sign last, when all else is in place.
        general.put("signature", Signature.sign(request, key));

        Map<String, Object> answer;
        boolean isRefused;
        try {
            // What is sent is what was signed.
            HttpRequest sent = HttpRequest.newBuilder(URI.create(gate + "/v2/payment/cup/quick/sale"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(Json.text(request)))
                    .build();
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .sendAsync(sent, HttpResponse.BodyHandlers.ofString())
                    .orTimeout(10, TimeUnit.SECONDS) // until the whole answer is here
                    .join();
            answer = Json.object(response.body());
            boolean isRepeat = List.of("3041", "3060", "3613").contains(String.valueOf(answer.get("code")));
            // Only 2xx accepts, and only 4xx refuses. A repeat is neither: the earlier request counts.
            boolean isAccepted = response.statusCode() / 100 == 2 && "success".equals(answer.get("status"));
            isRefused = response.statusCode() / 100 == 4 && "error".equals(answer.get("status")) && !isRepeat;
            if (!isAccepted && !isRefused) {
                throw new IllegalArgumentException(response.body());
            }
        } catch (CompletionException | IllegalArgumentException unreadable) {
            throw stop("No clear answer: it may be registered all the same. Ask for its status before you send a new payment_id. (" + unreadable + ")");
        }
        if (isRefused) {
            throw stop("Not accepted: " + Json.text(answer));
        }
        // Accepted is not paid. A callback says where the customer pays, a later one whether they did.
        System.out.println("Accepted, not paid yet: request " + answer.get("request_id"));
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
