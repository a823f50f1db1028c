// Generated from spec/ by npm run generate. Do not edit.
import { validateGeneral } from "./common/requests.js";

function validatePaymentStatusRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.general === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "general" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.general !== undefined) {
            if (!(validateGeneral(data.general, { instancePath: instancePath + "/general", parentData: data, parentDataProperty: "general", rootData }))) {
                if (vErrors === null)
                    vErrors = validateGeneral.errors;
                else
                    for (const one of validateGeneral.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.destination !== undefined) {
            let data1 = data.destination;
            if (typeof data1 !== "string") {
                const err1 = { instancePath: instancePath + "/destination", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!((data1 === "merchant") || (data1 === "terminal"))) {
                const err2 = { instancePath: instancePath + "/destination", keyword: "enum", params: {}, message: "must be one of \"merchant\", \"terminal\"" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
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
    validatePaymentStatusRequest.errors = vErrors;
    return errors === 0;
}

export { validatePaymentStatusRequest as paymentStatusRequest };
