// Sends a signed purchase: SANDBOX SALE_FILE.
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

	fmt.Println(host, accepted.Status, accepted.PaymentId)
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
