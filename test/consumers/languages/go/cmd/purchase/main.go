// Sends a signed purchase, and asks for its status: SANDBOX SALE_FILE STATUS_FILE.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"example.com/shop/gate"
)

func main() {
	configuration := gate.NewConfiguration()
	host := configuration.Servers[0].URL
	configuration.Servers[0].URL = os.Args[1]
	client := gate.NewAPIClient(configuration)

	var sale gate.SaleRequest
	read(os.Args[2], &sale)
	accepted, _, err := client.GateAPI.CreateSale(context.Background()).SaleRequest(sale).Execute()
	check(err)

	var query gate.PaymentStatusRequest
	read(os.Args[3], &query)
	status, _, err := client.GateAPI.GetPaymentStatus(context.Background()).PaymentStatusRequest(query).Execute()
	check(err)

	text, err := json.Marshal(status)
	check(err)
	var known struct{ Payment struct{ ID string } }
	check(json.Unmarshal(text, &known))
	fmt.Println(host, accepted.Status, accepted.PaymentId, known.Payment.ID)
}

func read(file string, into any) {
	text, err := os.ReadFile(file)
	check(err)
	check(json.Unmarshal(text, into))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
