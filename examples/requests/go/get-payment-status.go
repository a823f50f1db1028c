// Status of a payment. Run it: go run get-payment-status.go
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"example.com/signature" // The guide “Sign in your language” says how to get it.
)

const noAnswer = "No clear answer."

func main() {
	gate := os.Getenv("CUP_GATE_URL")
	if gate == "" {
		gate = "https://api.ecommpay.com"
	}
	gate = strings.TrimSuffix(gate, "/")
	project, err := strconv.Atoi(os.Getenv("CUP_PROJECT_ID"))
	check(err, "Set CUP_PROJECT_ID to a whole number.")
	key := set("CUP_SECRET_KEY")

	general := map[string]any{
		"project_id": project,
		"payment_id": "ORDER_155860015",
	}
	request := map[string]any{
		"general":     general,
		"destination": "merchant",
	}
	// Sign last, when all else is in place.
	general["signature"], err = signature.Sign(request, key)
	check(err, "CUP_SECRET_KEY")
	body, err := json.Marshal(request) // What is sent is what was signed.
	check(err, "The request")

	client := http.Client{
		Timeout:       10 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	response, err := client.Post(gate+"/v2/payment/status", "application/json", bytes.NewReader(body))
	check(err, noAnswer)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	check(err, noAnswer)

	var answer struct {
		Code    string // Of a refusal
		Payment struct {
			ID, Status string
			Sum        struct {
				Amount   int64
				Currency string
			}
		}
	}
	check(json.Unmarshal(text, &answer), noAnswer)
	if answer.Code != "" { // Code 3061 or 3062 is not final: ask again later.
		log.Fatalf("Not accepted: %s", text)
	}
	if !signature.Verify(text, key) {
		log.Fatal("The answer has no right signature: do not believe it.")
	}
	// Paid is `success` alone, and only with the sum of your order. Amounts are in fen.
	payment := answer.Payment
	fmt.Printf("%s: %s, %d %s\n", payment.ID, payment.Status, payment.Sum.Amount, payment.Sum.Currency)
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
