import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/** Serves a route that takes a Web `Request`, as Next does, and tells the parent process that it listens. */
export function serve(route: (request: Request) => Promise<Response>): void {
  const server = createServer(async (incoming, response) => {
    const { method = "", headers, url } = incoming;
    const body = await text(incoming);
    const answer = await route(
      new Request(`http://127.0.0.1${url}`, { method, headers: headers as Record<string, string>, body }),
    );
    response.writeHead(answer.status).end(await answer.text());
  });
  server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("listens"));
}
