// Generated from spec/ by npm run generate. Do not edit.
import { ucs2length, uriFormat } from "./runtime.js";

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
const pattern3 = /^[^\x00-\x20\x7F-\x9F](?:[^\x00-\x1F\x7F-\x9F]*[^\x00-\x20\x7F-\x9F])?$/u;
function validatePaymentId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (ucs2length(data) < 1) {
            const err1 = { instancePath, keyword: "minLength", params: {}, message: "must not be empty" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!pattern3.test(data)) {
            const err2 = { instancePath, keyword: "pattern", params: {}, message: "must be a text that neither begins nor ends with white space, without line breaks or other control characters" };
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
        const err3 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a text that neither begins nor ends with white space, without line breaks or other control characters" };
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
            const err0 = { instancePath, keyword: "pattern", params: {}, message: "must be a signature: 88 characters of Base64, the last two ==" };
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
        const err1 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a signature: 88 characters of Base64, the last two ==" };
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
            const err0 = { instancePath, keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
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
    validateCallbackUrl.errors = vErrors;
    return errors === 0;
}
function validateGeneral(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.merchant_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.merchant_callback_url, { instancePath: instancePath + "/merchant_callback_url", parentData: data, parentDataProperty: "merchant_callback_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCallbackUrl.errors;
                else
                    for (const one of validateCallbackUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.merchant_success_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.merchant_success_callback_url, { instancePath: instancePath + "/merchant_success_callback_url", parentData: data, parentDataProperty: "merchant_success_callback_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCallbackUrl.errors;
                else
                    for (const one of validateCallbackUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.merchant_decline_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.merchant_decline_callback_url, { instancePath: instancePath + "/merchant_decline_callback_url", parentData: data, parentDataProperty: "merchant_decline_callback_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCallbackUrl.errors;
                else
                    for (const one of validateCallbackUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.terminal_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.terminal_callback_url, { instancePath: instancePath + "/terminal_callback_url", parentData: data, parentDataProperty: "terminal_callback_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCallbackUrl.errors;
                else
                    for (const one of validateCallbackUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.referrer_url !== undefined) {
            let data7 = data.referrer_url;
            if (typeof data7 === "string") {
                if (ucs2length(data7) > 255) {
                    const err3 = { instancePath: instancePath + "/referrer_url", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
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
                const err4 = { instancePath: instancePath + "/referrer_url", keyword: "type", params: { type: "string" }, message: "must be a text" };
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
    validateGeneral.errors = vErrors;
    return errors === 0;
}
const pattern6 = /\S/u;
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
            const err0 = { instancePath, schemaPath: "#/anyOf/0", keyword: "format", params: {}, message: "must be an IP address, version 4 or 6, without a port" };
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
        const err1 = { instancePath, schemaPath: "#/anyOf/0", keyword: "type", params: { type: "string" }, message: "must be an IP address, version 4 or 6, without a port" };
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
                const err2 = { instancePath, schemaPath: "#/anyOf/1", keyword: "format", params: {}, message: "must be an IP address, version 4 or 6, without a port" };
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
            const err3 = { instancePath, schemaPath: "#/anyOf/1", keyword: "type", params: { type: "string" }, message: "must be an IP address, version 4 or 6, without a port" };
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
        const err4 = { instancePath, keyword: "anyOf", params: {}, message: "must be an IP address, version 4 or 6, without a port" };
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
const pattern9 = /^[0-9]{4,24}$/u;
function validatePhone(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern9.test(data)) {
            const err0 = { instancePath, keyword: "pattern", params: {}, message: "must be digits only, without + or blanks, 4 to 24 of them" };
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
        const err1 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be digits only, without + or blanks, 4 to 24 of them" };
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
            const err0 = { instancePath, keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (!(formats6.test(data))) {
            const err1 = { instancePath, keyword: "format", params: {}, message: "must be an e-mail address, with an @ and a domain" };
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
        const err2 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be an e-mail address, with an @ and a domain" };
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
const pattern11 = /^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])$/u;
function validateCountryCode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern11.test(data)) {
            const err0 = { instancePath, keyword: "pattern", params: {}, message: "must be the two capital letters of a country in ISO 3166-1; China is CN" };
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
        const err1 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be the two capital letters of a country in ISO 3166-1; China is CN" };
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
                    const err0 = { instancePath: instancePath + "/doc_number", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                if (ucs2length(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/doc_number", keyword: "minLength", params: {}, message: "must not be empty" };
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
                const err2 = { instancePath: instancePath + "/doc_number", keyword: "type", params: { type: "string" }, message: "must be a text, also if it has digits only" };
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
    validateCustomerIdentify.errors = vErrors;
    return errors === 0;
}
function validateSaleAmount(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, keyword: "type", params: { type: "integer" }, message: "must be a whole number of fen, not a text: 10.00 CNY is 1000" };
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
            const err1 = { instancePath, keyword: "maximum", params: {}, message: "must be <= 5000000" };
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
    validateSaleAmount.errors = vErrors;
    return errors === 0;
}
function validateCurrency(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!(data === "CNY")) {
        const err1 = { instancePath, keyword: "enum", params: {}, message: "must be \"CNY\"" };
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
function validateCallbackOptions(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.delay !== undefined) {
            let data0 = data.delay;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err0 = { instancePath: instancePath + "/delay", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
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
                    const err1 = { instancePath: instancePath + "/delay", keyword: "maximum", params: {}, message: "must be <= 600" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0 < 0 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/delay", keyword: "minimum", params: {}, message: "must be >= 0" };
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
            const _errs4 = errors;
            let valid1 = false;
            const _errs5 = errors;
            if (typeof data1 !== "boolean") {
                const err3 = { instancePath: instancePath + "/force_disable", schemaPath: "#/properties/force_disable/anyOf/0", keyword: "type", params: { type: "boolean" }, message: "must be true or false, or 1 or 0" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            var _valid0 = _errs5 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const _errs7 = errors;
                if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                    const err4 = { instancePath: instancePath + "/force_disable", schemaPath: "#/properties/force_disable/anyOf/1", keyword: "type", params: { type: "integer" }, message: "must be true or false, or 1 or 0" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if ((typeof data1 == "number") && (isFinite(data1))) {
                    if (data1 > 1 || isNaN(data1)) {
                        const err5 = { instancePath: instancePath + "/force_disable", schemaPath: "#/properties/force_disable/anyOf/1", keyword: "maximum", params: {}, message: "must be true or false, or 1 or 0" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                    if (data1 < 0 || isNaN(data1)) {
                        const err6 = { instancePath: instancePath + "/force_disable", schemaPath: "#/properties/force_disable/anyOf/1", keyword: "minimum", params: {}, message: "must be true or false, or 1 or 0" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
            }
            if (!valid1) {
                const err7 = { instancePath: instancePath + "/force_disable", keyword: "anyOf", params: {}, message: "must be true or false, or 1 or 0" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            else {
                errors = _errs4;
                if (vErrors !== null) {
                    if (_errs4) {
                        vErrors.length = _errs4;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err8 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
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
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "is missing" };
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
                const err1 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
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
                    const err2 = { instancePath: instancePath + "/id", keyword: "minimum", params: {}, message: "must be >= 0" };
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
        const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
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
function validateDataApiToken(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (ucs2length(data) < 1) {
            const err1 = { instancePath, keyword: "minLength", params: {}, message: "must not be empty" };
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
        const err2 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validateDataApiToken.errors = vErrors;
    return errors === 0;
}

export { formats2, formats4, formats6, pattern11, pattern3, pattern4, pattern5, pattern6, pattern9, validateCallbackOptions, validateCallbackUrl, validateCountryCode, validateCurrency, validateCustomerIdentify, validateDataApiToken, validateEmail, validateGeneral, validateHttpUrl, validateInterfaceType, validateIpAddress, validatePaymentId, validatePhone, validateProjectId, validateSaleAmount, validateSignature };
