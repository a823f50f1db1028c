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
 * Banks that support payouts. Run it:
 * javac -encoding UTF-8 -d classes ListPayoutBanks.java && java -cp classes ListPayoutBanks
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class ListPayoutBanks {
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
                { "payment": { "amount": 1000, "currency": "CNY" } }""");
        request.put("general", general);
        // Sign last, when all else is in place.
        general.put("signature", Signature.sign(request, key));

        Object answer;
        try {
            // What is sent is what was signed.
            HttpRequest sent = HttpRequest.newBuilder(URI.create(gate + "/v2/info/banks/chinaunionpay/payout/list"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(Json.text(request)))
                    .build();
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .sendAsync(sent, HttpResponse.BodyHandlers.ofString())
                    .orTimeout(10, TimeUnit.SECONDS) // until the whole answer is here
                    .join();
            answer = Json.read(response.body());
        } catch (CompletionException | IllegalArgumentException unreadable) {
            throw stop("No clear answer. (" + unreadable + ")");
        }
        if (!(answer instanceof List<?> banks)) { // A refusal is no list.
            throw stop("Not accepted: " + Json.text(answer));
        }
        for (Object each : banks) {
            Map<?, ?> bank = (Map<?, ?>) each;
            System.out.println(bank.get("id") + " " + bank.get("name"));
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
