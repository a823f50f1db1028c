import { finding, skip } from "../../define-check.js";
import { isOnThisMachine } from "../is-on-this-machine.js";
import { receiverCheck } from "../receiver-check.js";

/** How callbacks travel. Certificates are always verified: an endpoint with a wrong one is not reached at all. */
export const tlsChecks = [
  receiverCheck(
    {
      id: "uses-tls",
      title: "Is reached by https",
      level: "should",
      why: "Callbacks have names, phone numbers and sums in them. The signature hides nothing.",
      source: "security practice: OWASP, Transport Layer Security Cheat Sheet",
      advice: "Give the platform a URL that begins with https.",
    },
    async ({ url }) => {
      if (url.protocol === "https:") {
        return;
      }
      if (isOnThisMachine(url)) {
        skip("The endpoint is on this machine, where nobody listens in.");
      }
      finding("The URL begins with http.");
    },
  ),
];
