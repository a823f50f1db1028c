// A receiver of callbacks in a process of its own, so that it outlives each sandbox. What it does to an attempt
// depends on the payment and on how often it was tried: it fails, cuts, hangs, answers slowly, or answers at once.
// It says its address, and answers each message with what it got.
import { createHash } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What came of one callback: of one operation, and one kind. */
interface Got {
  readonly paymentId: string;
  readonly status: string;
  readonly texts: Set<string>;
  times: number;
  /** How often it was answered with 200. */
  answered: number;
}

const got = new Map<string, Got>();

const ways: readonly ((response: ServerResponse) => void)[] = [
  (response) => response.writeHead(500).end("no"),
  (response) => response.destroy(),
  () => {},
  (response) => response.writeHead(302, { Location: "/" }).end(),
  (response) => {
    // Breaks off before it has said what it makes of it.
    response.socket?.end("HTTP/1.1 ");
  },
];

const server = createServer(async (request, response) => {
  let text = "";
  try {
    for await (const chunk of request.setEncoding("utf8")) {
      text += chunk;
    }
  } catch {
    return;
  }
  const { payment, operation } = JSON.parse(text);
  const key = `${operation.request_id} ${payment.status}`;
  const one = got.get(key) ?? {
    paymentId: payment.id,
    status: payment.status,
    texts: new Set(),
    times: 0,
    answered: 0,
  };
  got.set(key, one);
  one.times += 1;
  one.texts.add(createHash("sha256").update(text).digest("hex"));
  const chance = createHash("sha256").update(key).digest();
  const failures = (chance[0] ?? 0) % 4;
  if (one.times <= failures) {
    ways[(chance[one.times] ?? 0) % ways.length]?.(response);
    return;
  }
  const slow = (chance[10] ?? 0) % 4 === 0 ? 100 : 0;
  setTimeout(() => {
    one.answered += 1;
    response.end("ok");
  }, slow);
});
server.listen(0, "127.0.0.1", () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks` });
});
process.on("message", () => {
  process.send?.([...got].map(([key, { texts, ...rest }]) => ({ key, texts: texts.size, ...rest })));
});
