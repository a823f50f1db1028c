import { type Description, type Fields, isOperation, mapped, operationsIn } from "./description.js";
import { type Own, withOwnExamples } from "./own-examples.js";
import type { KnownProject } from "./settings.js";

/**
 * The contract as this sandbox serves it: with its own address and no other, also in samples, and with examples that it
 * accepts as they are. Signing asks nothing of the reader, so there is no field for credentials. The guides stay where
 * they are read.
 */
export async function asServed(contract: Description, own: Own): Promise<Description> {
  const { "x-tagGroups": _, externalDocs: __, ...kept } = contract as Description & Fields;
  const { securitySchemes: ___, ...components } = contract.components;
  const { paths, webhooks = {}, info, tags = [] } = contract;
  const used = new Set([...operationsIn(paths), ...operationsIn(webhooks)].flatMap(({ tags = [] }) => tags));
  const here = sendingTo(own.origin, contract);
  return withOwnExamples(
    {
      ...kept,
      info: { ...info, description: about(own.project) },
      servers: serversAt(own.origin),
      tags: tags.filter(({ name }) => used.has(name)),
      paths: Object.fromEntries(
        Object.entries(paths).map(([path, item]) => [basePathOf(item) + path, plain(item, here)]),
      ),
      webhooks: mapped(webhooks, (item) => plain(item, here)),
      components,
    },
    own,
  );
}

/** The control API with the sandbox's own address. */
export const controlAsServed = (description: Description, origin: string): Description => ({
  ...description,
  servers: serversAt(`${origin}/_sandbox/v1`),
});

const serversAt = (url: string) => [{ url, description: "The sandbox" }];

const serversOf = ({ servers = [] }: Fields) => servers as readonly { readonly url: string }[];

/** What an interface of the platform has before its paths, here as there. Scalar passes over the servers of a path. */
function basePathOf(item: Fields): string {
  const [server] = serversOf(item);
  return server ? new URL(server.url).pathname.replace(/\/$/, "") : "";
}

/** Puts the sandbox's address in place of the platform's: what is copied from a sample is to reach the sandbox. */
function sendingTo(origin: string, { servers = [], paths }: Description): (source: string) => string {
  const urls = [...servers, ...Object.values(paths).flatMap(serversOf)].map(({ url }) => new URL(url).origin);
  return (source) =>
    urls
      .reduce((text, url) => text.replaceAll(url, origin), source)
      // The client's own default is the platform.
      .replace(/([;,]) \/\/ Without it: (\S+)$/gm, ' ?? "$2"$1');
}

/** Operations without servers of their own, and without credentials. */
function plain({ servers: _, ...item }: Fields, here: (source: string) => string): Fields {
  return mapped(item, (member) => {
    if (!isOperation(member)) {
      return member;
    }
    const { security: _, "x-codeSamples": samples, ...operation } = member as typeof member & Fields;
    return samples
      ? { ...operation, "x-codeSamples": samples.map((own) => ({ ...own, source: here(own.source) })) }
      : operation;
  });
}

const about = ({
  project_id,
  secret_key,
}: KnownProject) => `The contract, as the sandbox on this machine serves it. No money moves, and nothing is sent to the platform.

1. Open **Purchase through Gate**, press **Test Request**, then **Send**. The request is signed in your browser with the
   key of project ${project_id}${secret_key === null ? ", which you enter at the top" : ""}.
2. Pay as the customer: the bar at the top has the payment that you have made.
3. Ask for its status, or open it on the dashboard.

Change a body as you like: it is signed anew. A signature that does not match is kept only if you ask for it, under
**Options** at the top. The guides are in the documentation: \`npx cup-quickpay docs\`.`;
