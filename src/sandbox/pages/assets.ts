import { Hono } from "hono";
import { assetNames, assetText } from "./asset-text.js";

/** Style and scripts of the pages. They come from the package: no page loads anything from elsewhere. */
export function assets(): Hono {
  const app = new Hono();
  for (const name of assetNames) {
    const type = name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
    app.get(`/assets/${name}`, (c) =>
      c.body(assetText(name), 200, { "Content-Type": type, "Cache-Control": "no-cache" }),
    );
  }
  return app;
}
