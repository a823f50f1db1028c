import { type Context, Hono } from "hono";
import { assetText } from "./asset-text.js";

const files = {
  "merchant.js": "text/javascript; charset=utf-8",
  "merchant.css": "text/css; charset=utf-8",
} as const;

/** The widget for Payment Page, at the platform's addresses. Pages of shops load it, so any origin may. */
export function widget(): Hono {
  const app = new Hono();
  for (const [name, type] of Object.entries(files)) {
    app.get(`/shared/${name}`, (c) => {
      c.header("Content-Type", type);
      c.header("Cache-Control", "no-cache");
      return c.body(assetText(name));
    });
  }
  return app;
}

/** Whether a page is asked for by a frame. */
export const isFramed = (c: Context) => c.req.header("sec-fetch-dest") === "iframe";
