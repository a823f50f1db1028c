import { describe, expect, test } from "vitest";
import type { Action } from "../../scripts/docs/overlay/overlay.js";
import { withOverlay } from "../../scripts/docs/overlay/with-overlay.js";

const description = () => ({
  info: { title: "Small", version: "1" },
  tags: [{ name: "Gate", description: "Old" }, { name: "Callbacks" }],
  paths: { "/sale": { post: { operationId: "createSale", tags: ["Gate"], summary: "Buy" } } },
});

const applied = (...actions: Action[]) =>
  withOverlay(description(), { overlay: "1.0.0", info: { title: "x", version: "1" }, actions });

describe("An overlay", () => {
  test("puts members over those of the object that a target means, and leaves the others", () => {
    const { tags } = applied({
      target: "$.tags[?@.name == 'Gate']",
      update: { "x-displayName": "网关", description: "新" },
    });
    expect(tags).toEqual([
      { name: "Gate", "x-displayName": "网关", description: "新" },
      { name: "Callbacks" },
    ]);
  });

  test("merges objects inside objects, and puts entries after those of an array", () => {
    const { paths } = applied({
      target: "$.paths['/sale']",
      update: { post: { summary: "买", tags: ["New"] } },
    });
    expect(paths["/sale"].post).toEqual({ operationId: "createSale", tags: ["Gate", "New"], summary: "买" });
  });

  test("puts an entry after those of the array that a target means", () => {
    expect(applied({ target: "$.tags", update: { name: "Errata" } }).tags).toEqual([
      { name: "Gate", description: "Old" },
      { name: "Callbacks" },
      { name: "Errata" },
    ]);
  });

  test("changes each place that a target means", () => {
    expect(applied({ target: "$.tags[*]", update: { seen: true } }).tags).toEqual([
      { name: "Gate", description: "Old", seen: true },
      { name: "Callbacks", seen: true },
    ]);
  });

  test("removes each place that a target means", () => {
    expect(applied({ target: "$.tags[*]", remove: true }).tags).toEqual([]);
    expect(applied({ target: "$.info.version", remove: true }).info).toEqual({ title: "Small" });
  });

  test("changes the whole", () => {
    expect(applied({ target: "$", update: { info: { title: "小" } } }).info).toEqual({
      title: "小",
      version: "1",
    });
  });

  test("applies its actions in their order", () => {
    const { info } = applied(
      { target: "$.info", update: { title: "One" } },
      { target: "$.info", update: { title: "Two" } },
    );
    expect(info.title).toBe("Two");
  });

  test("leaves the description that it is applied to as it is", () => {
    const one = description();
    withOverlay(one, {
      overlay: "1.0.0",
      info: { title: "x", version: "1" },
      actions: [{ target: "$.tags[*]", update: { description: "New" } }],
    });
    expect(one).toEqual(description());
  });

  test("is refused when targets match nothing, with all of them", () => {
    expect(() =>
      applied(
        { target: "$.tags[?@.name == 'Gaet']", update: {} },
        { target: "$.info", update: {} },
        { target: "$.paths['/nothing']", remove: true },
      ),
    ).toThrow(
      "The overlay has targets that match nothing:\n  $.tags[?@.name == 'Gaet']\n  $.paths['/nothing']\nCorrect them, or remove their actions.",
    );
  });
});
