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
 * Payout through Gate. Run it:
 * javac -encoding UTF-8 -d classes CreatePayout.java && java -cp classes CreatePayout
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class CreatePayout {
    public static void main(String[] arguments) throws Exception {
        String gate = System.getenv().getOrDefault("CUP_GATE_URL", "");
        gate = (gate.isEmpty() ? "https://api.ecommpay.com" : gate).replaceAll("/$", "");
        if (!System.getenv().getOrDefault("CUP_PROJECT_ID", "").matches("[0-9]{1,18}")) {
            throw stop("Set CUP_PROJECT_ID to a whole number.");
        }
        long project = Long.parseLong(set("CUP_PROJECT_ID"));
        String key = set("CUP_SECRET_KEY");

        // payment_id is yours to choose: one for each payout, never used for another one.
        Map<String, Object> general = new LinkedHashMap<>();
        general.put("project_id", project);
        general.put("payment_id", "PAYOUT_15392667771145");
        Map<String, Object> request = Json.object("""
                {
                  "customer": {
                    "id": "127",
                    "ip_address": "185.123.193.224",
                    "email": "customer@example.com",
                    "state": "广东省",
                    "city": "广州市",
                    "country": "CN",
                    "phone": "13632264147",
                    "zip": "510000",
                    "street": "天河路1号",
                    "first_name": "倩文",
                    "last_name": "伍",
                    "identify": { "doc_number": "23512361283" }
                  },
                  "payment": {
                    "amount": 48560,
                    "currency": "CNY",
                    "description": "Payout 15392667771145"
                  },
                  "card": { "pan": "6216261000000000018" },
                  "account": {
                    "bank_id": 1,
                    "branch": "天河支行",
                    "city": "广州市",
                    "region_id": 5
                  }
                }""");
        request.put("general", general);
        // Sign last, when all else is in place.
        general.put("signature", Signature.sign(request, key));

        Map<String, Object> answer;
        boolean isRefused;
        try {
            // What is sent is what was signed.
            HttpRequest sent = HttpRequest.newBuilder(URI.create(gate + "/v2/payment/chinaunionpay/payout"))
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
        // Accepted is not paid out. A callback brings the result.
        System.out.println("Accepted, not paid out yet: request " + answer.get("request_id"));
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
