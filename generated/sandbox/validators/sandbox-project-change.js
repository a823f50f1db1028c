// Generated from spec/ by npm run generate. Do not edit.
import { validateHttpUrl } from "./common/requests.js";

function validateSandboxProjectChange(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.callback_url === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "callback_url" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "callback_url")) {
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
        if (data.callback_url !== undefined) {
            let data0 = data.callback_url;
            const _errs3 = errors;
            let valid1 = false;
            const _errs4 = errors;
            if (!(validateHttpUrl(data0, { instancePath: instancePath + "/callback_url", parentData: data, parentDataProperty: "callback_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const _errs5 = errors;
                if (data0 !== null) {
                    const err2 = { instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/anyOf/1", keyword: "type", params: { type: "null" }, message: "must be a complete URL that begins with http:// or https://, or null" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                var _valid0 = _errs5 === errors;
                valid1 = valid1 || _valid0;
            }
            if (!valid1) {
                const err3 = { instancePath: instancePath + "/callback_url", keyword: "anyOf", params: {}, message: "must be a complete URL that begins with http:// or https://, or null" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                errors = _errs3;
                if (vErrors !== null) {
                    if (_errs3) {
                        vErrors.length = _errs3;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validateSandboxProjectChange.errors = vErrors;
    return errors === 0;
}

export { validateSandboxProjectChange as sandboxProjectChange };
