import { readFileSync } from "node:fs";

/** A callback for the shops of other languages, and what they should make of it. */
interface Told {
  name: string;
  body: object;
  /** Its class, its status, and where to a redirect sends the customer. */
  is: string;
}

interface Body {
  payment: { status: string };
  redirect_data?: object;
}

interface Description {
  webhooks: Record<string, { post: { requestBody: { content: Record<string, Content> } } }>;
  components: { examples: Record<string, { value: Body }> };
}

interface Content {
  examples: Record<string, object>;
}

const classes: Record<string, string> = {
  redirect: "RedirectCallback",
  purchase: "PurchaseCallback",
  payout: "PayoutCallback",
};

const redirects: Record<string, string> = {
  "redirect-get": " GET fields",
  "redirect-post": " POST fields",
  "redirect-without-fields": " GET no fields",
};

/** The callbacks of a published description, and others as some projects of the platform send them. */
export function callbacks(file: string): Told[] {
  const { webhooks, components }: Description = JSON.parse(readFileSync(file, "utf8"));
  const bodyOf = (name: string) => components.examples[name]?.value as Body;
  const documented = Object.entries(webhooks).flatMap(([webhook, { post }]) =>
    Object.keys(post.requestBody.content["application/json"]?.examples ?? {}).map((name) => {
      const body = bodyOf(name);
      return { name, body, is: `${classes[webhook]} ${body.payment.status}${redirects[name] ?? ""}` };
    }),
  );
  const { redirect_data, ...redirect } = bodyOf("redirect-get");
  const purchase = bodyOf("purchase-success");
  return [
    ...documented,
    {
      name: "redirectData",
      body: { ...redirect, redirect_data: null, redirectData: redirect_data },
      is: "RedirectCallback awaiting redirect result GET fields",
    },
    {
      name: "no redirect data",
      body: { ...purchase, redirect_data: null, redirectData: null },
      is: "PurchaseCallback success",
    },
    {
      name: "unknown fields",
      body: { ...purchase, further: 1, payment: { ...purchase.payment, further: [] } },
      is: "PurchaseCallback success",
    },
  ];
}
