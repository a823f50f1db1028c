// Open Payment Page. Run it: go run open-payment-page.go
package main

import (
	"fmt"
	"log"
	"net/url"
	"os"
	"strconv"
	"strings"

	"example.com/signature" // The guide “Sign in your language” says how to get it.
)

func main() {
	page := os.Getenv("CUP_PAYMENT_PAGE_URL")
	if page == "" {
		page = "https://paymentpage.ecommpay.com"
	}
	page = strings.TrimSuffix(page, "/")
	project, err := strconv.Atoi(os.Getenv("CUP_PROJECT_ID"))
	check(err, "Set CUP_PROJECT_ID to a whole number.")
	key := set("CUP_SECRET_KEY")

	// payment_id is yours to choose: one for each purchase, never used for another one.
	request := map[string]any{
		"project_id":           project,
		"payment_id":           "ORDER_155860015",
		"customer_id":          "123",
		"payment_amount":       1000,
		"payment_currency":     "CNY",
		"payment_description":  "Order 155860015",
		"language_code":        "zh",
		"force_payment_method": "cup-quick",
	}
	// Sign last, when all else is in place.
	request["signature"], err = signature.Sign(request, key)
	check(err, "CUP_SECRET_KEY")

	// The signature is percent-encoded as well: it has +, / and =.
	query := url.Values{}
	for name, value := range request {
		query.Set(name, fmt.Sprint(value))
	}
	// Send the customer's browser here. The result comes by callback.
	fmt.Println(page + "/payment?" + query.Encode())
}

func set(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("Set %s.", name)
	}
	return value
}

func check(err error, what string) {
	if err != nil {
		log.Fatalf("%s (%v)", what, err)
	}
}
