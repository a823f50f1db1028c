// Generated from spec/ by npm run generate. Do not edit.
import { validateProjectId, validateSignature } from "./common/requests.js";
import { ucs2length } from "./common/runtime.js";

function validateRequestId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) > 255) {
            const err0 = { instancePath, keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
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
        const err1 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateRequestId.errors = vErrors;
    return errors === 0;
}
function validatePaymentStatusByRequestRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.project_id === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "project_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.request_id === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "request_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.signature === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "signature" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.project_id !== undefined) {
            if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                if (vErrors === null)
                    vErrors = validateProjectId.errors;
                else
                    for (const one of validateProjectId.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.request_id !== undefined) {
            if (!(validateRequestId(data.request_id, { instancePath: instancePath + "/request_id", parentData: data, parentDataProperty: "request_id", rootData }))) {
                if (vErrors === null)
                    vErrors = validateRequestId.errors;
                else
                    for (const one of validateRequestId.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.signature !== undefined) {
            if (!(validateSignature(data.signature, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSignature.errors;
                else
                    for (const one of validateSignature.errors)
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
    validatePaymentStatusByRequestRequest.errors = vErrors;
    return errors === 0;
}

export { validatePaymentStatusByRequestRequest as paymentStatusByRequestRequest };
