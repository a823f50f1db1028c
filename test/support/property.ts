import fc from "fast-check";

/*
 * Properties are tried with the same values each time, so that a run tells of the change and not of its luck.
 * To look for more: PROPERTY_SEED=$RANDOM npx vitest run test/unit
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_190_325) });

export default fc;
