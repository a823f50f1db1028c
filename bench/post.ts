import { type Agent, request } from "node:http";

/** Posts JSON, and waits for all of the answer, which must be 200. */
export function post(url: string, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const outgoing = request(url, { method: "POST", agent, headers }, (response) => {
      if (response.statusCode !== 200) {
        reject(new Error(`${url} answered with HTTP ${response.statusCode}.`));
      }
      response.resume().once("end", resolve);
    });
    outgoing.once("error", reject).end(body);
  });
}
