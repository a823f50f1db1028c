import { type Dialect, literal } from "./literal.js";
import type { Api, Reading, SampledRequest } from "./sampled-request.js";
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

const quoted = (text: string) => `'${text.replace(/[\\']/g, "\\$&")}'`;

const dialect: Dialect = {
  object: ["[", "]"],
  list: ["[", "]"],
  key: (name) => `${quoted(name)} => `,
  text: quoted,
  name: (name) => `$${name}`,
  lastComma: true,
  padding: "",
  indent: "    ",
  width: 76,
};

/** A request in PHP, with its standard library alone. */
export function php(request: SampledRequest): string {
  const { operationId, summary, api, message, inGeneral, reading } = request;
  const place = inGeneral ? "['general']['signature']" : "['signature']";
  return `<?php

declare(strict_types=1);

// ${summary}. Run it: php ${sampleName(operationId)}.php

// Put it beside this file, or in include_path. The guide “Sign in your language” has it.
require 'signature.php';

$${api.name} = rtrim(getenv('${api.url}') ?: '${api.host}', '/');
${usesProject(message) ? project : ""}${tokenOf(api)}$key = ${set(api.key)};

${aboutMessage(request, "//")}$request = ${literal(message, dialect, "", "$request = ".length)};
// ${signLast}
$request${place} = Signature\\sign($request, $key);

${reading === "link" ? link(request) : reading === "form" ? form(request) : `${sent(request)}\n${readings[reading](request)}`}${stop}`;
}

export const usesProject = (message: object) => /"name":"project"/.test(JSON.stringify(message));

const tokenOf = ({ name }: Api) => (name === "api" ? `$token = ${set("CUP_DATA_API_TOKEN")};\n` : "");

const project = `$project = filter_var(getenv('CUP_PROJECT_ID'), FILTER_VALIDATE_INT) ?: stop('${noProject}');\n`;

const set = (name: string) => `getenv('${name}') ?: stop('Set ${name}.')`;

/** PHP knows a function before the line where it stands. */
const stop = `
function stop(string $why)
{
    fwrite(STDERR, "$why\\n");
    exit(1);
}
`;

const link = ({ path, api }: SampledRequest) => `// ${signatureEncoded}
$query = http_build_query($request, '', '&', PHP_QUERY_RFC3986);
// ${linkIs}
echo "$${api.name}${path}?$query\\n";
`;

const form = ({ path, api }: SampledRequest) => `$fields = '';
foreach ($request as $name => $value) {
    $fields .= sprintf('<input type="hidden" name="%s" value="%s">' . "\\n", $name, htmlspecialchars((string) $value));
}
$action = htmlspecialchars("$${api.name}${path}");
// ${formIs}
echo "<!DOCTYPE html>
<meta charset=\\"utf-8\\">
<form method=\\"post\\" action=\\"$action\\">
$fields<button>Pay</button>
</form>
";
`;

const sent = (request: SampledRequest) => `// What is sent is what was signed.
$stream = @fopen("$${request.api.name}${request.path}", 'r', false, stream_context_create(['http' => [
    'method' => 'POST',
    'header' => 'Content-Type: application/json',
    'content' => json_encode($request, JSON_THROW_ON_ERROR),
    'timeout' => ${request.api.timeout}, // seconds
    'follow_location' => 0,
    'ignore_errors' => true, // A refusal has a body, too.
]]));
$body = (string) ($stream ? stream_get_contents($stream) : error_get_last()['message'] ?? '');
$answer = json_decode($body, true);
${request.movesMoney ? clear(request) : ""}if (${request.movesMoney ? "!$isAccepted && !$isRefused" : "!is_array($answer)"}) {
    stop("${noAnswer(request)} $body");
}
`;

/** The first line is `HTTP/1.1 500 …`. */
const clear = ({ repeatCodes }: SampledRequest) => `$status = $answer['status'] ?? '';
$isRepeat = in_array($answer['code'] ?? '', [${repeatCodes.map(quoted).join(", ")}]);
$http = $stream ? stream_get_meta_data($stream)['wrapper_data'][0] : '';
// ${clearIs}
$isAccepted = preg_match('#^\\S+ 2#', $http) && $status === 'success';
$isRefused = preg_match('#^\\S+ 4#', $http) && $status === 'error' && !$isRepeat;
`;

const refusedIf = (condition: string, comment = "") => `if (${condition}) {${comment}
    stop("Not accepted: $body");
}
`;

const verified = `if (!Signature\\verify($body, $key)) {
    stop('${notTheirs}');
}
`;

const isRefusal = "isset($answer['code'])";

const readings: Readonly<Record<Exclude<Reading, "link" | "form">, (request: SampledRequest) => string>> = {
  accepted: (request) => `${refusedIf("$isRefused")}// ${acceptedMeans(request)}
echo '${acceptedSays(request)}' . ($answer['request_id'] ?? '') . "\\n";
`,
  banks: () => `${refusedIf(isRefusal)}foreach ($answer as $bank) {
    echo "{$bank['id']} {$bank['name']}\\n";
}
`,
  payment: () => `${refusedIf(isRefusal, ` // ${refusedLater}`)}${verified}// ${paidIs}
$payment = $answer['payment'];
echo "{$payment['id']}: {$payment['status']}, {$payment['sum']['amount']} {$payment['sum']['currency']}\\n";
`,
  request: () => `${refusedIf(isRefusal, ` // ${refusedLater}`)}${verified}// ${requestIs}
echo "{$answer['request_id']}: {$answer['status']}\\n";
`,
  operations: () => `${refusedIf(isRefusal)}${verified}// ${nextPage}
echo count($answer['operations']), " operations\\n";
foreach ($answer['operations'] as $operation) {
    echo "{$operation['payment_id']} {$operation['operation_type']} {$operation['operation_status']}\\n";
}
`,
  "payment-operations":
    () => `${refusedIf(isRefusal)}${verified}echo count($answer['operations']), " operations\\n";
foreach ($answer['operations'] as $operation) {
    echo "{$operation['operation_id']} {$operation['operation_type']} {$operation['amount']}\\n";
}
`,
};
