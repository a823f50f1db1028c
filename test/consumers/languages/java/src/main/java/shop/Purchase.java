package shop;

import java.nio.file.Files;
import java.nio.file.Path;
import shop.api.GateApi;
import shop.client.ApiClient;
import shop.model.SaleRequest;

/** Sends a signed purchase: SANDBOX SALE_FILE. */
class Purchase {
    public static void main(String[] args) throws Exception {
        var client = new ApiClient();
        var host = client.getBaseUri();
        client.updateBaseUri(args[0]);
        var gate = new GateApi(client);

        var request = client.getObjectMapper().readValue(Files.readString(Path.of(args[1])), SaleRequest.class);
        var sale = gate.createSale(request);
        System.out.println(host + " " + sale.getStatus() + " " + sale.getPaymentId());
    }
}
