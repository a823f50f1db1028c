import { responseCodes } from "#generated/constants";

const messages: ReadonlyMap<string, string> = new Map(
  responseCodes.map(({ code, message }) => [code, message]),
);

/** The platform's message for one of its codes. */
export function messageOf(code: string): string {
  const message = messages.get(code);
  if (message === undefined) {
    throw new TypeError(`The contract has no response code ${code}.`);
  }
  return message;
}
