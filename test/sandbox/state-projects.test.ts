import { expect, test } from "vitest";
import { payout, payoutPath, send, signed } from "./support/merchant.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

const count = 20;

test("20 projects on one sandbox are worlds of their own, at the same time", async () => {
  const sandbox = await sandboxFor({ clock: "manual", seed: 1 });
  const projects = Array.from({ length: count }, (_, index) =>
    sandbox.addProject({ seed: index, clock: index % 4 === 3 ? { speed: 10 } : "manual" }),
  );
  // All have the same payment_id: what one project saw of another would be seen.
  await Promise.all(
    projects.map(async (project, index) => {
      const receiver = await startReceiver();
      const { projectId, secretKey } = project;
      project.callbackUrl = `${receiver.url}/${index}`;
      const isDeclined = index % 2 === 0;
      const isFaulty = index % 5 === 0;
      const start = Date.parse(project.state.clock.now);
      if (isDeclined) {
        project.setScenario("decline");
      }
      const post = (id: string) =>
        send(sandbox, payoutPath, signed(payout(id, { general: { project_id: projectId } }), secretKey));
      for (const id of ["SAME", `OF_${index}`]) {
        expect((await post(id)).status).toBe(200);
      }
      await project.advance(`${index + 1}h`);
      await project.settled();
      if (isFaulty) {
        project.setFaults([{ at: "gate", does: "status", status: 503 }]);
      }
      expect((await post("THIRD")).status).toBe(isFaulty ? 503 : 200);
      const status = isDeclined ? "decline" : "success";
      await project.settled();

      const ids = ["SAME", `OF_${index}`, ...(isFaulty ? [] : ["THIRD"])];
      expect(project.payments.map((payment) => [payment.id, payment.status, payment.project_id])).toEqual(
        ids.map((id) => [id, status, projectId]),
      );
      expect(
        receiver.received.map(({ body }) => [body.project_id, body.payment.id, body.payment.status]),
      ).toEqual(expect.arrayContaining(ids.map((id) => [projectId, id, status])));
      expect(receiver.received).toHaveLength(ids.length);
      expect(project.callbacks.map(({ url }) => url)).toEqual(ids.map(() => `${receiver.url}/${index}`));
      expect(project.requests.map(({ project_id, number }) => [project_id, number])).toEqual([
        [projectId, 1],
        [projectId, 2],
        [projectId, 3],
      ]);
      expect(project.state).toMatchObject({
        scenario: isDeclined ? "decline" : null,
        faults: isFaulty ? [{ status: 503 }] : [],
        requests: { total: 3, refused: isFaulty ? 1 : 0 },
      });
      const passed = Date.parse(project.state.clock.now) - start;
      expect(passed).toBeGreaterThanOrEqual((index + 1) * 3_600_000);
      expect(passed).toBeLessThan((index + 1.9) * 3_600_000);

      // Nobody sees it with the keys of another project.
      const other = projects[(index + 1) % count];
      const wrong = payout("STRANGER", { general: { project_id: projectId } });
      project.setFaults([]);
      expect((await send(sandbox, payoutPath, signed(wrong, other?.secretKey))).body.code).toBe("3261");
      const listed = await operations(sandbox, project);
      expect(listed.map((each) => each.payment_id).sort()).toEqual([...ids].sort());
    }),
  );
  expect(sandbox.payments).toEqual([]);
  expect(sandbox.requests).toEqual([]);
  expect(sandbox.state).toMatchObject({ scenario: null, faults: [], callback_url: null });

  // A reset of one, and its end, leave the others as they are.
  const [first, second, third] = projects;
  const kept = third?.payments;
  first?.reset();
  sandbox.removeProject(second?.projectId ?? 0);
  expect(first?.payments).toEqual([]);
  expect(third?.payments).toEqual(kept);
  expect(sandbox.projects).toHaveLength(count);
});

/** The operations that the Data API lists with the keys of a project. */
async function operations(
  sandbox: { readonly url: string },
  { dataApiToken: token, dataApiSecretKey }: { dataApiToken: string; dataApiSecretKey: string },
): Promise<{ payment_id: string }[]> {
  const interval = { from: "2000-01-01 00:00:00", to: "2100-01-01 00:00:00" };
  const { body } = await send(sandbox, "/operations/get", signed({ token, interval }, dataApiSecretKey));
  return body.operations;
}
