import { type Dialect, literal } from "./literal.js";
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
  object: ["{", "}"],
  list: ["[", "]"],
  key: (name) => `${JSON.stringify(name)}: `,
  text: JSON.stringify,
  name: (name) => name,
  lastComma: true,
  padding: "",
  indent: "    ",
  width: 76,
};

/** A request in Python, with its standard library alone. */
export function python(request: SampledRequest): string {
  const { operationId, summary, api, message, inGeneral, reading } = request;
  const place = inGeneral ? '["general"]["signature"]' : '["signature"]';
  const isSent = reading !== "link" && reading !== "form";
  const modules = isSent
    ? ["http.client", "json", "os", "sys", "urllib.error", "urllib.request"]
    : reading === "link"
      ? ["os", "sys", "urllib.parse"]
      : ["html", "os", "sys"];
  const verifies = ["payment", "request", "operations", "payment-operations"].includes(reading);
  return `"""${summary}. Run it: python3 ${sampleName(operationId)}.py"""

${modules.map((name) => `import ${name}\n`).join("")}
# Put signature.py and php_text.py beside this file, or in PYTHONPATH. The guide “Sign in your language” has them.
from signature import sign${verifies ? ", verify" : ""}
${isSent ? stay : ""}
${api.name} = (os.environ.get("${api.url}") or "${api.host}").rstrip("/")
${usesProject(message) ? project : ""}${api.name === "api" ? `token = ${set("CUP_DATA_API_TOKEN")}\n` : ""}key = ${set(api.key)}

${aboutMessage(request, "#")}request = ${literal(message, dialect, "", "request = ".length)}
# ${signLast}
request${place} = sign(request, key)

${isSent ? `${sent(request)}${readings[reading](request)}` : reading === "link" ? link(request) : form(request)}`;
}

const project = `project = os.environ.get("CUP_PROJECT_ID", "")
project = int(project) if project.isdecimal() else sys.exit("${noProject}")
`;

const set = (name: string) => `os.environ.get("${name}") or sys.exit("Set ${name}.")`;

const link = ({ path, api }: SampledRequest) => `# ${signatureEncoded}
query = urllib.parse.urlencode(request, quote_via=urllib.parse.quote, safe="")
# ${linkIs}
print(f"{${api.name}}${path}?{query}")
`;

const form = ({ path, api }: SampledRequest) => `fields = "\\n".join(
    f'<input type="hidden" name="{name}" value="{html.escape(str(value))}">'
    for name, value in request.items()
)
# ${formIs}
print(f"""<!DOCTYPE html>
<meta charset="utf-8">
<form method="post" action="{html.escape(${api.name})}${path}">
{fields}
<button>Pay</button>
</form>""")
`;

const stay = `

class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None  # What is signed goes nowhere else.

`;

const sent = (
  request: SampledRequest,
) => `data = json.dumps(request).encode()  # What is sent is what was signed.
headers = {"Content-Type": "application/json"}
try:
    sent = urllib.request.Request(${request.api.name} + "${request.path}", data, headers)
    try:
        response = urllib.request.build_opener(Stay).open(sent, timeout=${request.api.timeout})
    except urllib.error.HTTPError as refusal:
        response = refusal  # Its body says why.
    body = response.read().decode()
    answer = json.loads(body)
${request.movesMoney ? clear(request) : ""}except (OSError, http.client.HTTPException, ValueError) as error:
    sys.exit(f"${noAnswer(request)} ({error!r})")
`;

const clear = ({
  repeatCodes,
}: SampledRequest) => `    status, code = (answer.get("status"), answer.get("code")) if isinstance(answer, dict) else (None, None)
    # ${clearIs}
    is_accepted = response.status // 100 == 2 and status == "success"
    is_refused = response.status // 100 == 4 and status == "error" and str(code) not in [${repeatCodes.map((code) => `"${code}"`).join(", ")}]
    if not is_accepted and not is_refused:
        raise ValueError(body)
`;

const refusedIf = (condition: string, comment = "") => `if ${condition}:${comment}
    sys.exit(f"Not accepted: {body}")
`;

const verified = `if not verify(body, key):
    sys.exit("${notTheirs}")
`;

const isRefusal = '"code" in answer';

const readings: Readonly<Record<Exclude<Reading, "link" | "form">, (request: SampledRequest) => string>> = {
  accepted: (request) => `${refusedIf("is_refused")}# ${acceptedMeans(request)}
print(f"${acceptedSays(request)}{answer.get('request_id')}")
`,
  banks: () => `${refusedIf(isRefusal)}for bank in answer:
    print(bank["id"], bank["name"])
`,
  payment: () => `${refusedIf(isRefusal, `  # ${refusedLater}`)}${verified}# ${paidIs}
payment = answer["payment"]
print(f"{payment['id']}: {payment['status']}, {payment['sum']['amount']} {payment['sum']['currency']}")
`,
  request: () => `${refusedIf(isRefusal, `  # ${refusedLater}`)}${verified}# ${requestIs}
print(f"{answer['request_id']}: {answer['status']}")
`,
  operations: () => `${refusedIf(isRefusal)}${verified}# ${nextPage}
print(len(answer["operations"]), "operations")
for operation in answer["operations"]:
    print(operation["payment_id"], operation["operation_type"], operation["operation_status"])
`,
  "payment-operations":
    () => `${refusedIf(isRefusal)}${verified}print(len(answer["operations"]), "operations")
for operation in answer["operations"]:
    print(operation["operation_id"], operation["operation_type"], operation["amount"])
`,
};
