import type { Exchange, Finding } from "../mock/start-mock.js";
import { printable, printableJson } from "./printable.js";

/** Tells what a mock or a judge has found, and counts it. */
export interface SayExchanges {
  /** Prints an exchange that breaks the contract: for people, or as a line of JSON. */
  say(exchange: Exchange): void;
  /** Prints how many exchanges there were, and how many broke the contract. */
  sum(): void;
  readonly broken: number;
}

export function sayExchanges({ json }: { json: boolean }): SayExchanges {
  let all = 0;
  let broken = 0;
  return {
    say(exchange) {
      all++;
      if (exchange.findings.length === 0) {
        return;
      }
      broken++;
      console.log(json ? printableJson(exchange) : block(exchange));
    },
    sum() {
      console.log(
        json
          ? JSON.stringify({ exchanges: all, broken })
          : `Exchanges  ${all}, ${broken} of them broke the contract.`,
      );
    },
    get broken() {
      return broken;
    },
  };
}

const block = ({ method, path, status, findings }: Exchange) =>
  [`${method} ${path}  ${status}`, ...findings.map(line)].map(printable).join("\n");

const line = ({ in: where, field, message, severity }: Finding) =>
  `  ${severity === "warning" ? "warning: " : ""}${where} ${field === "" ? "" : `${field} `}${message}`;
