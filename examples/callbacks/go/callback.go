// Takes all callbacks, of purchases and payouts. Run it: go run callback.go
package main

import (
	"encoding/json"
	"io"
	"log"
	"mime"
	"net"
	"net/http"
	"os"
	"regexp"
	"strings"
	"time"

	"example.com/signature" // The guide “Sign in your language” says how to get it.
)

const largestBody = 65536 // bytes

// answer tells the status. 400: it is not believed. 500: it comes again. 200: it never comes again.
func answer(request *http.Request, project, key string) int {
	if request.Method != http.MethodPost {
		return http.StatusMethodNotAllowed
	}
	if kind, _, _ := mime.ParseMediaType(request.Header.Get("Content-Type")); kind != "application/json" {
		return http.StatusUnsupportedMediaType
	}
	body, err := io.ReadAll(io.LimitReader(request.Body, largestBody+1))
	if err != nil {
		return http.StatusBadRequest
	}
	if len(body) > largestBody {
		return http.StatusRequestEntityTooLarge
	}
	// Before anything else: verify the body as it arrived.
	if !signature.Verify(body, key) {
		return refused("not signed with this key")
	}
	callback, err := signature.Parse(body)
	if err != nil || !isCallback(callback, project) {
		return refused("no callback of this project")
	}
	if err := change(callback); err != nil {
		log.Print("Not stored: ", err)
		return http.StatusInternalServerError
	}
	return http.StatusOK
}

func refused(why string) int {
	log.Print("Refused: ", why)
	return http.StatusBadRequest
}

type object = map[string]any

// Every link has these names.
var linkName = regexp.MustCompile(`(^|;)payment_(amount|currency):`)

// In JSON: a text that looks like further fields, or a name that is empty, 0, or has `;` or `:` in it.
var hidden = regexp.MustCompile(`;(account|customer|errors|general|operation|payment|project_id|redirect_data|redirectData):` +
	`|[{,]"(0?|(\\.|[^"\\;:])*[;:](\\.|[^"\\])*)":`)

var wholeNumber = regexp.MustCompile(`^[1-9][0-9]*$`)

// isCallback looks at what is used: the signature proves no structure. What is not known yet may be there.
func isCallback(callback object, project string) bool {
	// A customer sees the signature of a Payment Page link. Whatever was made of one has its names.
	if linkName.MatchString(signature.CanonicalString(callback)) {
		return false
	}
	// With such a text or name, the signature does not tell which fields were signed.
	text, err := json.Marshal(callback)
	if err != nil || hidden.Match(text) {
		return false
	}
	payment, _ := callback["payment"].(object)
	operation, _ := callback["operation"].(object)
	sum, _ := payment["sum"].(object)
	switch operation["id"].(type) {
	case nil, string, json.Number:
	default:
		return false
	}
	words := []any{payment["id"], payment["type"], payment["status"], sum["currency"], operation["type"], operation["status"]}
	for _, value := range words {
		if text, isText := value.(string); !isText || text == "" {
			return false
		}
	}
	amount, isNumber := sum["amount"].(json.Number)
	isWhole := isNumber && strings.Trim(amount.String(), "0123456789") == ""
	return isWhole && callback["project_id"] == json.Number(project) && isPlain(payment) && isPlain(operation)
}

// isPlain: a text with a `;` can hide a field that was moved into it. Only these two texts may have one.
func isPlain(part object) bool {
	for name, value := range part {
		text, isText := value.(string)
		if isText && strings.Contains(text, ";") && name != "description" && name != "message" {
			return false
		}
	}
	return true
}

// change changes the order.
func change(callback object) error {
	payment, operation := callback["payment"].(object), callback["operation"].(object)
	sum := payment["sum"].(object)
	// Copies of a callback have the same key. A copy can have 5 as well as "5": both are signed as 5.
	id := signature.CanonicalString(object{"id": operation["id"]})
	key, _ := json.Marshal([]any{callback["project_id"], strings.ToLower(payment["id"].(string)), id,
		payment["status"], operation["status"], sum["amount"], sum["currency"]})
	// In ONE transaction of your database:
	// 1. insert the key; if it is there already, that is all: commit, and answer 200;
	// 2. find the order, and compare payment["sum"] with its own;
	// 3. change it, if the status may follow its own: the guide “Receiving callbacks” has the rules.
	//    With redirect_data, send the customer there. Paid is payment["status"] `success` alone.
	code, _ := operation["code"].(string)
	log.Printf("%q %q %q %q %s", payment["type"], payment["id"], payment["status"], code, key)
	return nil
}

func main() {
	project, key := os.Getenv("CUP_PROJECT_ID"), os.Getenv("CUP_SECRET_KEY")
	port, isSet := os.LookupEnv("PORT")
	if !isSet {
		port = "3000"
	}
	if key == "" || !wholeNumber.MatchString(project) || !wholeNumber.MatchString(port) {
		log.Fatal("Set CUP_PROJECT_ID and PORT, whole numbers, and CUP_SECRET_KEY.")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	log.Print("http://127.0.0.1:" + port + "/callbacks")
	server := http.Server{
		ReadTimeout: 10 * time.Second,
		Handler: http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
			response.WriteHeader(answer(request, project, key))
		}),
	}
	log.Fatal(server.Serve(listener))
}
