// Generated from spec/ by npm run generate. Do not edit.
import { validateSandboxDuration } from "./common/requests.js";

function validateSandboxSettleRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "timeout")) {
                const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.timeout !== undefined) {
            if (!(validateSandboxDuration(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxDuration.errors;
                else
                    for (const one of validateSandboxDuration.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateSandboxSettleRequest.errors = vErrors;
    return errors === 0;
}

export { validateSandboxSettleRequest as sandboxSettleRequest };
