import { html } from "hono/html";
import { both, card, type Html } from "./layout.js";

export const notFoundPage = (): Html =>
  card(
    "未找到 · Not found",
    html`<div class="result">
        <h1>${both("页面不存在", "There is nothing here")}</h1>
      </div>
      <a class="button" href="/">${both("沙箱首页", "What the sandbox has")}</a>`,
  );
