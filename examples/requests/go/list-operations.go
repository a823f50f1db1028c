// Operations of an interval. Run it: go run list-operations.go
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
	api := os.Getenv("CUP_DATA_API_URL")
	if api == "" {
		api = "https://data.ecommpay.com/v1"
	}
	api = strings.TrimSuffix(api, "/")
	project, err := strconv.Atoi(os.Getenv("CUP_PROJECT_ID"))
	check(err, "Set CUP_PROJECT_ID to a whole number.")
	token := set("CUP_DATA_API_TOKEN")
	key := set("CUP_DATA_API_SECRET_KEY")

	request := map[string]any{
		"token":      token,
		"project_id": []any{project},
		"interval": map[string]any{
			"from": "2019-03-01 00:00:00",
			"to":   "2019-03-31 23:59:59",
		},
		"tz":               "Asia/Shanghai",
		"operation_type":   "sale",
		"operation_status": "success",
		"limit":            100,
		"offset":           0,
	}
	// Sign last, when all else is in place.
	request["signature"], err = signature.Sign(request, key)
	check(err, "CUP_DATA_API_SECRET_KEY")
	body, err := json.Marshal(request) // What is sent is what was signed.
	check(err, "The request")

	client := http.Client{
		Timeout:       300 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	response, err := client.Post(api+"/operations/get", "application/json", bytes.NewReader(body))
	check(err, noAnswer)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	check(err, noAnswer)

	var answer struct {
		Message    string // Of a refusal
		Operations []struct {
			PaymentID string `json:"payment_id"`
			Type      string `json:"operation_type"`
			Status    string `json:"operation_status"`
		}
	}
	check(json.Unmarshal(text, &answer), noAnswer)
	if answer.Message != "" {
		log.Fatalf("Not accepted: %s", text)
	}
	if !signature.Verify(text, key) {
		log.Fatal("The answer has no right signature: do not believe it.")
	}
	// The next page has offset 100, and so on, until no operation comes.
	fmt.Println(len(answer.Operations), "operations")
	for _, operation := range answer.Operations {
		fmt.Println(operation.PaymentID, operation.Type, operation.Status)
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
