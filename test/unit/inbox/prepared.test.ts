import { describe, expect, test } from "vitest";
import { preparedOn } from "../../../src/inbox/database/prepared.js";

type Statement = { name: string; text: string; values: unknown[] };

/** A pool that fails so often at statements with a name, and what it and the way without names were asked. */
function poolOf(failures: unknown[] = []) {
  const named: Statement[] = [];
  const plain: [string, readonly unknown[]][] = [];
  const run = preparedOn(
    {
      async query(statement) {
        named.push(statement);
        if (failures.length > 0) {
          throw failures.shift();
        }
        return { rows: [{ way: "named" }] };
      },
    },
    async (text, values = []) => {
      plain.push([text, values]);
      return [{ way: "plain" }];
    },
  );
  return { run, named, plain };
}

test("A statement has the same name each time, and another one has another", async () => {
  const { run, named, plain } = poolOf();
  expect(await run("select $1", [1])).toEqual([{ way: "named" }]);
  await run("select $1", [2]);
  await run("select 3");
  expect(named).toEqual([
    { name: expect.stringMatching(/^cup_quickpay_[0-9a-f]{16}$/), text: "select $1", values: [1] },
    { name: named[0]?.name, text: "select $1", values: [2] },
    { name: expect.stringMatching(/^cup_quickpay_[0-9a-f]{16}$/), text: "select 3", values: [] },
  ]);
  expect(named[2]?.name).not.toBe(named[0]?.name);
  expect(plain).toEqual([]);
});

test("The hundred and first statement gets no name, and those before it keep theirs", async () => {
  const { run, named, plain } = poolOf();
  for (let number = 1; number <= 101; number++) {
    await run(`select ${number}`);
  }
  await run("select 1");
  expect(named).toHaveLength(101);
  expect(plain).toEqual([["select 101", []]]);
});

describe.each([
  ["26000", "does not know the name"],
  ["42P05", "knows the name already"],
])("A server that says %s, as it %s,", (code) => {
  test("gets the statement once more without a name, and never a name again", async () => {
    const { run, named, plain } = poolOf([Object.assign(new Error("no"), { code })]);
    expect(await run("select $1", [1])).toEqual([{ way: "plain" }]);
    expect(await run("select $1", [2])).toEqual([{ way: "plain" }]);
    expect(await run("select 3")).toEqual([{ way: "plain" }]);
    expect(named).toHaveLength(1);
    expect(plain).toEqual([
      ["select $1", [1]],
      ["select $1", [2]],
      ["select 3", []],
    ]);
  });
});

test.each([
  ["of a row that is there already", Object.assign(new Error("duplicate key"), { code: "23505" })],
  ["of a connection that was lost", new Error("Connection terminated")],
  ["that is none", null],
])("An error %s is passed on, nothing is run twice, and names stay in use", async (_, error) => {
  const { run, named, plain } = poolOf([error]);
  await expect(run("select $1", [1])).rejects.toBe(error);
  expect(plain).toEqual([]);
  expect(await run("select $1", [2])).toEqual([{ way: "named" }]);
  expect(named).toHaveLength(2);
});
