// Generated from spec/ by npm run generate. Do not edit.
import { ucs2length, uriFormat } from "./runtime.js";

function validateProjectId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be the project's id as a number, not a text" };
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
            const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data < 1 || isNaN(data)) {
            const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
const pattern3 = /^[^ \t\n\v\r\0](?:[\s\S]*[^ \t\n\v\r\0])?$/u;
function validatePaymentId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) > 255) {
            const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must have at most 255 characters" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (ucs2length(data) < 1) {
            const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must not be empty" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!pattern3.test(data)) {
            const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^ \\t\\n\\v\\r\\0](?:[\\s\\S]*[^ \\t\\n\\v\\r\\0])?$" }, message: "must be a text that neither begins nor ends with white space" };
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
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a text that neither begins nor ends with white space" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validatePaymentId.errors = vErrors;
    return errors === 0;
}
const pattern4 = /^[A-Za-z0-9+/]{86}==$/u;
function validateSignature(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]{86}==$" }, message: "must be a signature: 88 characters of Base64, the last two ==" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a signature: 88 characters of Base64, the last two ==" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateSignature.errors = vErrors;
    return errors === 0;
}
const pattern5 = /^[Hh][Tt][Tt][Pp][Ss]?:\/\//u;
function validateCallbackUrl(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) > 255) {
            const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must have at most 255 characters" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (!pattern5.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: "must be a complete URL that begins with http:// or https://" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!(uriFormat(data))) {
            const err2 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: "must be a complete URL that begins with http:// or https://" };
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
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a complete URL that begins with http:// or https://" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validateCallbackUrl.errors = vErrors;
    return errors === 0;
}
function validateGeneral(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.project_id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.payment_id === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.signature === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "is missing" };
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
                vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                errors = vErrors.length;
            }
        }
        if (data.payment_id !== undefined) {
            if (!(validatePaymentId(data.payment_id, { instancePath: instancePath + "/payment_id", parentData: data, parentDataProperty: "payment_id", rootData }))) {
                vErrors = vErrors === null ? validatePaymentId.errors : vErrors.concat(validatePaymentId.errors);
                errors = vErrors.length;
            }
        }
        if (data.signature !== undefined) {
            if (!(validateSignature(data.signature, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData }))) {
                vErrors = vErrors === null ? validateSignature.errors : vErrors.concat(validateSignature.errors);
                errors = vErrors.length;
            }
        }
        if (data.merchant_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.merchant_callback_url, { instancePath: instancePath + "/merchant_callback_url", parentData: data, parentDataProperty: "merchant_callback_url", rootData }))) {
                vErrors = vErrors === null ? validateCallbackUrl.errors : vErrors.concat(validateCallbackUrl.errors);
                errors = vErrors.length;
            }
        }
        if (data.merchant_success_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.merchant_success_callback_url, { instancePath: instancePath + "/merchant_success_callback_url", parentData: data, parentDataProperty: "merchant_success_callback_url", rootData }))) {
                vErrors = vErrors === null ? validateCallbackUrl.errors : vErrors.concat(validateCallbackUrl.errors);
                errors = vErrors.length;
            }
        }
        if (data.merchant_decline_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.merchant_decline_callback_url, { instancePath: instancePath + "/merchant_decline_callback_url", parentData: data, parentDataProperty: "merchant_decline_callback_url", rootData }))) {
                vErrors = vErrors === null ? validateCallbackUrl.errors : vErrors.concat(validateCallbackUrl.errors);
                errors = vErrors.length;
            }
        }
        if (data.terminal_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.terminal_callback_url, { instancePath: instancePath + "/terminal_callback_url", parentData: data, parentDataProperty: "terminal_callback_url", rootData }))) {
                vErrors = vErrors === null ? validateCallbackUrl.errors : vErrors.concat(validateCallbackUrl.errors);
                errors = vErrors.length;
            }
        }
        if (data.referrer_url !== undefined) {
            let data7 = data.referrer_url;
            if (typeof data7 === "string") {
                if (ucs2length(data7) > 255) {
                    const err3 = { instancePath: instancePath + "/referrer_url", schemaPath: "#/properties/referrer_url/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must have at most 255 characters" };
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
                const err4 = { instancePath: instancePath + "/referrer_url", schemaPath: "#/properties/referrer_url/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
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
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validateGeneral.errors = vErrors;
    return errors === 0;
}
const formats2 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const formats4 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
function validateIpAddress(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (typeof data === "string") {
        if (!(formats2.test(data))) {
            const err0 = { instancePath, schemaPath: "#/anyOf/0/format", keyword: "format", params: { format: "ipv4" }, message: "must be an IP address, version 4 or 6, without a port" };
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
        const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be an IP address, version 4 or 6, without a port" };
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
            if (!(formats4.test(data))) {
                const err2 = { instancePath, schemaPath: "#/anyOf/1/format", keyword: "format", params: { format: "ipv6" }, message: "must be an IP address, version 4 or 6, without a port" };
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
            const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be an IP address, version 4 or 6, without a port" };
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
        const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must be an IP address, version 4 or 6, without a port" };
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
    validateIpAddress.errors = vErrors;
    return errors === 0;
}
const pattern6 = /^[0-9]{4,24}$/u;
function validatePhone(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern6.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4,24}$" }, message: "must be digits only, without + or blanks, 4 to 24 of them" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be digits only, without + or blanks, 4 to 24 of them" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validatePhone.errors = vErrors;
    return errors === 0;
}
const formats6 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validateEmail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) > 255) {
            const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must have at most 255 characters" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (!(formats6.test(data))) {
            const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: "must be an e-mail address, such as name@host.example" };
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
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be an e-mail address, such as name@host.example" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validateEmail.errors = vErrors;
    return errors === 0;
}
const pattern7 = /^[A-Z]{2}$/u;
function validateCountryCode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern7.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: "must be two capital letters; China is CN" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be two capital letters; China is CN" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateCountryCode.errors = vErrors;
    return errors === 0;
}
function validateCustomerIdentify(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.doc_number !== undefined) {
            let data0 = data.doc_number;
            if (typeof data0 === "string") {
                if (ucs2length(data0) > 255) {
                    const err0 = { instancePath: instancePath + "/doc_number", schemaPath: "#/properties/doc_number/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                if (ucs2length(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/doc_number", schemaPath: "#/properties/doc_number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must not be empty" };
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
                const err2 = { instancePath: instancePath + "/doc_number", schemaPath: "#/properties/doc_number/type", keyword: "type", params: { type: "string" }, message: "must be a text, also if it has digits only" };
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
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validateCustomerIdentify.errors = vErrors;
    return errors === 0;
}
function validateSaleAmount(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number of fen, not a text: 10.00 CNY is 1000" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 5000000 || isNaN(data)) {
            const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5000000 }, message: "must be <= 5000000" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data < 1 || isNaN(data)) {
            const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    validateSaleAmount.errors = vErrors;
    return errors === 0;
}
function validateCurrency(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ("CNY" !== data) {
        const err1 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: "CNY" }, message: "must be \"CNY\"" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateCurrency.errors = vErrors;
    return errors === 0;
}
function validateHttpUrl(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) > 2048) {
            const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must have at most 2048 characters" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (!pattern5.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: "must be a complete URL that begins with http:// or https://" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!(uriFormat(data))) {
            const err2 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: "must be a complete URL that begins with http:// or https://" };
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
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a complete URL that begins with http:// or https://" };
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
const schema36 = { "type": "object", "properties": { "delay": { "type": "integer", "minimum": 0, "maximum": 600 }, "force_disable": { "type": ["boolean", "integer"], "minimum": 0, "maximum": 1 } } };
function validateCallbackOptions(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.delay !== undefined) {
            let data0 = data.delay;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err0 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 600 || isNaN(data0)) {
                    const err1 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0 < 0 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
        if (data.force_disable !== undefined) {
            let data1 = data.force_disable;
            if ((typeof data1 !== "boolean") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) {
                const err3 = { instancePath: instancePath + "/force_disable", schemaPath: "#/properties/force_disable/type", keyword: "type", params: { type: schema36.properties.force_disable.type }, message: "must be true or false or a whole number" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1 || isNaN(data1)) {
                    const err4 = { instancePath: instancePath + "/force_disable", schemaPath: "#/properties/force_disable/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/force_disable", schemaPath: "#/properties/force_disable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validateCallbackOptions.errors = vErrors;
    return errors === 0;
}
function validateInterfaceType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 0 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validateInterfaceType.errors = vErrors;
    return errors === 0;
}
function validateRequestId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) > 255) {
            const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must have at most 255 characters" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
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
const pattern9 = /^[0-9]{1,10}$/u;
function validateResponseCode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern9.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,10}$" }, message: "must be a response code: digits only, as a text" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a response code: digits only, as a text" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateResponseCode.errors = vErrors;
    return errors === 0;
}
function validatePlatformError(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.code !== undefined) {
            let data0 = data.code;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.field !== undefined) {
            if (typeof data.field !== "string") {
                const err4 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.constraint !== undefined) {
            if (typeof data.constraint !== "string") {
                const err5 = { instancePath: instancePath + "/constraint", schemaPath: "#/properties/constraint/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            if (typeof data.description !== "string") {
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validatePlatformError.errors = vErrors;
    return errors === 0;
}
const schema56 = { "type": "object", "required": ["id", "type", "status", "sum"], "properties": { "id": { "$ref": "PaymentId" }, "type": { "type": "string", "const": "purchase" }, "status": { "$ref": "PurchaseStatus" }, "date": { "$ref": "PlatformDate" }, "method": { "$ref": "PaymentMethod" }, "sum": { "$ref": "Sum" }, "description": { "type": ["string", "null"] } } };
function validatePurchaseStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) < 1) {
            const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must not be empty" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validatePurchaseStatus.errors = vErrors;
    return errors === 0;
}
const pattern12 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{4}$/u;
function validatePlatformDate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern12.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}$" }, message: "must be a date and time such as 2019-03-25T03:56:01+0000" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a date and time such as 2019-03-25T03:56:01+0000" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validatePlatformDate.errors = vErrors;
    return errors === 0;
}
function validatePaymentMethod(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) < 1) {
            const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must not be empty" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validatePaymentMethod.errors = vErrors;
    return errors === 0;
}
function validateSum(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.amount === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.currency === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.amount !== undefined) {
            let data0 = data.amount;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 0 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
        if (data.currency !== undefined) {
            if (!(validateCurrency(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData }))) {
                vErrors = vErrors === null ? validateCurrency.errors : vErrors.concat(validateCurrency.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validateSum.errors = vErrors;
    return errors === 0;
}
function validatePurchasePayment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.type === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.sum === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sum" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.id !== undefined) {
            if (!(validatePaymentId(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }))) {
                vErrors = vErrors === null ? validatePaymentId.errors : vErrors.concat(validatePaymentId.errors);
                errors = vErrors.length;
            }
        }
        if (data.type !== undefined) {
            let data1 = data.type;
            if (typeof data1 !== "string") {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ("purchase" !== data1) {
                const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "purchase" }, message: "must be \"purchase\"" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            if (!(validatePurchaseStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                vErrors = vErrors === null ? validatePurchaseStatus.errors : vErrors.concat(validatePurchaseStatus.errors);
                errors = vErrors.length;
            }
        }
        if (data.date !== undefined) {
            if (!(validatePlatformDate(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }))) {
                vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                errors = vErrors.length;
            }
        }
        if (data.method !== undefined) {
            if (!(validatePaymentMethod(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }))) {
                vErrors = vErrors === null ? validatePaymentMethod.errors : vErrors.concat(validatePaymentMethod.errors);
                errors = vErrors.length;
            }
        }
        if (data.sum !== undefined) {
            if (!(validateSum(data.sum, { instancePath: instancePath + "/sum", parentData: data, parentDataProperty: "sum", rootData }))) {
                vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                errors = vErrors.length;
            }
        }
        if (data.description !== undefined) {
            let data6 = data.description;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema56.properties.description.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validatePurchasePayment.errors = vErrors;
    return errors === 0;
}
const schema61 = { "type": "object", "required": ["id", "type", "status", "sum"], "properties": { "id": { "$ref": "PaymentId" }, "type": { "type": "string", "const": "payout" }, "status": { "$ref": "PayoutStatus" }, "date": { "$ref": "PlatformDate" }, "method": { "$ref": "PaymentMethod" }, "sum": { "$ref": "Sum" }, "description": { "type": ["string", "null"] }, "region": { "type": ["string", "null"] } } };
function validatePayoutStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) < 1) {
            const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must not be empty" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validatePayoutStatus.errors = vErrors;
    return errors === 0;
}
function validatePayoutPayment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.type === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.sum === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sum" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.id !== undefined) {
            if (!(validatePaymentId(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }))) {
                vErrors = vErrors === null ? validatePaymentId.errors : vErrors.concat(validatePaymentId.errors);
                errors = vErrors.length;
            }
        }
        if (data.type !== undefined) {
            let data1 = data.type;
            if (typeof data1 !== "string") {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ("payout" !== data1) {
                const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "payout" }, message: "must be \"payout\"" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            if (!(validatePayoutStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                vErrors = vErrors === null ? validatePayoutStatus.errors : vErrors.concat(validatePayoutStatus.errors);
                errors = vErrors.length;
            }
        }
        if (data.date !== undefined) {
            if (!(validatePlatformDate(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }))) {
                vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                errors = vErrors.length;
            }
        }
        if (data.method !== undefined) {
            if (!(validatePaymentMethod(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }))) {
                vErrors = vErrors === null ? validatePaymentMethod.errors : vErrors.concat(validatePaymentMethod.errors);
                errors = vErrors.length;
            }
        }
        if (data.sum !== undefined) {
            if (!(validateSum(data.sum, { instancePath: instancePath + "/sum", parentData: data, parentDataProperty: "sum", rootData }))) {
                vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                errors = vErrors.length;
            }
        }
        if (data.description !== undefined) {
            let data6 = data.description;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema61.properties.description.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data7 = data.region;
            if ((typeof data7 !== "string") && (data7 !== null)) {
                const err7 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: schema61.properties.region.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validatePayoutPayment.errors = vErrors;
    return errors === 0;
}
const schema63 = { "type": "object", "required": ["type", "status"], "properties": { "id": { "type": ["integer", "string"], "pattern": "^[0-9]{1,20}$" }, "type": { "$ref": "OperationType" }, "status": { "$ref": "OperationStatus" }, "date": { "$ref": "PlatformDate" }, "created_date": { "$ref": "PlatformDate" }, "request_id": { "$ref": "RequestId" }, "sum_initial": { "$ref": "Sum" }, "sum_converted": { "$ref": "ConvertedSum" }, "provider": { "$ref": "OperationProvider" }, "code": { "$ref": "ResponseCode" }, "message": { "type": ["string", "null"] }, "eci": { "type": ["string", "null"] } } };
const pattern13 = /^[0-9]{1,20}$/u;
function validateOperationType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) < 1) {
            const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must not be empty" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateOperationType.errors = vErrors;
    return errors === 0;
}
function validateOperationStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (ucs2length(data) < 1) {
            const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must not be empty" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateOperationStatus.errors = vErrors;
    return errors === 0;
}
const pattern14 = /^[A-Z]{3}$/u;
function validateConvertedSum(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.amount === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.currency === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.amount !== undefined) {
            let data0 = data.amount;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 0 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
        if (data.currency !== undefined) {
            let data1 = data.currency;
            if (typeof data1 === "string") {
                if (!pattern14.test(data1)) {
                    const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must be three capital letters, such as CNY" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be three capital letters, such as CNY" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validateConvertedSum.errors = vErrors;
    return errors === 0;
}
const schema67 = { "type": ["object", "null"], "properties": { "id": { "type": ["integer", "null"] }, "payment_id": { "type": ["string", "null"] }, "date": { "type": ["string", "null"] }, "auth_code": { "type": ["string", "null"] }, "endpoint_id": { "type": ["integer", "string", "null"] } } };
function validateOperationProvider(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema67.type }, message: "must be an object or null" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id !== undefined) {
            let data0 = data.id;
            if ((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)) {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema67.properties.id.type }, message: "must be a whole number or null" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.payment_id !== undefined) {
            let data1 = data.payment_id;
            if ((typeof data1 !== "string") && (data1 !== null)) {
                const err2 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema67.properties.payment_id.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.date !== undefined) {
            let data2 = data.date;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema67.properties.date.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.auth_code !== undefined) {
            let data3 = data.auth_code;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err4 = { instancePath: instancePath + "/auth_code", schemaPath: "#/properties/auth_code/type", keyword: "type", params: { type: schema67.properties.auth_code.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.endpoint_id !== undefined) {
            let data4 = data.endpoint_id;
            if (((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)) {
                const err5 = { instancePath: instancePath + "/endpoint_id", schemaPath: "#/properties/endpoint_id/type", keyword: "type", params: { type: schema67.properties.endpoint_id.type }, message: "must be a whole number or a text or null" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    validateOperationProvider.errors = vErrors;
    return errors === 0;
}
function validateOperation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if ((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")) {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema63.properties.id.type }, message: "must be a whole number, or its digits as a text" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (typeof data0 === "string") {
                if (!pattern13.test(data0)) {
                    const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: "must be a whole number, or its digits as a text" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
        if (data.type !== undefined) {
            if (!(validateOperationType(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }))) {
                vErrors = vErrors === null ? validateOperationType.errors : vErrors.concat(validateOperationType.errors);
                errors = vErrors.length;
            }
        }
        if (data.status !== undefined) {
            if (!(validateOperationStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                vErrors = vErrors === null ? validateOperationStatus.errors : vErrors.concat(validateOperationStatus.errors);
                errors = vErrors.length;
            }
        }
        if (data.date !== undefined) {
            if (!(validatePlatformDate(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }))) {
                vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                errors = vErrors.length;
            }
        }
        if (data.created_date !== undefined) {
            if (!(validatePlatformDate(data.created_date, { instancePath: instancePath + "/created_date", parentData: data, parentDataProperty: "created_date", rootData }))) {
                vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                errors = vErrors.length;
            }
        }
        if (data.request_id !== undefined) {
            if (!(validateRequestId(data.request_id, { instancePath: instancePath + "/request_id", parentData: data, parentDataProperty: "request_id", rootData }))) {
                vErrors = vErrors === null ? validateRequestId.errors : vErrors.concat(validateRequestId.errors);
                errors = vErrors.length;
            }
        }
        if (data.sum_initial !== undefined) {
            if (!(validateSum(data.sum_initial, { instancePath: instancePath + "/sum_initial", parentData: data, parentDataProperty: "sum_initial", rootData }))) {
                vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                errors = vErrors.length;
            }
        }
        if (data.sum_converted !== undefined) {
            if (!(validateConvertedSum(data.sum_converted, { instancePath: instancePath + "/sum_converted", parentData: data, parentDataProperty: "sum_converted", rootData }))) {
                vErrors = vErrors === null ? validateConvertedSum.errors : vErrors.concat(validateConvertedSum.errors);
                errors = vErrors.length;
            }
        }
        if (data.provider !== undefined) {
            if (!(validateOperationProvider(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData }))) {
                vErrors = vErrors === null ? validateOperationProvider.errors : vErrors.concat(validateOperationProvider.errors);
                errors = vErrors.length;
            }
        }
        if (data.code !== undefined) {
            if (!(validateResponseCode(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData }))) {
                vErrors = vErrors === null ? validateResponseCode.errors : vErrors.concat(validateResponseCode.errors);
                errors = vErrors.length;
            }
        }
        if (data.message !== undefined) {
            let data10 = data.message;
            if ((typeof data10 !== "string") && (data10 !== null)) {
                const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema63.properties.message.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.eci !== undefined) {
            let data11 = data.eci;
            if ((typeof data11 !== "string") && (data11 !== null)) {
                const err5 = { instancePath: instancePath + "/eci", schemaPath: "#/properties/eci/type", keyword: "type", params: { type: schema63.properties.eci.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validateOperation.errors = vErrors;
    return errors === 0;
}

export { formats2, formats4, formats6, pattern12, pattern13, pattern14, pattern3, pattern4, pattern5, pattern6, pattern7, pattern9, schema36, schema56, schema61, schema63, schema67, validateCallbackOptions, validateCallbackUrl, validateConvertedSum, validateCountryCode, validateCurrency, validateCustomerIdentify, validateEmail, validateGeneral, validateHttpUrl, validateInterfaceType, validateIpAddress, validateOperation, validateOperationProvider, validateOperationStatus, validateOperationType, validatePaymentId, validatePaymentMethod, validatePayoutPayment, validatePayoutStatus, validatePhone, validatePlatformDate, validatePlatformError, validateProjectId, validatePurchasePayment, validatePurchaseStatus, validateRequestId, validateResponseCode, validateSaleAmount, validateSignature, validateSum };
