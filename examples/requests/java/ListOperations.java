import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Operations of an interval. Run it:
 * javac -encoding UTF-8 -d classes ListOperations.java && java -cp classes ListOperations
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class ListOperations {
    public static void main(String[] arguments) throws Exception {
        String api = System.getenv().getOrDefault("CUP_DATA_API_URL", "");
        api = (api.isEmpty() ? "https://data.ecommpay.com/v1" : api).replaceAll("/$", "");
        if (!System.getenv().getOrDefault("CUP_PROJECT_ID", "").matches("[0-9]{1,18}")) {
            throw stop("Set CUP_PROJECT_ID to a whole number.");
        }
        long project = Long.parseLong(set("CUP_PROJECT_ID"));
        String token = set("CUP_DATA_API_TOKEN");
        String key = set("CUP_DATA_API_SECRET_KEY");

        Map<String, Object> request = Json.object("""
                {
                  "interval": {
                    "from": "2019-03-01 00:00:00",
                    "to": "2019-03-31 23:59:59"
                  },
                  "tz": "Asia/Shanghai",
                  "operation_type": "sale",
                  "operation_status": "success",
                  "limit": 100,
                  "offset": 0
                }""");
        request.put("token", token);
        request.put("project_id", List.of(project));
        // Sign last, when all else is in place.
        request.put("signature", Signature.sign(request, key));

        Map<String, Object> answer;
        try {
            // What is sent is what was signed.
            HttpRequest sent = HttpRequest.newBuilder(URI.create(api + "/operations/get"))
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
        // The next page has offset 100, and so on, until no operation comes.
        List<?> operations = (List<?>) answer.get("operations");
        System.out.println(operations.size() + " operations");
        for (Object each : operations) {
            Map<?, ?> operation = (Map<?, ?>) each;
            System.out.println(operation.get("payment_id") + " " + operation.get("operation_type") + " " + operation.get("operation_status"));
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
