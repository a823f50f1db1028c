import { type Link, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

const tracer = trace.getTracer("shop");

/** What names the trace that is open now: store it with the order, before the purchase is asked for. */
export function traceOfPurchase(): string | null {
  const context = trace.getActiveSpan()?.spanContext();
  return context ? `${context.traceId}-${context.spanId}-${context.traceFlags}` : null;
}

/** Handles a callback in a span that is linked to the trace of its purchase. The platform sends no trace headers. */
export function inTraceOf<Result>(stored: string | null, work: () => Promise<Result>): Promise<Result> {
  const [traceId, spanId, traceFlags] = stored?.split("-") ?? [];
  const links: Link[] =
    traceId && spanId
      ? [{ context: { traceId, spanId, traceFlags: Number(traceFlags), isRemote: true } }]
      : [];
  return tracer.startActiveSpan("settle order", { kind: SpanKind.CONSUMER, links }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
