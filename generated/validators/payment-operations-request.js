// Generated from spec/ by npm run generate. Do not edit.
import { validatePaymentId, validateSignature, validateDataApiToken } from "./common/requests.js";

function validatePaymentOperationsRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.token === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "token" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.payment_id === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "payment_id" }, message: "is missing" };
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
        if (data.token !== undefined) {
            if (!(validateDataApiToken(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData }))) {
                if (vErrors === null)
                    vErrors = validateDataApiToken.errors;
                else
                    for (const one of validateDataApiToken.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.payment_id !== undefined) {
            if (!(validatePaymentId(data.payment_id, { instancePath: instancePath + "/payment_id", parentData: data, parentDataProperty: "payment_id", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePaymentId.errors;
                else
                    for (const one of validatePaymentId.errors)
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
    validatePaymentOperationsRequest.errors = vErrors;
    return errors === 0;
}

export { validatePaymentOperationsRequest as paymentOperationsRequest };
