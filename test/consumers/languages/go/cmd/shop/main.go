// Asks for the status of a payment, buys, asks again, and reads callbacks: SANDBOX FOLDER.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"example.com/shop/gate"
)

func main() {
	configuration := gate.NewConfiguration()
	fmt.Println("host", configuration.Servers[0].URL)
	configuration.Servers[0].URL = os.Args[1]
	api := gate.NewAPIClient(configuration).GateAPI
	ctx := context.Background()

	var saleRequest gate.SaleRequest
	var statusRequest gate.PaymentStatusRequest
	read("sale.json", &saleRequest)
	read("status.json", &statusRequest)

	before, _, err := api.GetPaymentStatus(ctx).PaymentStatusRequest(statusRequest).Execute()
	check(err)
	fmt.Println("status", status(before))
	sale, _, err := api.CreateSale(ctx).SaleRequest(saleRequest).Execute()
	check(err)
	fmt.Println("sale", sale.Status, sale.PaymentId)
	after, _, err := api.GetPaymentStatus(ctx).PaymentStatusRequest(statusRequest).Execute()
	check(err)
	fmt.Println("status", status(after))

	var callbacks []struct {
		Name string
		Body json.RawMessage
	}
	read("callbacks.json", &callbacks)
	for _, received := range callbacks {
		name := received.Name + ":"
		switch callback := callbackIn(received.Body).(type) {
		case *gate.RedirectCallback:
			fields := "no fields"
			if _, isObject := callback.RedirectData.Body.(map[string]any); isObject {
				fields = "fields"
			}
			fmt.Println(name, "RedirectCallback", callback.Payment.Status, callback.RedirectData.Method, fields)
		case *gate.PurchaseCallback:
			fmt.Println(name, "PurchaseCallback", callback.Payment.Status)
		case *gate.PayoutCallback:
			fmt.Println(name, "PayoutCallback", callback.Payment.Status)
		}
	}
}

// The callback that a body is, whose signature has been verified: the rule of Callback.
func callbackIn(body []byte) any {
	var sorts struct {
		Payment      struct{ Type string }
		RedirectData json.RawMessage `json:"redirect_data"`
		InOneWord    json.RawMessage `json:"redirectData"`
	}
	check(json.Unmarshal(body, &sorts))
	for _, data := range []json.RawMessage{sorts.RedirectData, sorts.InOneWord} {
		if data != nil && !bytes.Equal(data, []byte("null")) {
			var callback gate.RedirectCallback
			check(json.Unmarshal(body, &callback))
			callback.RedirectData = &gate.RedirectData{}
			check(json.Unmarshal(data, callback.RedirectData))
			return &callback
		}
	}
	switch sorts.Payment.Type {
	case "purchase":
		var callback gate.PurchaseCallback
		check(json.Unmarshal(body, &callback))
		return &callback
	case "payout":
		var callback gate.PayoutCallback
		check(json.Unmarshal(body, &callback))
		return &callback
	}
	panic("Not of this method: " + sorts.Payment.Type)
}

// An answer with a payment has its status, any other says that there is none.
func status(answer *gate.PaymentStatusAnswer) string {
	if answer.Payment == nil {
		return "unknown " + answer.GetCode()
	}
	return *answer.Payment.Status.String
}

func read(name string, into any) {
	text, err := os.ReadFile(filepath.Join(os.Args[2], name))
	check(err)
	check(json.Unmarshal(text, into))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
