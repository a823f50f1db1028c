// Generated from spec/ by npm run generate. Do not edit.

const pattern4 = /^[0-9]{12,19}$/u;
function validateSandboxPayRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "card_number")) {
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
        if (data.card_number !== undefined) {
            let data0 = data.card_number;
            if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                    const err1 = { instancePath: instancePath + "/card_number", keyword: "pattern", params: {}, message: "must be digits only, 12 to 19 of them, without blanks or dashes" };
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
                const err2 = { instancePath: instancePath + "/card_number", keyword: "type", params: { type: "string" }, message: "must be digits only, 12 to 19 of them, without blanks or dashes" };
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
    validateSandboxPayRequest.errors = vErrors;
    return errors === 0;
}

export { validateSandboxPayRequest as sandboxPayRequest };
