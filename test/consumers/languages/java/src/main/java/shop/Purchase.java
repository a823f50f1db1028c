package shop;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import shop.api.GateApi;
import shop.client.ApiClient;
import shop.model.PaymentStatusRequest;
import shop.model.SaleRequest;

/** Sends a signed purchase, and asks for its status: SANDBOX SALE_FILE STATUS_FILE. */
class Purchase {
    public static void main(String[] args) throws Exception {
        var client = new ApiClient();
        var host = client.getBaseUri();
        client.updateBaseUri(args[0]);
        var gate = new GateApi(client);
        ObjectMapper json = client.getObjectMapper();

        var sale = gate.createSale(json.readValue(Files.readString(Path.of(args[1])), SaleRequest.class));
        var status = gate.getPaymentStatus(
                json.readValue(Files.readString(Path.of(args[2])), PaymentStatusRequest.class));
        System.out.println(host + " " + sale.getStatus() + " " + sale.getPaymentId() + " "
                + json.valueToTree(status).at("/payment/id").asText());
    }
}
