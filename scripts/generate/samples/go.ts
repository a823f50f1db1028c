import { type Dialect, type LiteralObject, literal, Name } from "./literal.js";
import { usesProject } from "./php.js";
import type { Reading, SampledRequest } from "./sampled-request.js";
import {
  aboutMessage,
  acceptedMeans,
  acceptedSays,
  clearIs,
  formIs,
  linkIs,
  nextPage,
  noAnswer,
  noProject,
  notTheirs,
  paidIs,
  refusedLater,
  requestIs,
  sampleName,
  signatureEncoded,
  signLast,
} from "./wording.js";

const dialect: Dialect = {
  object: ["map[string]any{", "}"],
  list: ["[]any{", "}"],
  key: (name) => `${JSON.stringify(name)}: `,
  text: JSON.stringify,
  name: (name) => name,
  lastComma: true,
  padding: "",
  indent: "\t",
  width: 76,
  aligned: true,
};

/** A request in Go, with its standard library alone. */
export function go(request: SampledRequest): string {
  const { operationId, summary, api, message, inGeneral, reading } = request;
  const isSent = reading !== "link" && reading !== "form";
  const { general, ...others } = message;
  const whole: LiteralObject = inGeneral ? { general: new Name("general"), ...others } : message;
  const target = inGeneral ? "general" : "request";
  return `// ${summary}. Run it: go run ${sampleName(operationId)}.go
package main

import (
${importsOf(request)
  .map((name) => `\t"${name}"\n`)
  .join("")}
	"example.com/signature" // The guide “Sign in your language” says how to get it.
)

${
  isSent
    ? `const noAnswer = "${noAnswer(request)}"

`
    : ""
}func main() {
	${api.name} := os.Getenv("${api.url}")
	if ${api.name} == "" {
		${api.name} = "${api.host}"
	}
	${api.name} = strings.TrimSuffix(${api.name}, "/")
${usesProject(message) ? `\tproject, err := strconv.Atoi(os.Getenv("CUP_PROJECT_ID"))\n\tcheck(err, "${noProject}")\n` : ""}${api.name === "api" ? '\ttoken := set("CUP_DATA_API_TOKEN")\n' : ""}	key := set("${api.key}")

${aboutMessage(request, "//", "\t")}${inGeneral ? `\tgeneral := ${literal(general ?? null, dialect, "\t", 15)}\n` : ""}	request := ${literal(whole, dialect, "\t", 15)}
	// ${signLast}
${
  usesProject(message)
    ? `	${target}["signature"], err = signature.Sign(request, key)
	check(err, "${api.key}")
`
    : `	signed, err := signature.Sign(request, key)
	check(err, "${api.key}")
	${target}["signature"] = signed
`
}${isSent ? `${sent(request)}${readings[reading](request)}` : reading === "link" ? link(request) : form(request)}}

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
`;
}

function importsOf({ reading, message }: SampledRequest): string[] {
  const own = {
    link: ["fmt", "net/url"],
    form: ["fmt", "html"],
  };
  const specific =
    reading === "link" || reading === "form"
      ? own[reading]
      : ["bytes", "encoding/json", "fmt", "io", "net/http", "time"];
  return [...specific, "log", "os", "strings", ...(usesProject(message) ? ["strconv"] : [])].sort();
}

const link = ({ path, api }: SampledRequest) => `
	// ${signatureEncoded}
	query := url.Values{}
	for name, value := range request {
		query.Set(name, fmt.Sprint(value))
	}
	// ${linkIs}
	fmt.Println(${api.name} + "${path}?" + query.Encode())
`;

const form = ({ path, api }: SampledRequest) => `
	var fields strings.Builder
	for name, value := range request {
		text := html.EscapeString(fmt.Sprint(value))
		fmt.Fprintf(&fields, "<input type=\\"hidden\\" name=\\"%s\\" value=\\"%s\\">\\n", name, text)
	}
	// ${formIs}
	fmt.Printf(\`<!DOCTYPE html>
<meta charset="utf-8">
<form method="post" action="%s">
%s<button>Pay</button>
</form>
\`, html.EscapeString(${api.name}+"${path}"), fields.String())
`;

const sent = (
  request: SampledRequest,
) => `	body, err := json.Marshal(request) // What is sent is what was signed.
	check(err, "The request")

	client := http.Client{
		Timeout:       ${request.api.timeout} * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	response, err := client.Post(${request.api.name}+"${request.path}", "application/json", bytes.NewReader(body))
	check(err, noAnswer)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	check(err, noAnswer)

`;

const read = (type: string) => `	var answer ${type}
	check(json.Unmarshal(text, &answer), noAnswer)
`;

const refusedIf = (condition: string, comment = "") => `	if ${condition} {${comment}
		log.Fatalf("Not accepted: %s", text)
	}
`;

const verified = `	if !signature.Verify(text, key) {
		log.Fatal("${notTheirs}")
	}
`;

const clear = ({
  repeatCodes,
}: SampledRequest) => `	isRepeat := ${repeatCodes.map((code) => `answer.Code == "${code}"`).join(" || ")}
	// ${clearIs}
	isAccepted := response.StatusCode/100 == 2 && answer.Status == "success"
	isRefused := response.StatusCode/100 == 4 && answer.Status == "error" && !isRepeat
	if !isAccepted && !isRefused {
		log.Fatalf("%s (%s)", noAnswer, text)
	}
`;

const readings: Readonly<Record<Exclude<Reading, "link" | "form">, (request: SampledRequest) => string>> = {
  accepted: (request) => `${read(`struct {
		Status, Code string
		RequestID    string \`json:"request_id"\`
	}`)}${clear(request)}${refusedIf("isRefused")}	// ${acceptedMeans(request)}
	fmt.Println("${acceptedSays(request).trimEnd()}", answer.RequestID)
`,
  banks: () => `	var banks []struct {
		ID   int
		Name string
	}
	if json.Unmarshal(text, &banks) != nil { // A refusal is no list.
		log.Fatalf("Not accepted: %s", text)
	}
	for _, bank := range banks {
		fmt.Println(bank.ID, bank.Name)
	}
`,
  payment: () => `${read(`struct {
		Code    string // Of a refusal
		Payment struct {
			ID, Status string
			Sum        struct {
				Amount   int64
				Currency string
			}
		}
	}`)}${refusedIf('answer.Code != ""', ` // ${refusedLater}`)}${verified}	// ${paidIs}
	payment := answer.Payment
	fmt.Printf("%s: %s, %d %s\\n", payment.ID, payment.Status, payment.Sum.Amount, payment.Sum.Currency)
`,
  request: () => `${read(`struct {
		Code, Status string
		RequestID    string \`json:"request_id"\`
	}`)}${refusedIf('answer.Code != ""', ` // ${refusedLater}`)}${verified}	// ${requestIs}
	fmt.Printf("%s: %s\\n", answer.RequestID, answer.Status)
`,
  operations: () => `${read(`struct {
		Message    string // Of a refusal
		Operations []struct {
			PaymentID string \`json:"payment_id"\`
			Type      string \`json:"operation_type"\`
			Status    string \`json:"operation_status"\`
		}
	}`)}${refusedIf('answer.Message != ""')}${verified}	// ${nextPage}
	fmt.Println(len(answer.Operations), "operations")
	for _, operation := range answer.Operations {
		fmt.Println(operation.PaymentID, operation.Type, operation.Status)
	}
`,
  "payment-operations": () => `${read(`struct {
		Message    string // Of a refusal
		Operations []struct {
			ID     string \`json:"operation_id"\`
			Type   string \`json:"operation_type"\`
			Amount int64
		}
	}`)}${refusedIf('answer.Message != ""')}${verified}	fmt.Println(len(answer.Operations), "operations")
	for _, operation := range answer.Operations {
		fmt.Println(operation.ID, operation.Type, operation.Amount)
	}
`,
};
