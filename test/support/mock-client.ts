import { example } from "./contract.js";
import { operationNamed } from "./operations.js";

/** An answer of the mock. `violations` are its reasons, as `request.body.payment.amount maximum`, without warnings. */
export interface MockAnswer {
  status: number;
  body: string;
  violations: string[];
}

const form = "application/x-www-form-urlencoded";

/** The request of an operation's first example: a body, or the mandatory parameters of the query. */
export function goodRequest(operationId: string): unknown {
  const { requestBody, parameters = [] } = operationNamed(operationId).operation;
  const [content] = Object.values(requestBody?.content ?? {});
  const name = Object.keys(content?.examples ?? {})[0];
  if (name !== undefined) {
    return example(name);
  }
  return Object.fromEntries(
    parameters.filter(({ required }) => required).map((one) => [one.name, one.example]),
  );
}

/** Calls an operation of the mock over HTTP. */
export async function call(
  url: string,
  operationId: string,
  request: unknown,
  headers: Record<string, string> = {},
): Promise<MockAnswer> {
  const { path, method, operation } = operationNamed(operationId);
  const isForm = form in (operation.requestBody?.content ?? {});
  const response =
    method === "get"
      ? await fetch(`${url}${path}?${new URLSearchParams(request as Record<string, string>)}`, { headers })
      : await fetch(url + path, {
          method: "POST",
          headers: { "content-type": isForm ? form : "application/json", ...headers },
          body: isForm
            ? String(new URLSearchParams(request as Record<string, string>))
            : JSON.stringify(request),
        });
  return { status: response.status, body: await response.text(), violations: violationsIn(response) };
}

function violationsIn(response: Response): string[] {
  const header = response.headers.get("sl-violations");
  if (header === null) {
    return [];
  }
  const all = JSON.parse(header) as { location: string[]; code: string; severity: string }[];
  return all
    .filter(({ severity }) => severity === "Error")
    .map(({ location, code }) => `${location.join(".")} ${code}`);
}
