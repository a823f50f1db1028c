import type { TryItSettings } from "../settings.js";
import { Choices } from "./choices.js";
import { PaymentBar } from "./payment-bar.js";
import { signingFetch } from "./signing-fetch.js";

/** What Scalar's file for browsers leaves in the page. */
declare const Scalar: { createApiReference(place: string, configuration: object): unknown };

const { query = "" } = document.body.dataset;
const choices = new Choices();
const bar = new PaymentBar(document.getElementById("strip") as HTMLElement, choices);

/** Read anew at each request that asks for a project which is not known yet. */
let settings: TryItSettings = { projects: [], operations: [] };
const reload = async () => {
  settings = await (await fetch("/docs/settings.json")).json();
  return settings;
};

const documents = [
  { title: "The platform", slug: "platform", url: `/docs/openapi.json${query}`, default: true },
  { title: "Control API of the sandbox", slug: "control", url: "/docs/sandbox.json" },
];

const { projects } = await reload();
const asked = Number(new URLSearchParams(query).get("project"));
const project = projects.find(({ project_id }) => project_id === asked) ?? projects[0];
if (project?.secret_key === null && isSecureContext) {
  bar.askForKey(project.project_id);
}
Scalar.createApiReference("#reference", {
  sources: documents.map((each) => ({ ...each, agent: { disabled: true } })),
  customFetch: signingFetch({ settings: () => settings, reload, choices, onSent: (sent) => bar.show(sent) }),
  // The page is alone with the sandbox: nothing that Scalar, as a company, offers beside it.
  telemetry: false,
  withDefaultFonts: false,
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: "never",
  documentDownloadType: "none",
  // The bar at the top follows the system, and so does what is below it.
  hideDarkModeToggle: true,
  defaultOpenAllTags: true,
  modelsSectionLabel: "Schemas",
  orderSchemaPropertiesBy: "preserve",
  setPageTitle: ({ title }: { readonly title: string }) => `${title} · Try it · CUP QuickPay sandbox`,
});

// The options lie over what is below them: they close once the reader goes on there.
const options = document.querySelector("#try-it details") as HTMLDetailsElement;
const close = () => {
  options.open = false;
};
document.addEventListener("pointerdown", ({ target }) => options.contains(target as Node) || close(), true);
document.addEventListener("keydown", ({ key }) => key === "Escape" && close(), true);

// How high the bar is, what is below it has to know.
const header = document.getElementById("try-it") as HTMLElement;
new ResizeObserver(() => {
  document.documentElement.style.setProperty("--scalar-custom-header-height", `${header.offsetHeight}px`);
}).observe(header);
