import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Open Payment Page. Run it:
 * javac -encoding UTF-8 -d classes OpenPaymentPage.java && java -cp classes OpenPaymentPage
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class OpenPaymentPage {
    public static void main(String[] arguments) throws Exception {
        String page = System.getenv().getOrDefault("CUP_PAYMENT_PAGE_URL", "");
        page = (page.isEmpty() ? "https://paymentpage.ecommpay.com" : page).replaceAll("/$", "");
        if (!System.getenv().getOrDefault("CUP_PROJECT_ID", "").matches("[0-9]{1,18}")) {
            throw stop("Set CUP_PROJECT_ID to a whole number.");
        }
        long project = Long.parseLong(set("CUP_PROJECT_ID"));
        String key = set("CUP_SECRET_KEY");

        // payment_id is yours to choose: one for each purchase, never used for another one.
        Map<String, Object> request = Json.object("""
                {
                  "payment_id": "ORDER_155860015",
                  "customer_id": "123",
                  "payment_amount": 1000,
                  "payment_currency": "CNY",
                  "payment_description": "Order 155860015",
                  "language_code": "zh",
                  "force_payment_method": "cup-quick"
                }""");
        request.put("project_id", project);
        // Sign last, when all else is in place.
        request.put("signature", Signature.sign(request, key));

        // The signature is percent-encoded as well: it has +, / and =.
        String query = request.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(String.valueOf(each.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        // Send the customer's browser here. The result comes by callback.
        System.out.println(page + "/payment?" + query);
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
