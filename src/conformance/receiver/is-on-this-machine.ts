import { isLoopback } from "../../url/is-loopback.js";

/** Whether a URL leads to the machine that it is opened on. */
export const isOnThisMachine = ({ hostname }: URL): boolean =>
  isLoopback(hostname) || hostname.endsWith(".localhost");
