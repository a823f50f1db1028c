import { specFiles } from "../../redocly/spec-files.js";
import { inShell, project } from "./curl.js";
import { type Literal, literal, Name } from "./literal.js";
import { sampleName } from "./wording.js";

/** How to send yourself a signed callback of each kind, by curl: name and text of each file. */
export function testCallbacks(files = specFiles()): [string, string][] {
  const webhooks: Record<string, object> = files.yaml("gate.yaml").webhooks;
  return Object.values(webhooks).map((reference) => {
    const { node, file } = files.followed(reference, "gate.yaml");
    const { operationId, summary, requestBody } = node.post;
    const [example] = Object.values<object>(requestBody.content["application/json"].examples);
    if (!example) {
      throw new Error(`${operationId} has no example, which a test callback could be made of.`);
    }
    const { signature: _, ...callback } = files.followed(example, file).node.value as Record<string, Literal>;
    return [`${sampleName(operationId)}.sh`, script(operationId, summary, callback)];
  });
}

const script = (operationId: string, summary: string, callback: Record<string, Literal>) => `#!/bin/sh
# ${summary}: send yourself one for a test. Run it: sh ${sampleName(operationId)}.sh http://127.0.0.1:3000/callbacks
set -eu

${project}: "\${CUP_SECRET_KEY:?}" # Never that of production: the callback is genuine to your endpoint.

body=$(npx cup-quickpay sign --body <<JSON
${literal({ ...callback, project_id: new Name("project") }, inShell)}
JSON
)
# 200 says that your endpoint took it. Change a character of it, and 400 has to come.
printf %s "$body" | curl --silent --show-error --fail --max-time 10 --output /dev/null --write-out '%{http_code}\\n' \\
  --header 'Content-Type: application/json' --data-binary @- "\${1:-http://127.0.0.1:3000/callbacks}"
`;
