// Banks that support payouts. Run it: go run list-payout-banks.go
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
		"general": general,
		"payment": map[string]any{"amount": 1000, "currency": "CNY"},
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
	response, err := client.Post(gate+"/v2/info/banks/chinaunionpay/payout/list", "application/json", bytes.NewReader(body))
	check(err, noAnswer)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	check(err, noAnswer)

	var banks []struct {
		ID   int
		Name string
	}
	if json.Unmarshal(text, &banks) != nil { // A refusal is no list.
		log.Fatalf("Not accepted: %s", text)
	}
	for _, bank := range banks {
		fmt.Println(bank.ID, bank.Name)
	}
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
