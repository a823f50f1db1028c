import { yaml } from "./contract.js";

/** A step of `spec/flows/`. */
export interface Step {
  number: number;
  id: string;
  from: string;
  to?: string;
  does: string;
  says: string;
  operation?: string;
  answers?: string;
  callback?: string;
  yours?: boolean;
}

/** The steps of one way to pay. */
export interface Flow {
  title: string;
  participants: string[];
  steps: Step[];
}

export const flow = (name: string) => yaml(`spec/flows/${name}.yaml`) as Flow;
