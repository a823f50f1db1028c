import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  begin,
  hasEnded,
  type Life,
  type LifeEvent,
  next,
  type State,
  transitions,
} from "../../../../src/sandbox/payment/lifecycle.js";
import fc from "../../../support/property.js";

const at = (state: State, kind: Life["kind"] = "purchase"): Life => ({
  kind,
  state,
  amount: 1000,
  code: "9999",
  putOff: false,
});

const approved: LifeEvent = { type: "approved", amount: 900 };
const partlyPaid: LifeEvent = { type: "partly paid", amount: 500 };
const declined: LifeEvent = { type: "declined", code: "20105" };
const failed: LifeEvent = { type: "failed", code: "501" };
const events: LifeEvent[] = [
  { type: "redirect ready" },
  { type: "sent" },
  { type: "card entered" },
  { type: "cancelled" },
  { type: "threshold passed" },
  { type: "clarification asked" },
  { type: "put off" },
  { type: "taken back" },
  partlyPaid,
  approved,
  declined,
  failed,
];
const states: State[] = [
  "accepted",
  "awaiting redirect result",
  "processing",
  "awaiting clarification",
  "awaiting retry",
  "partially_paid_out",
  "success",
  "decline",
  "error",
  "reversed",
];

// The whole machine once more, by hand: kind, state, event, then new state, effect and code.
const legal: [Life["kind"], State, LifeEvent, State, string, string][] = [
  ["purchase", "accepted", { type: "redirect ready" }, "awaiting redirect result", "redirect", "9999"],
  ["purchase", "accepted", declined, "decline", "report", "20105"],
  ["purchase", "accepted", failed, "error", "report", "501"],
  ["purchase", "accepted", { type: "threshold passed" }, "decline", "report", "20602"],
  ["purchase", "awaiting redirect result", { type: "card entered" }, "processing", "process", "29999"],
  ["purchase", "awaiting redirect result", { type: "cancelled" }, "decline", "report", "20301"],
  ["purchase", "awaiting redirect result", { type: "threshold passed" }, "decline", "report", "20602"],
  ["purchase", "processing", approved, "success", "report", "0"],
  ["purchase", "processing", declined, "decline", "report", "20105"],
  ["purchase", "processing", failed, "error", "report", "501"],
  ["purchase", "processing", { type: "threshold passed" }, "decline", "report", "20602"],
  ["payout", "accepted", { type: "sent" }, "processing", "process", "29999"],
  ["payout", "accepted", declined, "decline", "report", "20105"],
  ["payout", "accepted", failed, "error", "report", "501"],
  ["payout", "accepted", { type: "threshold passed" }, "decline", "report", "20602"],
  ["payout", "processing", approved, "success", "report", "0"],
  ["payout", "processing", declined, "decline", "report", "20105"],
  ["payout", "processing", failed, "error", "report", "501"],
  ["payout", "processing", { type: "threshold passed" }, "decline", "report", "20602"],
  ["payout", "processing", { type: "clarification asked" }, "awaiting clarification", "tell", "3191"],
  ["payout", "processing", { type: "put off" }, "awaiting retry", "tell", "20601"],
  ["payout", "processing", partlyPaid, "partially_paid_out", "report", "29999"],
  ["payout", "awaiting clarification", approved, "success", "report", "0"],
  ["payout", "awaiting clarification", declined, "decline", "report", "20105"],
  ["payout", "awaiting clarification", failed, "error", "report", "501"],
  ["payout", "awaiting clarification", { type: "threshold passed" }, "decline", "report", "20602"],
  ["payout", "awaiting retry", { type: "sent" }, "processing", "process", "29999"],
  ["payout", "awaiting retry", { type: "threshold passed" }, "decline", "report", "20602"],
  ["payout", "success", { type: "taken back" }, "reversed", "report", "0"],
];

const illegal = (["purchase", "payout"] as const).flatMap((kind) =>
  states.flatMap((state) =>
    events
      .filter((event) => !legal.some(([k, s, { type }]) => k === kind && s === state && type === event.type))
      .map((event): [Life["kind"], State, LifeEvent] => [kind, state, event]),
  ),
);

test("a payment begins accepted, and is to be started at the service", () => {
  expect(begin("purchase", 1000)).toEqual({
    life: { kind: "purchase", state: "accepted", amount: 1000, code: "9999", putOff: false },
    effects: ["start"],
  });
});

describe("every move", () => {
  test.each(legal)("a %s in %s: %o leads to %s, with effect %s", (kind, state, event, to, effect, code) => {
    const { life, effects, refused } = next(at(state, kind), event);
    expect(life).toMatchObject({ kind, state: to, code });
    expect(effects).toEqual([effect]);
    expect(refused).toBeUndefined();
  });

  test("an approval sets the sum that was paid", () => {
    expect(next(at("processing"), approved).life.amount).toBe(900);
  });

  test("a payment in part sets the sum that was paid", () => {
    expect(next(at("processing", "payout"), partlyPaid).life.amount).toBe(500);
  });

  test("a payout that was put off stays known as such when it is sent again", () => {
    const putOff = next(at("processing", "payout"), { type: "put off" }).life;
    expect(next(putOff, { type: "sent" }).life).toMatchObject({ state: "processing", putOff: true });
  });

  test("a decline keeps the sum that was asked for", () => {
    expect(next(at("processing"), declined).life.amount).toBe(1000);
  });
});

describe("every event that does not fit", () => {
  test("there are 211 of them", () => {
    expect(illegal).toHaveLength(211);
  });

  test.each(illegal)("a %s in %s refuses %o and stays as it is", (kind, state, event) => {
    const life = at(state, kind);
    const step = next(life, event);
    expect(step.life).toBe(life);
    expect(step.effects).toEqual([]);
    expect(step.refused).toBe(`A ${kind} in state ${state} takes no event ${event.type}.`);
  });
});

describe("any order of events", () => {
  const anyEvents = fc.array(fc.constantFrom(...events), { maxLength: 40 });
  const anyKind = fc.constantFrom("purchase" as const, "payout" as const);

  const run = (kind: Life["kind"], sequence: readonly LifeEvent[]) => {
    const lives: Life[] = [begin(kind, 1000).life];
    const effects: string[] = [];
    for (const event of sequence) {
      const step = next(lives.at(-1) as Life, event);
      lives.push(step.life);
      effects.push(...step.effects);
    }
    return { lives, effects };
  };

  test("a final state never changes, but that of a payout that is taken back", () => {
    fc.assert(
      fc.property(anyKind, anyEvents, (kind, sequence) => {
        const { lives } = run(kind, sequence);
        const end = lives.findIndex(({ state }) => hasEnded(state));
        if (end >= 0) {
          const after = [...new Set(lives.slice(end))].map(({ state }) => state);
          expect(after.length === 1 || (kind === "payout" && after.join() === "success,reversed")).toBe(true);
        }
      }),
    );
  });

  test("each final state is reported once, and no other", () => {
    fc.assert(
      fc.property(anyKind, anyEvents, (kind, sequence) => {
        const { lives, effects } = run(kind, sequence);
        const reports = effects.filter((effect) => effect === "report").length;
        expect(reports).toBe(new Set(lives.filter(({ state }) => hasEnded(state))).size);
      }),
    );
  });

  test("the threshold ends every payment that is not final", () => {
    fc.assert(
      fc.property(anyKind, anyEvents, (kind, sequence) => {
        const { lives } = run(kind, [...sequence, { type: "threshold passed" }]);
        expect(hasEnded((lives.at(-1) as Life).state)).toBe(true);
      }),
    );
  });

  test("a success has gone through processing", () => {
    fc.assert(
      fc.property(anyKind, anyEvents, (kind, sequence) => {
        const passed = run(kind, sequence).lives.map(({ state }) => state);
        if (passed.includes("success")) {
          expect(passed).toContain("processing");
        }
      }),
    );
  });
});

test("the diagram in the docs shows every move, and no other", () => {
  const diagram = readFileSync("spec/diagrams/payment-life.mmd", "utf8");
  const aliases = Object.fromEntries(
    [...diagram.matchAll(/state "(.+)" as (\w+)/g)].map(([, name, alias]) => [alias, name]),
  );
  const full = (name = "") => aliases[name] ?? name;
  const onlyOf: Record<string, string[]> = {
    "awaiting redirect result": ["purchase"],
    "awaiting clarification": ["payout"],
    "awaiting retry": ["payout"],
  };
  const drawn = [...diagram.matchAll(/^ *(\w+) --> (\w+): (.+)$/gm)].flatMap(([, from, to, label = ""]) =>
    label.split("<br/>").flatMap((event) => {
      const [, kind, type] = /^(?:(purchase|payout): )?(.+)$/.exec(event) ?? [];
      const kinds = kind ? [kind] : (onlyOf[full(from)] ?? ["purchase", "payout"]);
      return kinds.map((each) => `${each}: ${full(from)} → ${full(to)}, ${type}`);
    }),
  );
  expect(drawn.sort()).toEqual(
    transitions.map(({ kind, from, to, event }) => `${kind}: ${from} → ${to}, ${event}`).sort(),
  );
});
