// Operations of one payment. Run it: go run list-payment-operations.go
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"time"

	"example.com/signature" // The guide “Sign in your language” says how to get it.
)

const noAnswer = "No clear answer."

func main() {
	api := os.Getenv("CUP_DATA_API_URL")
	if api == "" {
		api = "https://data.ecommpay.com/v1"
	}
	api = strings.TrimSuffix(api, "/")
	token := set("CUP_DATA_API_TOKEN")
	key := set("CUP_DATA_API_SECRET_KEY")

	request := map[string]any{
		"token":      token,
		"payment_id": "ORDER_155860015",
	}
	// Sign last, when all else is in place.
	signed, err := signature.Sign(request, key)
	check(err, "CUP_DATA_API_SECRET_KEY")
	request["signature"] = signed
	body, err := json.Marshal(request) // What is sent is what was signed.
	check(err, "The request")

	client := http.Client{
		Timeout:       300 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	response, err := client.Post(api+"/operations/get-by-payment", "application/json", bytes.NewReader(body))
	check(err, noAnswer)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	check(err, noAnswer)

	var answer struct {
		Message    string // Of a refusal
		Operations []struct {
			ID     string `json:"operation_id"`
			Type   string `json:"operation_type"`
			Amount int64
		}
	}
	check(json.Unmarshal(text, &answer), noAnswer)
	if answer.Message != "" {
		log.Fatalf("Not accepted: %s", text)
	}
	if !signature.Verify(text, key) {
		log.Fatal("The answer has no right signature: do not believe it.")
	}
	fmt.Println(len(answer.Operations), "operations")
	for _, operation := range answer.Operations {
		fmt.Println(operation.ID, operation.Type, operation.Amount)
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
