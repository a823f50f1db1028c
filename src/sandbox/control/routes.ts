import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { contractVersion } from "#generated/constants";
import type { ControlOperation } from "#generated/sandbox/operations";
import * as operations from "#generated/sandbox/operations";
import type { SandboxCallbackList, SandboxPaymentList, SandboxRequestList } from "#generated/sandbox/types";
import type { Validator, Violation } from "#generated/validators/validator";
import { problemsOf } from "../../errors/problems-of.js";
import type { Duration } from "../../options/duration.js";
import { InvalidInput } from "../../options/invalid-input.js";
import { Conflict } from "../platform/conflict.js";
import type { Platform } from "../platform/platform.js";
import type { Project } from "../platform/project.js";
import type { ProjectOptions } from "../settings/options.js";
import { Control } from "./control.js";
import { NotFound } from "./not-found.js";
import { inWordsOfCall, projectOptions } from "./projects.js";
import { refuse } from "./refuse.js";

/** Where the control API stands. */
export const controlPath = "/_sandbox/v1";

/** Says whether the sandbox is up, to everybody. */
export const healthPath: string = controlPath + operations.getHealth.path;

interface RoutesOptions {
  readonly platform: Platform;
  /** Adds a project. */
  readonly add: (options: ProjectOptions) => Project;
}

/** A call that has been read and found right. */
interface ControlCall<Parameters, Body> {
  readonly parameters: Parameters;
  readonly body: Body;
  /** Of the project that the query names, or else of the first one. */
  readonly control: Control;
}

/** An answer with another status than 200. */
class Reply {
  constructor(
    readonly status: 201 | 202 | 204,
    readonly answer?: object,
  ) {}
}

type Validated<V> = V extends Validator<infer T> ? T : undefined;

/** The control API: `spec/sandbox.yaml` over HTTP. */
export function controlRoutes({ platform, add }: RoutesOptions): Hono {
  const app = new Hono();
  const controlOf = (project: Project) => new Control(project, platform.place);

  route(operations.getHealth, () => ({ status: "ok", version: contractVersion }));
  route(operations.getState, ({ control }) => control.state());

  route(operations.listPayments, ({ parameters, control }): SandboxPaymentList => {
    const { items, total, hasMore } = control.payments(parameters);
    return { payments: [...items], total, has_more: hasMore };
  });
  route(operations.getPayment, ({ parameters, control }) => control.payment(parameters.payment_id));
  route(operations.payAsCustomer, ({ parameters, body, control }) =>
    control.pay(parameters.payment_id, body?.card_number),
  );
  route(operations.cancelAsCustomer, ({ parameters, control }) => control.cancel(parameters.payment_id));

  route(operations.listCallbacks, ({ parameters, control }): SandboxCallbackList => {
    const { items, total, hasMore } = control.callbacks(parameters);
    return { callbacks: [...items], total, has_more: hasMore };
  });
  route(
    operations.sendCallbacks,
    ({ body = {}, control }) => new Reply(202, { sent: control.sendCallbacks(body) }),
  );
  route(operations.getCallback, ({ parameters, control }) => control.callback(parameters.callback_id));
  route(
    operations.sendCallback,
    ({ parameters, control }) => new Reply(202, control.sendCallback(parameters.callback_id)),
  );

  route(operations.listRequests, ({ parameters, control }): SandboxRequestList => {
    const { items, total, hasMore } = control.requests(parameters);
    return { requests: [...items], total, has_more: hasMore };
  });
  route(operations.getRequest, ({ parameters, control }) => control.request(parameters.request_number));

  route(operations.listScenarios, ({ control }) => control.scenarios());
  route(operations.setScenario, ({ body, control }) => {
    control.setScenario(body.name ?? undefined, { paymentId: body.payment_id });
    return body;
  });

  route(operations.getFaults, ({ control }) => ({ faults: control.faults() }));
  route(operations.setFaults, ({ body, control }) => {
    control.setFaults(body.faults);
    return { faults: control.faults() };
  });
  route(operations.clearFaults, ({ control }) => {
    control.setFaults([]);
    return { faults: control.faults() };
  });

  route(operations.getClock, ({ control }) => control.clock());
  route(operations.advanceClock, ({ body, control }) => control.advance(body.by as Duration | undefined));
  route(operations.waitUntilSettled, async ({ body, control }) => ({
    settled: await control.settled((body?.timeout as Duration | undefined) ?? "30s"),
  }));

  route(operations.reset, ({ body, control }) => {
    if (!body?.all) {
      control.reset();
      return control.state();
    }
    for (const project of platform.projects) {
      if (platform.ofOptions.has(project)) {
        controlOf(project).reset();
      } else {
        platform.remove(project);
      }
    }
    return (platform.ofOptions.has(control.project) ? control : controlOf(platform.first)).state();
  });
  route(operations.takeSnapshot, ({ control }) => control.snapshot());
  route(operations.restoreSnapshot, ({ body, control }) => {
    control.restore(body);
    return control.state();
  });

  route(operations.listProjects, () => ({
    projects: platform.projects.map((project) => controlOf(project).describe()),
  }));
  route(
    operations.createProject,
    ({ body = {} }) => new Reply(201, controlOf(add(projectOptions(body))).describe()),
  );
  route(operations.getProject, ({ control }) => control.describe());
  route(operations.updateProject, ({ body, control }) => {
    control.setCallbackUrl(body.callback_url ?? undefined);
    return control.describe();
  });
  route(operations.deleteProject, ({ control }) => {
    platform.remove(control.project);
    return new Reply(204);
  });

  app.all(`${controlPath}/*`, (c) =>
    refuse(c, 404, {
      code: "not_found",
      message: `There is no ${c.req.method} ${c.req.path}. openapi/sandbox.json of the package has what there is; GET ${controlPath}/state is a beginning.`,
    }),
  );
  return app;

  function route<
    Parameters extends Validator<unknown> | undefined,
    Request extends Validator<unknown> | undefined,
  >(
    operation: ControlOperation<Parameters, Request>,
    carryOut: (call: ControlCall<Validated<Parameters>, Validated<Request>>) => object | Promise<object>,
  ): void {
    const path = controlPath + operation.path.replace(/\{(\w+)\}/g, ":$1");
    app.on(operation.method, path, async (c) => {
      try {
        const parameters = parametersOf(c, operation) as Validated<Parameters>;
        const body = (await bodyOf(c, operation)) as Validated<Request>;
        const control = controlOf(projectOf(parameters as { project_id?: number } | undefined));
        const came = await carryOut({ parameters, body, control });
        return answer(c, came);
      } catch (error) {
        return refusal(c, error);
      }
    });
  }

  function projectOf({ project_id }: { project_id?: number } = {}): Project {
    const project = project_id === undefined ? platform.first : platform.withId(project_id);
    if (project) {
      return project;
    }
    throw new NotFound(`There is no project ${project_id}. GET /projects lists those that there are.`);
  }
}

/** What is wrong with a call, field by field. */
class InvalidCall extends Error {
  readonly fields: readonly { readonly field: string; readonly message: string }[];

  constructor(what: string, violations: readonly Violation[]) {
    const fields = problemsOf(violations.map(named)).map(({ path, message }) => ({ field: path, message }));
    super(`${what}: ${fields.map(({ field, message }) => `${field} ${message}`.trim()).join("; ")}.`);
    this.fields = fields;
  }
}

/** What should not be there has a name, too. */
const named = (violation: Violation): Violation =>
  violation.keyword === "additionalProperties"
    ? { ...violation, instancePath: `${violation.instancePath}/${violation.params.additionalProperty}` }
    : violation;

/** The parameters of path and query, as what they are to be. */
function parametersOf(c: Context, { parameterTypes, parameters }: ControlOperation): unknown {
  const texts: Record<string, string> = { ...c.req.query(), ...c.req.param() };
  const read = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, parameterIn(text, parameterTypes[name])]),
  );
  if (parameters && !parameters(read)) {
    throw new InvalidCall("Wrong parameters", parameters.errors ?? []);
  }
  return read;
}

function parameterIn(text: string, type: string | undefined): unknown {
  if (type === "integer" && /^-?\d{1,15}$/.test(text)) {
    return Number(text);
  }
  return type === "boolean"
    ? (({ true: true, false: false } as Record<string, boolean>)[text] ?? text)
    : text;
}

async function bodyOf(c: Context, { request, needsBody }: ControlOperation): Promise<unknown> {
  const text = request ? await c.req.text() : "";
  if (!request || (text === "" && !needsBody)) {
    return undefined;
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new InvalidInput("The body is not JSON. Send an object with Content-Type: application/json.");
  }
  if (!request(body)) {
    throw new InvalidCall("Wrong body", request.errors ?? []);
  }
  return body;
}

function answer(c: Context, came: object): Response {
  if (!(came instanceof Reply)) {
    return c.json(came);
  }
  return came.answer ? c.json(came.answer, came.status as ContentfulStatusCode) : c.body(null, 204);
}

function refusal(c: Context, error: unknown): Response {
  if (error instanceof InvalidCall) {
    return refuse(c, 400, { code: "invalid_request", message: error.message, fields: [...error.fields] });
  }
  if (error instanceof NotFound) {
    return refuse(c, 404, { code: "not_found", message: error.message });
  }
  if (error instanceof Conflict) {
    return refuse(c, 409, { code: "conflict", message: error.message });
  }
  if (error instanceof InvalidInput) {
    return refuse(c, 400, { code: "invalid_request", message: inWordsOfCall(error.message) });
  }
  throw error;
}
