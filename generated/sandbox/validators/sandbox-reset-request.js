// Generated from spec/ by npm run generate. Do not edit.

function validateSandboxResetRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "all")) {
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
        if (data.all !== undefined) {
            if (typeof data.all !== "boolean") {
                const err1 = { instancePath: instancePath + "/all", keyword: "type", params: { type: "boolean" }, message: "must be true or false" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    else {
        const err2 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validateSandboxResetRequest.errors = vErrors;
    return errors === 0;
}

export { validateSandboxResetRequest as sandboxResetRequest };
