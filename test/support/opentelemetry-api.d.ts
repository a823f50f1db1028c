/**
 * What the guide “Observability” uses of OpenTelemetry's API, which is not installed here; as in version 1.9.
 */
declare module "@opentelemetry/api" {
  export enum SpanKind {
    SERVER = 1,
    CLIENT = 2,
  }
  export enum SpanStatusCode {
    ERROR = 2,
  }
  export interface Span {
    setAttribute(key: string, value: string | number | boolean): this;
    setStatus(status: { code: SpanStatusCode; message?: string }): this;
    recordException(exception: Error): void;
    end(): void;
  }
  export const trace: {
    getTracer(name: string): { startSpan(name: string, options?: { kind?: SpanKind }): Span };
  };
}
