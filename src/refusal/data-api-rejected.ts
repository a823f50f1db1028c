import type { DataApiError } from "#generated/types";

const names = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  429: "Too Many Requests",
  500: "Internal Server Error",
} as const;

/** Why the Data API does not answer. */
export interface DataApiRefusal {
  readonly status: keyof typeof names;
  readonly message: string;
}

/** The Data API refuses a request, in its own form. */
export const dataApiRejected = ({ status, message }: DataApiRefusal): DataApiError => ({
  status,
  name: names[status],
  message,
  code: 0,
});
