import java.util.Map;
import java.util.stream.Collectors;

/**
 * Open Payment Page by a form. Run it:
 * javac -encoding UTF-8 -d classes OpenPaymentPageByForm.java && java -cp classes OpenPaymentPageByForm
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class OpenPaymentPageByForm {
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

        String fields = request.entrySet().stream()
                .map(each -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
                        .formatted(each.getKey(), escaped(String.valueOf(each.getValue()))))
                .collect(Collectors.joining());
        // Answer the customer's request with this page. The result comes by callback.
        System.out.print("""
                <!DOCTYPE html>
                <meta charset="utf-8">
                <form method="post" action="%s">
                %s<button>Pay</button>
                </form>
                """.formatted(escaped(page + "/payment"), fields));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
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
