import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { finding, skip } from "../../define-check.js";
import { isOnThisMachine } from "../is-on-this-machine.js";
import { receiverCheck } from "../receiver-check.js";

/** How long it is watched whether somebody comes, in milliseconds. */
const watch = 250;

/** What redirect_data is for. */
export const redirectTargetChecks = [
  receiverCheck(
    {
      id: "does-not-open-redirects",
      title: "Leaves it to the customer to open redirect_data.url",
      level: "must",
      why: "The page is made for one visit, the customer's. And a server that opens any URL it is told can be sent to others inside the network.",
      source:
        "method page: redirecting the customer; OWASP, Server-Side Request Forgery Prevention Cheat Sheet",
      advice: "Keep redirect_data, and show it to the customer: `redirectForm`.",
    },
    async (receiver) => {
      receiver.needs("purchase");
      if (!isOnThisMachine(receiver.url)) {
        skip("The endpoint is on another machine, which could not reach a page on this one.");
      }
      await receiver.needsPlainTaken();
      // Whoever else knocks at this port, as programs do that take it for an earlier owner's, does not know the path.
      const path = `/pay/${randomUUID()}`;
      let visits = 0;
      const page = createServer(({ url }, response) => {
        visits += url === path ? 1 : 0;
        response.end();
      });
      await new Promise<void>((resolve) => page.listen(0, "127.0.0.1", resolve));
      try {
        const url = `http://127.0.0.1:${(page.address() as AddressInfo).port}${path}`;
        const { body } = await receiver.callback("redirect-get", { redirect_data: { url } });
        await receiver.hear(body);
        await receiver.wait(watch);
      } finally {
        page.closeAllConnections();
        page.close();
      }
      if (visits > 0) {
        finding("The endpoint has opened redirect_data.url itself.");
      }
    },
  ),
];
