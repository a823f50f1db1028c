import { isObject } from "../../../signature/is-object.js";
import { parseJson } from "../../../signature/parse-json.js";

/** Whose request it is, and what it is about; what cannot be read is `undefined`. */
export interface RequestFacts {
  readonly projectId: number | undefined;
  readonly paymentId: string | undefined;
  /** Of the Data API. */
  readonly token: string | undefined;
}

/** What a request of the contract says of itself. */
export function factsOf(search: string, text: string, isForm: boolean): RequestFacts {
  const parameters = new URLSearchParams(isForm ? text : search);
  if (parameters.size > 0) {
    const id = parameters.get("project_id") ?? "";
    return facts({
      project_id: /^\d{1,15}$/.test(id) ? Number(id) : undefined,
      payment_id: parameters.get("payment_id"),
    });
  }
  const body = parsed(text);
  return facts(isObject(body.general) ? body.general : body);
}

const facts = ({ project_id, payment_id, token }: Readonly<Record<string, unknown>>): RequestFacts => ({
  projectId: typeof project_id === "number" ? project_id : undefined,
  paymentId: typeof payment_id === "string" ? payment_id : undefined,
  token: typeof token === "string" ? token : undefined,
});

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const data = parseJson(text);
    return isObject(data) ? data : {};
  } catch {
    return {};
  }
}
