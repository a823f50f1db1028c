import { type Dialect, type Literal, type LiteralObject, literal, Name } from "./literal.js";
import { usesProject } from "./php.js";
import type { Api, SampledRequest } from "./sampled-request.js";
import {
  aboutMessage,
  acceptedMeans,
  clearIs,
  linkIs,
  noAnswer,
  noProject,
  sampleName,
  signatureEncoded,
} from "./wording.js";

const variables: Readonly<Record<string, string>> = {
  project: "$CUP_PROJECT_ID",
  token: '"$CUP_DATA_API_TOKEN"',
};

/** JSON within a document of the shell, which reads `$`, backquotes and backslashes in it. */
export const inShell: Dialect = {
  object: ["{", "}"],
  list: ["[", "]"],
  key: (name) => `${inDocument(name)}: `,
  text: inDocument,
  name: (name) => variables[name] ?? "",
  lastComma: false,
  padding: " ",
  indent: "  ",
  width: 76,
};

function inDocument(text: string): string {
  return JSON.stringify(text).replace(/[$`\\]/g, "\\$&");
}

/** A request by curl, signed by the command line tool. */
export function curl(request: SampledRequest): string {
  const { operationId, summary, api, message, reading } = request;
  const isSent = reading !== "link" && reading !== "form";
  return `#!/bin/sh
# ${summary}. Run it: sh ${sampleName(operationId)}.sh
set -eu

${api.name}=\${${api.url}:-${api.host}}
${needs(api, usesProject(message))}
${aboutMessage(request, "#")}# Signs last, when all else is in place${isSent ? ", and prints the whole" : ""}.
${isSent ? "body" : "signature"}=$(npx cup-quickpay sign ${isSent ? "--body " : ""}<<JSON
${literal(message, inShell)}
JSON
)
${isSent ? sent(request) : opened(request)}`;
}

export const project = `case \${CUP_PROJECT_ID:?} in
  *[!0-9]*) echo "${noProject}" >&2; exit 1 ;;
esac
`;

const needs = ({ name, key }: Api, withProject: boolean) =>
  [
    ...(withProject ? [project] : []),
    ...(name === "api" ? [`: "\${CUP_DATA_API_TOKEN:?}"\n`] : []),
    name === "api"
      ? `export CUP_SECRET_KEY="\${${key}:?}" # That of the token, not the project's\n`
      : `: "\${${key}:?}" # cup-quickpay sign reads it.\n`,
  ].join("");

function sent(request: SampledRequest): string {
  const { api, path, reading, movesMoney, repeatCodes } = request;
  const send = (flags: string) => `printf %s "$body" | curl --silent --show-error ${flags} \\
  --max-time ${api.timeout} --header 'Content-Type: application/json' --data-binary @- "\${${api.name}%/}${path}"`;
  if (movesMoney) {
    return `answer=$(${send("--write-out '\\n%{http_code}'")}) || answer="No answer came, or only a part of it: \${answer#?000}"
printf '%s\\n' "$answer"
# ${clearIs}
case $(printf %s "$answer" | tr -d ' \\t\\r\\n') in
  ${repeatCodes.map((code) => `*'"${code}"'*`).join(" | ")} | *'"status":"success"'*'"status":"'* | *'"status":"error"'*'"status":"'*) ;;
  '{'*'"status":"success"'*'}'2??) exit 0 ;; # ${acceptedMeans(request)}
  '{'*'"status":"error"'*'}'4??) exit 1 ;; # Not accepted: the answer has the reason.
esac
echo "${noAnswer(request)}" >&2
exit 1
`;
  }
  const call = send("--fail-with-body --write-out '\\n'");
  if (!["payment", "request", "operations", "payment-operations"].includes(reading)) {
    return `# It ends with 22 if the request is refused: the answer has the reason.
${call}
`;
  }
  return `if ! answer=$(${call}); then
  printf '%s\\n' "$answer" >&2 # It has the reason.
  exit 1
fi
printf '%s\\n' "$answer"
${reading === "payment" ? notKnown : ""}# It is the platform's only if its signature matches.
printf %s "$answer" | npx cup-quickpay verify
`;
}

/** HTTP 200, and signed or not. */
const notKnown = `case $answer in
  *'"3061"'* | *'"3062"'*) exit 1 ;; # Not known, which is not final: ask again later.
esac
`;

/** Fields of a form as arguments, which curl encodes. */
const argument = ([name, value]: [string, Literal]) =>
  value instanceof Name
    ? `"${name}=${variables[value.name]}"`
    : `'${name}=${String(value).replaceAll("'", "'\\''")}'`;

function opened({ api, path, message, reading }: SampledRequest): string {
  const fields = [...Object.entries(message as LiteralObject).map(argument), '"signature=$signature"'];
  const how = {
    link: `# ${signatureEncoded}
# ${linkIs}
curl --silent --show-error --fail --max-time 10 --get --output /dev/null --write-out '%{url_effective}\\n' \\
`,
    form: `# The customer's browser sends this, as a form of your page. The result comes by callback.
curl --silent --show-error --fail-with-body --max-time 10 \\
`,
  };
  return `${how[reading === "link" ? "link" : "form"]}${fields.map((field) => `  --data-urlencode ${field} \\\n`).join("")}  "\${${api.name}%/}${path}"
`;
}
