// Generated from spec/ by npm run generate. Do not edit.
import { ucs2length } from "./common/runtime.js";

const schema21 = { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": ["string", "null"] }, "payment_id": { "type": "string", "minLength": 1 } } };
function validateSandboxChosenScenario(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "name") || (key0 === "payment_id"))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                const err2 = { instancePath: instancePath + "/name", keyword: "type", params: { type: schema21.properties.name.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.payment_id !== undefined) {
            let data1 = data.payment_id;
            if (typeof data1 === "string") {
                if (ucs2length(data1) < 1) {
                    const err3 = { instancePath: instancePath + "/payment_id", keyword: "minLength", params: {}, message: "must not be empty" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/payment_id", keyword: "type", params: { type: "string" }, message: "must be a text" };
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
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validateSandboxChosenScenario.errors = vErrors;
    return errors === 0;
}

export { validateSandboxChosenScenario as sandboxChosenScenario };
