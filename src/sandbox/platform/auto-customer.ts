import { testCards } from "../service/scenarios.js";
import { enterCard } from "./customer.js";
import type { Project } from "./project.js";

/** Lets customers pay by themselves, as soon as they have been sent to the form. */
export function autoCustomer(project: Project): void {
  project.watch((news) => {
    if (news.type === "redirected") {
      enterCard(project, news.payment, testCards[0].number);
    }
  });
}
