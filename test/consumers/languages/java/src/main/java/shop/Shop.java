package shop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import shop.api.GateApi;
import shop.client.ApiClient;
import shop.model.PaymentStatusAnswer;
import shop.model.PaymentStatusRequest;
import shop.model.PayoutCallback;
import shop.model.PurchaseCallback;
import shop.model.RedirectCallback;
import shop.model.SaleRequest;

/** Asks for the status of a payment, buys, asks again, and reads callbacks: SANDBOX FOLDER. */
class Shop {
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[1]);
        var client = new ApiClient();
        System.out.println("host " + client.getBaseUri());
        client.updateBaseUri(args[0]);
        var gate = new GateApi(client);
        var json = client.getObjectMapper();

        var saleRequest = json.readValue(Files.readString(folder.resolve("sale.json")), SaleRequest.class);
        var statusRequest =
                json.readValue(Files.readString(folder.resolve("status.json")), PaymentStatusRequest.class);
        System.out.println("status " + status(gate.getPaymentStatus(statusRequest)));
        var sale = gate.createSale(saleRequest);
        System.out.println("sale " + sale.getStatus() + " " + sale.getPaymentId());
        System.out.println("status " + status(gate.getPaymentStatus(statusRequest)));

        var callbacks = json.readTree(Files.readString(folder.resolve("callbacks.json")));
        for (var received : callbacks) {
            var callback = callbackIn((ObjectNode) received.get("body"), json);
            var name = callback.getClass().getSimpleName();
            System.out.println(received.get("name").asText() + ": " + name + " " + told(callback));
        }
    }

    /** The callback that a body is, whose signature has been verified: the rule of Callback. */
    private static Object callbackIn(ObjectNode body, ObjectMapper json) throws Exception {
        for (var name : List.of("redirect_data", "redirectData")) {
            if (body.hasNonNull(name)) {
                body.set("redirect_data", body.get(name));
                return json.treeToValue(body, RedirectCallback.class);
            }
        }
        var type = body.at("/payment/type").asText();
        switch (type) {
            case "purchase":
                return json.treeToValue(body, PurchaseCallback.class);
            case "payout":
                return json.treeToValue(body, PayoutCallback.class);
            default:
                throw new IllegalArgumentException("Not of this method: " + type);
        }
    }

    private static String told(Object callback) {
        if (callback instanceof RedirectCallback) {
            var redirect = (RedirectCallback) callback;
            var data = redirect.getRedirectData();
            var fields = data.getBody() instanceof Map ? "fields" : "no fields";
            return redirect.getPayment().getStatus() + " " + data.getMethod().getValue() + " " + fields;
        }
        return callback instanceof PurchaseCallback
                ? ((PurchaseCallback) callback).getPayment().getStatus()
                : ((PayoutCallback) callback).getPayment().getStatus();
    }

    /** An answer with a payment has its status, any other says that there is none. */
    private static String status(PaymentStatusAnswer answer) {
        return answer.getPayment() == null
                ? "unknown " + answer.getCode()
                : answer.getPayment().getStatus().getActualInstance().toString();
    }
}
