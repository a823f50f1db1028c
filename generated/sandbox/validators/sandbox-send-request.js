// Generated from spec/ by npm run generate. Do not edit.
import { dateTimeFormat, ucs2length } from "./common/runtime.js";

function validateSandboxMoment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!(dateTimeFormat.validate(data))) {
            const err0 = { instancePath, keyword: "format", params: {}, message: "must be a moment such as 2026-03-25T03:56:01.000Z" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a moment such as 2026-03-25T03:56:01.000Z" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateSandboxMoment.errors = vErrors;
    return errors === 0;
}
function validateSandboxCallbackState(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!((((((data === "waiting") || (data === "delivered")) || (data === "given up")) || (data === "no address")) || (data === "switched off")) || (data === "dropped"))) {
        const err1 = { instancePath, keyword: "enum", params: {}, message: "must be one of \"waiting\", \"delivered\", \"given up\", \"no address\", \"switched off\", \"dropped\"" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateSandboxCallbackState.errors = vErrors;
    return errors === 0;
}
function validateSandboxSendRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((key0 === "since") || (key0 === "payment_id")) || (key0 === "state"))) {
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
        if (data.since !== undefined) {
            if (!(validateSandboxMoment(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxMoment.errors;
                else
                    for (const one of validateSandboxMoment.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.payment_id !== undefined) {
            let data1 = data.payment_id;
            if (typeof data1 === "string") {
                if (ucs2length(data1) < 1) {
                    const err1 = { instancePath: instancePath + "/payment_id", keyword: "minLength", params: {}, message: "must not be empty" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/payment_id", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            if (!(validateSandboxCallbackState(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxCallbackState.errors;
                else
                    for (const one of validateSandboxCallbackState.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validateSandboxSendRequest.errors = vErrors;
    return errors === 0;
}

export { validateSandboxSendRequest as sandboxSendRequest };
