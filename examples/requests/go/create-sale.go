// Purchase through Gate. Run it: go run create-sale.go
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

const noAnswer = "No clear answer: it may be registered all the same. Ask for its status before you send a new payment_id."

func main() {
	gate := os.Getenv("CUP_GATE_URL")
	if gate == "" {
		gate = "https://api.ecommpay.com"
	}
	gate = strings.TrimSuffix(gate, "/")
	project, err := strconv.Atoi(os.Getenv("CUP_PROJECT_ID"))
	check(err, "Set CUP_PROJECT_ID to a whole number.")
	key := set("CUP_SECRET_KEY")

	// payment_id is yours to choose: one for each purchase, never used for another one.
	general := map[string]any{
		"project_id": project,
		"payment_id": "ORDER_155860015",
	}
	request := map[string]any{
		"general": general,
		"customer": map[string]any{
			"id":         "123",
			"ip_address": "183.57.40.238",
			"first_name": "倩文",
			"last_name":  "伍",
			"phone":      "13632264147",
			"email":      "customer@example.com",
			"street":     "天河路1号",
			"city":       "广州市",
			"zip":        "510000",
			"country":    "CN",
		},
		"payment": map[string]any{
			"amount":      1000,
			"currency":    "CNY",
			"description": "Order 155860015",
		},
		"return_url": map[string]any{"success": "https://shop.example.com/paid"},
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
	response, err := client.Post(gate+"/v2/payment/cup/quick/sale", "application/json", bytes.NewReader(body))
	check(err, noAnswer)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	check(err, noAnswer)

	var answer struct {
		Status, Code string
		RequestID    string `json:"request_id"`
	}
	check(json.Unmarshal(text, &answer), noAnswer)
	isRepeat := answer.Code == "3041" || answer.Code == "3060" || answer.Code == "3613"
	// Only 2xx accepts, and only 4xx refuses. A repeat is neither: the earlier request counts.
	isAccepted := response.StatusCode/100 == 2 && answer.Status == "success"
	isRefused := response.StatusCode/100 == 4 && answer.Status == "error" && !isRepeat
	if !isAccepted && !isRefused {
		log.Fatalf("%s (%s)", noAnswer, text)
	}
	if isRefused {
		log.Fatalf("Not accepted: %s", text)
	}
	// Accepted is not paid. A callback says where the customer pays, a later one whether they did.
	fmt.Println("Accepted, not paid yet: request", answer.RequestID)
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
