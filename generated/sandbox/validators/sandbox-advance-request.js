// Generated from spec/ by npm run generate. Do not edit.
import { validateSandboxDuration } from "./common/requests.js";

function validateSandboxAdvanceRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 1) {
            const err0 = { instancePath, keyword: "maxProperties", params: {}, message: "must have either by or to_next_event" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (Object.keys(data).length < 1) {
            const err1 = { instancePath, keyword: "minProperties", params: {}, message: "must have either by or to_next_event" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "by") || (key0 === "to_next_event"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            if (!(validateSandboxDuration(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxDuration.errors;
                else
                    for (const one of validateSandboxDuration.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.to_next_event !== undefined) {
            let data1 = data.to_next_event;
            if (typeof data1 !== "boolean") {
                const err3 = { instancePath: instancePath + "/to_next_event", keyword: "type", params: { type: "boolean" }, message: "must be true or false" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (true !== data1) {
                const err4 = { instancePath: instancePath + "/to_next_event", keyword: "const", params: {}, message: "must be true" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must have either by or to_next_event" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validateSandboxAdvanceRequest.errors = vErrors;
    return errors === 0;
}

export { validateSandboxAdvanceRequest as sandboxAdvanceRequest };
