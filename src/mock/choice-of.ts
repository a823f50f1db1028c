import type { Incoming } from "./incoming.js";
import type { Choice, PrismRequest } from "./prism.js";

/** The answer that a client chooses by `Prefer: code=400, example=field-missing`. */
export function choiceOf({ request: { headers, url } }: Incoming): Choice {
  const { prefer } = headers;
  const wanted = prefer === undefined ? queryChoice(url.query) : headerChoice(prefer);
  return {
    // What is no code is none that the contract has: the answer says so.
    ...(wanted.code !== undefined && { code: Number(wanted.code) || -1 }),
    ...(wanted.example !== undefined && { example: wanted.example }),
  };
}

type Wanted = { readonly code?: string | undefined; readonly example?: string | undefined };

function headerChoice(prefer: string): Wanted {
  const parts = prefer.split(/[,;]/).map((part) => part.split("=").map((text) => text.trim()));
  return Object.fromEntries(parts.map(([name = "", value = ""]) => [name, value.replace(/^"(.*)"$/, "$1")]));
}

const queryChoice = ({ __code, __example }: PrismRequest["url"]["query"]): Wanted => ({
  code: __code?.toString(),
  example: __example?.toString(),
});
