package main

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"example.com/signature"
)

// vector has the members of the cases of all topics.
type vector struct {
	ID              string          `json:"id"`
	Key             string          `json:"key"`
	JSON            string          `json:"json"`
	CanonicalString string          `json:"canonical_string"`
	Signature       string          `json:"signature"`
	A               string          `json:"a"`
	B               string          `json:"b"`
	Order           int             `json:"order"`
	Number          string          `json:"number"`
	Text            string          `json:"text"`
	Body            string          `json:"body"`
	Verdict         string          `json:"verdict"`
	RefusedBy       string          `json:"refused_by"`
	Parameters      json.RawMessage `json:"parameters"`
	URL             string          `json:"url"`
}

// Runs the vectors: go run ./vectors [folder of the vectors]
func main() {
	folder := "../../../vectors"
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	topics := []struct {
		name  string
		check func(vector) bool
	}{
		{"canonical-strings", document},
		{"signatures", document},
		{"natural-order", order},
		{"number-texts", func(v vector) bool { return signature.NumberText(v.Number) == v.Text && document(v) }},
		{"callbacks", callback},
		{"payment-page-links", link},
	}
	passed, failed := 0, 0
	for _, topic := range topics {
		for _, each := range cases(filepath.Join(folder, topic.name+".json")) {
			if topic.check(each) {
				passed++
			} else {
				failed++
				fmt.Println("failed:", each.ID)
			}
		}
	}
	fmt.Println(passed, "passed")
	if failed > 0 {
		os.Exit(1)
	}
}

func cases(file string) []vector {
	text, err := os.ReadFile(file)
	if err != nil {
		panic(err)
	}
	var content struct{ Cases []vector }
	if err := json.Unmarshal(text, &content); err != nil {
		panic(err)
	}
	return content.Cases
}

func isSigned(data map[string]any, v vector) bool {
	signed, err := signature.Sign(data, v.Key)
	return err == nil && signature.CanonicalString(data) == v.CanonicalString && signed == v.Signature
}

func document(v vector) bool {
	data, err := signature.Parse([]byte(v.JSON))
	return err == nil && isSigned(data, v)
}

func order(v vector) bool {
	return signature.NaturalCompare(v.A, v.B) == v.Order && signature.NaturalCompare(v.B, v.A) == -v.Order
}

// callback leaves out the last layer, which is not the signature's.
func callback(v vector) bool {
	return signature.Verify([]byte(v.Body), v.Key) == (v.Verdict == "accepted" || v.RefusedBy == "contract")
}

func link(v vector) bool {
	parameters, err := signature.Parse(v.Parameters)
	if err != nil {
		return false
	}
	address, err := url.Parse(v.URL)
	if err != nil {
		return false
	}
	query := address.Query()
	signed := map[string]any{}
	for name, value := range parameters {
		sent := fmt.Sprint(value)
		if is, isSwitch := value.(bool); isSwitch {
			sent = map[bool]string{true: "1", false: "0"}[is]
		}
		if query.Get(name) != sent {
			return false
		}
		if !strings.HasPrefix(name, "_") {
			signed[name] = value
		}
	}
	return len(query) == len(parameters)+1 && query.Get("signature") == v.Signature && isSigned(signed, v)
}
