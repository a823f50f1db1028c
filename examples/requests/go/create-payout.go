// Payout through Gate. Run it: go run create-payout.go
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

	// payment_id is yours to choose: one for each payout, never used for another one.
	general := map[string]any{
		"project_id": project,
		"payment_id": "PAYOUT_15392667771145",
	}
	request := map[string]any{
		"general": general,
		"customer": map[string]any{
			"id":         "127",
			"ip_address": "185.123.193.224",
			"email":      "customer@example.com",
			"state":      "广东省",
			"city":       "广州市",
			"country":    "CN",
			"phone":      "13632264147",
			"zip":        "510000",
			"street":     "天河路1号",
			"first_name": "倩文",
			"last_name":  "伍",
			"identify":   map[string]any{"doc_number": "23512361283"},
		},
		"payment": map[string]any{
			"amount":      48560,
			"currency":    "CNY",
			"description": "Payout 15392667771145",
		},
		"card": map[string]any{"pan": "6216261000000000018"},
		"account": map[string]any{
			"bank_id":   1,
			"branch":    "天河支行",
			"city":      "广州市",
			"region_id": 5,
		},
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
	response, err := client.Post(gate+"/v2/payment/chinaunionpay/payout", "application/json", bytes.NewReader(body))
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
	// Accepted is not paid out. A callback brings the result.
	fmt.Println("Accepted, not paid out yet: request", answer.RequestID)
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
