// Generated from spec/ by npm run generate. Do not edit.
import { ucs2length, uriFormat } from "./runtime.js";

const pattern3 = /^\d+(\.\d+)?(ms|s|m|h|d)$/u;
function validateSandboxDuration(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 0 || isNaN(data)) {
            const err0 = { instancePath, schemaPath: "#/anyOf/0", keyword: "minimum", params: {}, message: "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d" };
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
        const err1 = { instancePath, schemaPath: "#/anyOf/0", keyword: "type", params: { type: "number" }, message: "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs3 = errors;
        if (typeof data === "string") {
            if (!pattern3.test(data)) {
                const err2 = { instancePath, schemaPath: "#/anyOf/1", keyword: "pattern", params: {}, message: "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath, schemaPath: "#/anyOf/1", keyword: "type", params: { type: "string" }, message: "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs3 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err4 = { instancePath, keyword: "anyOf", params: {}, message: "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validateSandboxDuration.errors = vErrors;
    return errors === 0;
}
const pattern5 = /^[Hh][Tt][Tt][Pp][Ss]?:\/\//u;
function validateHttpUrl(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) > 2048) {
            const err0 = { instancePath, keyword: "maxLength", params: {}, message: "must have at most 2048 characters" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (!pattern5.test(data)) {
            const err1 = { instancePath, keyword: "pattern", params: {}, message: "must be a complete URL that begins with http:// or https://" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!(uriFormat(data))) {
            const err2 = { instancePath, keyword: "format", params: {}, message: "must be a complete URL that begins with http:// or https://" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    else {
        const err3 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a complete URL that begins with http:// or https://" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validateHttpUrl.errors = vErrors;
    return errors === 0;
}
function validateProjectId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, keyword: "type", params: { type: "integer" }, message: "must be the project's id as a number, not a text" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 4294967295 || isNaN(data)) {
            const err1 = { instancePath, keyword: "maximum", params: {}, message: "must be <= 4294967295" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data < 1 || isNaN(data)) {
            const err2 = { instancePath, keyword: "minimum", params: {}, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    validateProjectId.errors = vErrors;
    return errors === 0;
}

export { pattern3, pattern5, validateHttpUrl, validateProjectId, validateSandboxDuration };
