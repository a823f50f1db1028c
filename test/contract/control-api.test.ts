import { describe, expect, test } from "vitest";
import { answers } from "#generated/sandbox/answers";
import * as operations from "#generated/sandbox/operations";
import type { Validator } from "#generated/validators/validator";
import { contract, example } from "../support/contract.js";
import {
  controlApi,
  controlCalls,
  controlFailures,
  examplesOf,
  undescribed,
} from "../support/control-api.js";
import { canonicalOf } from "../support/independent-signature.js";
import { titled } from "../support/titled.js";

/** The sandbox's own interface: test/sandbox/ holds the sandbox to it, and here it is held to itself. */

/** Of an operation that is known only by its name. */
type Answers = Record<string, Record<number, Validator<unknown> | undefined>>;

const bodies = controlCalls.flatMap(({ id, requestBody, answers: documented }) => [
  ...(requestBody ? [{ id, where: "request", mediaType: requestBody.content["application/json"] }] : []),
  ...documented.flatMap(([status, mediaType]) =>
    mediaType ? [{ id, where: String(status), mediaType }] : [],
  ),
]);
const examples = bodies.flatMap(({ id, where, mediaType }) =>
  examplesOf(mediaType).map(([name, value]) => ({ id, where, schema: mediaType.schema, name, value })),
);

test("The control API has these operations, and no others", () => {
  expect(controlCalls.map(({ id, method, path }) => `${method} ${path} ${id}`)).toEqual([
    "GET /health getHealth",
    "GET /state getState",
    "GET /payments listPayments",
    "GET /payments/{payment_id} getPayment",
    "POST /payments/{payment_id}/pay payAsCustomer",
    "POST /payments/{payment_id}/cancel cancelAsCustomer",
    "GET /callbacks listCallbacks",
    "POST /callbacks/send sendCallbacks",
    "GET /callbacks/{callback_id} getCallback",
    "POST /callbacks/{callback_id}/send sendCallback",
    "GET /requests listRequests",
    "GET /requests/{request_number} getRequest",
    "GET /scenarios listScenarios",
    "PUT /scenario setScenario",
    "GET /faults getFaults",
    "PUT /faults setFaults",
    "DELETE /faults clearFaults",
    "GET /clock getClock",
    "POST /clock/advance advanceClock",
    "POST /settled waitUntilSettled",
    "POST /reset reset",
    "GET /snapshot takeSnapshot",
    "PUT /snapshot restoreSnapshot",
    "GET /projects listProjects",
    "POST /projects createProject",
    "GET /projects/{project_id} getProject",
    "PATCH /projects/{project_id} updateProject",
    "DELETE /projects/{project_id} deleteProject",
  ]);
});

test("It stands on the sandbox's own port, below /_sandbox/v1", () => {
  expect(controlApi.servers.map(({ url }) => url)).toEqual(["http://127.0.0.1:4020/_sandbox/v1"]);
});

test("Each operation takes the project it is about, but for those that are about none", () => {
  const without = controlCalls.filter(
    ({ parameters }) => !parameters.some(({ name }) => name === "project_id"),
  );
  expect(without.map(({ id }) => id)).toEqual(["getHealth", "listProjects", "createProject"]);
});

test("A token is asked for only now and then, and never by the question whether the sandbox is up", () => {
  expect(controlApi.security).toEqual([{}, { controlToken: [] }]);
  expect(controlCalls.filter(({ security }) => security !== undefined).map(({ id }) => id)).toEqual([
    "getHealth",
  ]);
  expect(controlCalls[0]?.security).toEqual([]);
});

describe("Refusals that an operation documents:", () => {
  const refusals = (id: string) =>
    controlCalls
      .find((call) => call.id === id)
      ?.answers.map(([status]) => status)
      .filter((status) => status >= 400);

  test.each([
    ["getHealth", [403]],
    ["listPayments", [400, 401, 403, 404]],
    ["payAsCustomer", [400, 401, 403, 404, 409, 413]],
    ["cancelAsCustomer", [400, 401, 403, 404, 409]],
    ["setScenario", [400, 401, 403, 404, 409, 413]],
    ["createProject", [400, 401, 403, 409, 413]],
    ["deleteProject", [400, 401, 403, 404, 409]],
  ])("%s: %j", (id, statuses) => {
    expect(refusals(id)).toEqual(statuses);
  });
});

describe("The platform's contract", () => {
  test("has no path and no schema of the control API", () => {
    expect(Object.keys(contract.paths).filter((path) => path in controlApi.paths)).toEqual([]);
    expect(Object.keys(contract.components.schemas).filter((name) => name.startsWith("Sandbox"))).toEqual([]);
  });

  test("lends it these schemas, as they are", () => {
    const lent = Object.keys(controlApi.components.schemas).filter((name) => !name.startsWith("Sandbox"));
    expect(lent.sort()).toEqual(["HttpUrl", "PlatformError", "ProjectId"]);
  });
});

test("No statement of the control API's own claims a source", () => {
  const own = Object.entries(controlApi.components.schemas).filter(([name]) => name.startsWith("Sandbox"));
  expect(JSON.stringify([Object.fromEntries(own), controlApi.components.responses])).not.toContain(
    "x-source",
  );
});

test("Every component of the control API is used", () => {
  const text = JSON.stringify(controlApi);
  const unused = Object.entries(controlApi.components)
    .filter(([kind]) => kind !== "securitySchemes")
    .flatMap(([kind, members]) => Object.keys(members).map((name) => `#/components/${kind}/${name}`))
    .filter((pointer) => !text.includes(`"${pointer}"`));
  expect(unused).toEqual([]);
});

describe("An example of the control API:", () => {
  test.each(titled(bodies, ({ id, where }) => `${id} ${where}`))("%s has one", (_, { mediaType }) => {
    expect(Object.keys(mediaType.examples)).not.toEqual([]);
  });

  test.each(titled(examples, ({ id, where, name }) => `${id} ${where}: ${name}`))(
    "%s is what its schema says",
    (_, { schema, value }) => {
      expect(value).toBeDefined();
      expect(controlFailures(schema, value)).toEqual([]);
    },
  );

  test.each(
    titled(
      examples.filter(({ where }) => where !== "request"),
      ({ id, where, name }) => `${id} ${where}: ${name}`,
    ),
  )("%s has no field that is not described", (_, { schema, value }) => {
    expect(undescribed(schema, value)).toEqual([]);
  });

  test("a field that is not described would be seen", () => {
    const list = { $ref: "#/components/schemas/SandboxPaymentList" };
    expect(undescribed(list, { payments: [{ id: "ORDER_1", colour: "red" }], next: null })).toEqual([
      "/payments/0/colour",
      "/next",
    ]);
  });

  test("each callback says what a purchase's callback of the contract says, with its canonical string", () => {
    const callbacks = withCanonical(examples).filter(({ attempts }) => attempts !== undefined);
    expect(callbacks.length).toBeGreaterThan(3);
    for (const { body, canonical } of callbacks) {
      expect(body).toEqual(example("purchase-success"));
      expect(canonical).toBe(canonicalOf(body));
    }
  });

  test("each request is a purchase of the contract, with its canonical string", () => {
    const requests = withCanonical(examples).filter(({ attempts }) => attempts === undefined);
    expect(requests.length).toBeGreaterThan(1);
    for (const { body, canonical, answer } of requests) {
      expect(JSON.parse(String(body))).toEqual(example("sale"));
      expect(canonical).toBe(canonicalOf(example("sale")));
      expect(JSON.parse(String(answer))).toEqual(example("accepted-sale"));
    }
  });

  const parameters = controlCalls.flatMap(({ id, parameters: all }) => all.map((one) => ({ id, ...one })));
  test.each(titled(parameters, ({ id, name }) => `${id} ${name}`))(
    "parameter %s is what its schema says",
    (_, { schema, example: value }) => {
      expect(controlFailures(schema, value)).toEqual([]);
    },
  );

  test.each(
    titled(
      Object.entries(controlApi.components.schemas).flatMap(([name, schema]) =>
        partsWithExamples(schema, name),
      ),
      ({ place }) => place,
    ),
  )("schema %s is what it says", (_, { schema, values }) => {
    expect(values.flatMap((value) => controlFailures(schema, value))).toEqual([]);
  });
});

/** Every schema inside another that has `examples`. */
function partsWithExamples(
  node: unknown,
  place: string,
): { place: string; schema: object; values: unknown[] }[] {
  if (typeof node !== "object" || node === null) {
    return [];
  }
  const inner = Object.entries(node).flatMap(([key, value]) => partsWithExamples(value, `${place}/${key}`));
  return "examples" in node && Array.isArray(node.examples)
    ? [{ place, schema: node, values: node.examples }, ...inner]
    : inner;
}

/** All that a value has inside it with a canonical string: callbacks and requests. */
function withCanonical(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  const inner = Object.values(value).flatMap(withCanonical);
  return "canonical" in value ? [value as Record<string, unknown>, ...inner] : inner;
}

describe("The generated operations", () => {
  test("are those of the description", () => {
    expect(
      Object.values(operations)
        .map(({ operationId, method, path, needsBody }) => ({ id: operationId, method, path, needsBody }))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    ).toEqual(
      controlCalls
        .map(({ id, method, path, requestBody }) => ({
          id,
          method,
          path,
          needsBody: requestBody?.required ?? false,
        }))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    );
  });

  test("say what the text of a parameter stands for", () => {
    expect(operations.listRequests.parameterTypes).toEqual({
      project_id: "integer",
      payment_id: "string",
      path: "string",
      accepted: "boolean",
      limit: "integer",
      before: "integer",
    });
    expect(operations.listCallbacks.parameterTypes).toMatchObject({ state: "string", before: "string" });
    expect(operations.getProject.parameterTypes).toEqual({ project_id: "integer" });
  });

  test.each(titled(examples, ({ id, where, name }) => `${id} ${where}: ${name}`))(
    "have a validator that takes the example %s",
    (_, { id, where, value }) => {
      const validate =
        where === "request"
          ? Object.values(operations).find(({ operationId }) => operationId === id)?.request
          : (answers as unknown as Answers)[id]?.[Number(where)];
      expect([validate?.(value), validate?.errors]).toEqual([true, null]);
    },
  );

  test.each(titled(controlCalls, ({ id }) => id))(
    "take the parameters that the description has: %s",
    (id, call) => {
      const operation = Object.values(operations).find(({ operationId }) => operationId === id);
      const given = Object.fromEntries(call.parameters.map(({ name, example: value }) => [name, value]));
      expect(Object.keys(operation?.parameterTypes ?? {})).toEqual(Object.keys(given));
      expect(operation?.parameters === undefined || operation.parameters(given)).toBe(true);
      expect(operation?.parameters?.({ ...given, colour: "red" }) ?? false).toBe(false);
    },
  );

  test("have no validator of an answer that has no body", () => {
    expect(answers.deleteProject).toHaveProperty("204", undefined);
  });

  test.each([
    [{ card_number: "6200 0000 0000 0005" }, ["/card_number pattern"], operations.payAsCustomer.request],
    [{ card: "6200000000000005" }, [" additionalProperties card"], operations.payAsCustomer.request],
    [{ since: "yesterday" }, ["/since format"], operations.sendCallbacks.request],
    [{ state: "given_up" }, ["/state enum"], operations.sendCallbacks.request],
    [{}, [" required name"], operations.setScenario.request],
    [{ name: "decline", payment_id: "" }, ["/payment_id minLength"], operations.setScenario.request],
    [{ faults: [{ at: "callbacks", does: "status" }] }, ["/faults/0 not"], operations.setFaults.request],
    [{ faults: [{ at: "gate", does: "delay" }] }, ["/faults/0 not"], operations.setFaults.request],
    [
      { faults: [{ at: "gate", does: "cut", share: 1.5 }] },
      ["/faults/0/share maximum"],
      operations.setFaults.request,
    ],
    [
      { faults: [{ at: "gate", does: "status", status: 404 }] },
      ["/faults/0/status minimum"],
      operations.setFaults.request,
    ],
    [{}, [" minProperties"], operations.advanceClock.request],
    [{ by: "4h", to_next_event: true }, [" maxProperties"], operations.advanceClock.request],
    [{ by: "4 hours" }, ["/by anyOf"], operations.advanceClock.request],
    [{ by: -1 }, ["/by anyOf"], operations.advanceClock.request],
    [{ clock: { speed: 0 } }, ["/clock oneOf"], operations.createProject.request],
    [{ project_id: 0 }, ["/project_id minimum"], operations.createProject.request],
    [
      { callback_url: "ftp://shop" },
      ["/callback_url pattern", "/callback_url anyOf"],
      operations.updateProject.request,
    ],
    [{ project_id: 200 }, [" required version"], operations.restoreSnapshot.request],
    [{ limit: 1001 }, ["/limit maximum"], operations.listPayments.parameters],
    [{ limit: "10" }, ["/limit type"], operations.listPayments.parameters],
    [{ paymentId: "ORDER_1" }, [" additionalProperties paymentId"], operations.listPayments.parameters],
    [{ request_number: 0 }, ["/request_number minimum"], operations.getRequest.parameters],
    [{}, [" required request_number"], operations.getRequest.parameters],
  ])("have a validator that refuses %j: %j", (value, expected, validate) => {
    expect(validate(value)).toBe(false);
    const found = (validate.errors ?? [])
      .filter(({ schemaPath }) => schemaPath === undefined)
      .map(({ instancePath, keyword, params }) =>
        [`${instancePath} ${keyword}`, params.missingProperty ?? params.additionalProperty]
          .filter((part) => part !== undefined)
          .join(" "),
      );
    expect(found).toEqual(expected);
  });

  test("tell in words what a value must be", () => {
    expect(operations.advanceClock.request({ by: "4 hours" })).toBe(false);
    expect(operations.advanceClock.request.errors?.at(-1)?.message).toBe(
      "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d",
    );
    expect(operations.advanceClock.request({})).toBe(false);
    expect(operations.advanceClock.request.errors?.[0]?.message).toBe("must have either by or to_next_event");
    expect(operations.payAsCustomer.request({ card: "1" })).toBe(false);
    expect(operations.payAsCustomer.request.errors?.[0]?.message).toBe("is not known");
  });
});
