// Generated from spec/ by npm run generate. Do not edit.
import { ucs2length, uriFormat } from "./runtime.js";

const schema31 = { "type": "object", "required": ["method", "url"], "properties": { "method": { "type": "string", "enum": ["GET", "POST"] }, "url": { "$ref": "ReceivedUrl" }, "body": { "oneOf": [{ "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "null"] } }, { "type": "array", "maxItems": 0, "items": { "type": "string" } }] }, "encrypted": {} } };
const pattern4 = /^[Hh][Tt][Tt][Pp][Ss]?:\/\//u;
function validateRedirectData(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.method === undefined) && (missing0 = "method")) || ((data.url === undefined) && (missing0 = "url"))) {
                validateRedirectData.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.method !== undefined) {
                    let data0 = data.method;
                    const _errs1 = errors;
                    if (typeof data0 !== "string") {
                        validateRedirectData.errors = [{ instancePath: instancePath + "/method", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    if (!((data0 === "GET") || (data0 === "POST"))) {
                        validateRedirectData.errors = [{ instancePath: instancePath + "/method", keyword: "enum", params: {}, message: "must be one of \"GET\", \"POST\"" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.url !== undefined) {
                        let data1 = data.url;
                        const _errs3 = errors;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (!pattern4.test(data1)) {
                                        validateRedirectData.errors = [{ instancePath: instancePath + "/url", keyword: "pattern", params: {}, message: "must be a complete URL that begins with http:// or https://" }];
                                        return false;
                                    }
                                    else {
                                        if (!(uriFormat(data1))) {
                                            validateRedirectData.errors = [{ instancePath: instancePath + "/url", keyword: "format", params: {}, message: "must be a complete URL that begins with http:// or https://" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validateRedirectData.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" }, message: "must be a complete URL that begins with http:// or https://" }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.body !== undefined) {
                            let data2 = data.body;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            let valid2 = false;
                            let passing0 = null;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                    for (const key0 in data2) {
                                        let data3 = data2[key0];
                                        const _errs11 = errors;
                                        if ((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)) {
                                            const err0 = { instancePath: instancePath + "/body/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/body/oneOf/0/additionalProperties", keyword: "type", params: { type: schema31.properties.body.oneOf[0].additionalProperties.type }, message: "must be a text or a number or true or false or null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var valid3 = _errs11 === errors;
                                        if (!valid3) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    const err1 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/0", keyword: "type", params: { type: "object" }, message: "must be an object" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs8 === errors;
                            if (_valid0) {
                                valid2 = true;
                                passing0 = 0;
                            }
                            const _errs13 = errors;
                            if (errors === _errs13) {
                                if (Array.isArray(data2)) {
                                    if (data2.length > 0) {
                                        const err2 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/1", keyword: "maxItems", params: {}, message: "must have at most 0 items" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    else {
                                        var valid4 = true;
                                        const len0 = data2.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs15 = errors;
                                            if (typeof data2[i0] !== "string") {
                                                const err3 = { instancePath: instancePath + "/body/" + i0, schemaPath: "#/properties/body/oneOf/1/items", keyword: "type", params: { type: "string" }, message: "must be a text" };
                                                if (vErrors === null) {
                                                    vErrors = [err3];
                                                }
                                                else {
                                                    vErrors.push(err3);
                                                }
                                                errors++;
                                            }
                                            var valid4 = _errs15 === errors;
                                            if (!valid4) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err4 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/1", keyword: "type", params: { type: "array" }, message: "must be a list" };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs13 === errors;
                            if (_valid0 && valid2) {
                                valid2 = false;
                                passing0 = [passing0, 1];
                            }
                            else {
                                if (_valid0) {
                                    valid2 = true;
                                    passing0 = 1;
                                }
                            }
                            if (!valid2) {
                                const err5 = { instancePath: instancePath + "/body", keyword: "oneOf", params: {}, message: "is not what the contract says" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                                validateRedirectData.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs7;
                                if (vErrors !== null) {
                                    if (_errs7) {
                                        vErrors.length = _errs7;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validateRedirectData.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateRedirectData.errors = vErrors;
    return errors === 0;
}
const schema51 = { "type": ["object", "null"], "properties": { "number": { "type": ["string", "null"] }, "type": { "type": ["string", "null"] }, "card_holder": { "type": ["string", "null"] }, "expiry_month": { "type": ["string", "integer", "null"] }, "expiry_year": { "type": ["string", "integer", "null"] }, "token": { "type": ["string", "null"] }, "id": {} } };
const schema52 = { "type": ["object", "null"], "properties": { "id": { "type": ["string", "integer", "null"] }, "phone": { "type": ["string", "null"] } } };
const schema35 = { "type": "object", "required": ["id", "type", "status", "sum"], "properties": { "id": { "$ref": "ReceivedPaymentId" }, "type": { "type": "string", "const": "purchase" }, "status": { "$ref": "PurchaseStatus" }, "date": { "$ref": "PlatformDate" }, "method": { "$ref": "PaymentMethod" }, "sum": { "$ref": "Sum" }, "description": { "type": ["string", "null"] }, "region": { "type": ["string", "null"] }, "operation_fee": {}, "is_new_attempts_available": {}, "attempts_timeout": {} } };
const pattern5 = /^[^ \t\n\v\r\0](?:[\s\S]*[^ \t\n\v\r\0])?$/u;
const pattern6 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{4}$/u;
const pattern7 = /^[A-Z]{3}$/u;
function validateSum(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))) {
                validateSum.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.amount !== undefined) {
                    let data0 = data.amount;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validateSum.errors = [{ instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validateSum.errors = [{ instancePath: instancePath + "/amount", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.currency !== undefined) {
                        let data1 = data.currency;
                        const _errs3 = errors;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (!pattern7.test(data1)) {
                                    validateSum.errors = [{ instancePath: instancePath + "/currency", keyword: "pattern", params: {}, message: "must be three capital letters, such as CNY" }];
                                    return false;
                                }
                            }
                            else {
                                validateSum.errors = [{ instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" }, message: "must be three capital letters, such as CNY" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validateSum.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSum.errors = vErrors;
    return errors === 0;
}
function validatePurchasePayment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.sum === undefined) && (missing0 = "sum"))) {
                validatePurchasePayment.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    let data0 = data.id;
                    const _errs1 = errors;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (ucs2length(data0) > 255) {
                                validatePurchasePayment.errors = [{ instancePath: instancePath + "/id", keyword: "maxLength", params: {}, message: "must have at most 255 characters" }];
                                return false;
                            }
                            else {
                                if (ucs2length(data0) < 1) {
                                    validatePurchasePayment.errors = [{ instancePath: instancePath + "/id", keyword: "minLength", params: {}, message: "must not be empty" }];
                                    return false;
                                }
                                else {
                                    if (!pattern5.test(data0)) {
                                        validatePurchasePayment.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: {}, message: "must be a text that neither begins nor ends with white space" }];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validatePurchasePayment.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be a text that neither begins nor ends with white space" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        let data1 = data.type;
                        const _errs4 = errors;
                        if (typeof data1 !== "string") {
                            validatePurchasePayment.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        if ("purchase" !== data1) {
                            validatePurchasePayment.errors = [{ instancePath: instancePath + "/type", keyword: "const", params: {}, message: "must be \"purchase\"" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            let data2 = data.status;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (typeof data2 === "string") {
                                    if (ucs2length(data2) < 1) {
                                        validatePurchasePayment.errors = [{ instancePath: instancePath + "/status", keyword: "minLength", params: {}, message: "must not be empty" }];
                                        return false;
                                    }
                                }
                                else {
                                    validatePurchasePayment.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                let data3 = data.date;
                                const _errs9 = errors;
                                const _errs10 = errors;
                                if (errors === _errs10) {
                                    if (typeof data3 === "string") {
                                        if (!pattern6.test(data3)) {
                                            validatePurchasePayment.errors = [{ instancePath: instancePath + "/date", keyword: "pattern", params: {}, message: "must be a date and time such as 2019-03-25T03:56:01+0000" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validatePurchasePayment.errors = [{ instancePath: instancePath + "/date", keyword: "type", params: { type: "string" }, message: "must be a date and time such as 2019-03-25T03:56:01+0000" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.method !== undefined) {
                                    let data4 = data.method;
                                    const _errs12 = errors;
                                    const _errs13 = errors;
                                    if (errors === _errs13) {
                                        if (typeof data4 === "string") {
                                            if (ucs2length(data4) < 1) {
                                                validatePurchasePayment.errors = [{ instancePath: instancePath + "/method", keyword: "minLength", params: {}, message: "must not be empty" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validatePurchasePayment.errors = [{ instancePath: instancePath + "/method", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.sum !== undefined) {
                                        const _errs15 = errors;
                                        if (!(validateSum(data.sum, { instancePath: instancePath + "/sum", parentData: data, parentDataProperty: "sum", rootData }))) {
                                            vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.description !== undefined) {
                                            let data6 = data.description;
                                            const _errs16 = errors;
                                            if ((typeof data6 !== "string") && (data6 !== null)) {
                                                validatePurchasePayment.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schema35.properties.description.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.region !== undefined) {
                                                let data7 = data.region;
                                                const _errs18 = errors;
                                                if ((typeof data7 !== "string") && (data7 !== null)) {
                                                    validatePurchasePayment.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: schema35.properties.region.type }, message: "must be a text or null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs18 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validatePurchasePayment.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePurchasePayment.errors = vErrors;
    return errors === 0;
}
const schema42 = { "type": "object", "required": ["type", "status"], "properties": { "id": { "$ref": "PlatformId" }, "type": { "$ref": "OperationType" }, "status": { "$ref": "OperationStatus" }, "date": { "$ref": "PlatformDate" }, "created_date": { "$ref": "PlatformDate" }, "request_id": { "$ref": "RequestId" }, "sum_initial": { "$ref": "Sum" }, "sum_converted": { "$ref": "Sum" }, "provider": { "$ref": "OperationProvider" }, "code": { "$ref": "ResponseCode" }, "message": { "type": ["string", "null"] }, "eci": { "type": ["string", "null"] } } };
const schema49 = { "type": ["object", "null"], "properties": { "id": { "type": ["integer", "null"] }, "payment_id": { "type": ["string", "integer", "null"] }, "date": { "type": ["string", "null"] }, "auth_code": { "type": ["string", "integer", "null"] }, "endpoint_id": { "type": ["string", "integer", "null"] }, "result_code": {}, "result_message": {} } };
const pattern8 = /^[0-9]{1,20}$/u;
const pattern11 = /^[0-9]{1,10}$/u;
function validateOperation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.type === undefined) && (missing0 = "type")) || ((data.status === undefined) && (missing0 = "status"))) {
                validateOperation.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    let data0 = data.id;
                    const _errs1 = errors;
                    const _errs3 = errors;
                    let valid2 = false;
                    const _errs4 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        const err0 = { instancePath: instancePath + "/id", schemaPath: "PlatformId/anyOf/0", keyword: "type", params: { type: "integer" }, message: "must be a whole number, or its digits as a text" };
                        if (vErrors === null) {
                            vErrors = [err0];
                        }
                        else {
                            vErrors.push(err0);
                        }
                        errors++;
                    }
                    if (errors === _errs4) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                const err1 = { instancePath: instancePath + "/id", schemaPath: "PlatformId/anyOf/0", keyword: "minimum", params: {}, message: "must be a whole number, or its digits as a text" };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                            }
                            else {
                                if (data0 >= 100000000000000000000 || isNaN(data0)) {
                                    const err2 = { instancePath: instancePath + "/id", schemaPath: "PlatformId/anyOf/0", keyword: "exclusiveMaximum", params: {}, message: "must be a whole number, or its digits as a text" };
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
                    var _valid0 = _errs4 === errors;
                    valid2 = valid2 || _valid0;
                    if (!valid2) {
                        const _errs6 = errors;
                        if (errors === _errs6) {
                            if (typeof data0 === "string") {
                                if (!pattern8.test(data0)) {
                                    const err3 = { instancePath: instancePath + "/id", schemaPath: "PlatformId/anyOf/1", keyword: "pattern", params: {}, message: "must be a whole number, or its digits as a text" };
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
                                const err4 = { instancePath: instancePath + "/id", schemaPath: "PlatformId/anyOf/1", keyword: "type", params: { type: "string" }, message: "must be a whole number, or its digits as a text" };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs6 === errors;
                        valid2 = valid2 || _valid0;
                    }
                    if (!valid2) {
                        const err5 = { instancePath: instancePath + "/id", keyword: "anyOf", params: {}, message: "must be a whole number, or its digits as a text" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                        validateOperation.errors = vErrors;
                        return false;
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
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        let data1 = data.type;
                        const _errs8 = errors;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                            if (typeof data1 === "string") {
                                if (ucs2length(data1) < 1) {
                                    validateOperation.errors = [{ instancePath: instancePath + "/type", keyword: "minLength", params: {}, message: "must not be empty" }];
                                    return false;
                                }
                            }
                            else {
                                validateOperation.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                        }
                        var valid0 = _errs8 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            let data2 = data.status;
                            const _errs11 = errors;
                            const _errs12 = errors;
                            if (errors === _errs12) {
                                if (typeof data2 === "string") {
                                    if (ucs2length(data2) < 1) {
                                        validateOperation.errors = [{ instancePath: instancePath + "/status", keyword: "minLength", params: {}, message: "must not be empty" }];
                                        return false;
                                    }
                                }
                                else {
                                    validateOperation.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs11 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                let data3 = data.date;
                                const _errs14 = errors;
                                const _errs15 = errors;
                                if (errors === _errs15) {
                                    if (typeof data3 === "string") {
                                        if (!pattern6.test(data3)) {
                                            validateOperation.errors = [{ instancePath: instancePath + "/date", keyword: "pattern", params: {}, message: "must be a date and time such as 2019-03-25T03:56:01+0000" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validateOperation.errors = [{ instancePath: instancePath + "/date", keyword: "type", params: { type: "string" }, message: "must be a date and time such as 2019-03-25T03:56:01+0000" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.created_date !== undefined) {
                                    let data4 = data.created_date;
                                    const _errs17 = errors;
                                    const _errs18 = errors;
                                    if (errors === _errs18) {
                                        if (typeof data4 === "string") {
                                            if (!pattern6.test(data4)) {
                                                validateOperation.errors = [{ instancePath: instancePath + "/created_date", keyword: "pattern", params: {}, message: "must be a date and time such as 2019-03-25T03:56:01+0000" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validateOperation.errors = [{ instancePath: instancePath + "/created_date", keyword: "type", params: { type: "string" }, message: "must be a date and time such as 2019-03-25T03:56:01+0000" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs17 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.request_id !== undefined) {
                                        let data5 = data.request_id;
                                        const _errs20 = errors;
                                        const _errs21 = errors;
                                        if (errors === _errs21) {
                                            if (typeof data5 === "string") {
                                                if (ucs2length(data5) > 255) {
                                                    validateOperation.errors = [{ instancePath: instancePath + "/request_id", keyword: "maxLength", params: {}, message: "must have at most 255 characters" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validateOperation.errors = [{ instancePath: instancePath + "/request_id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs20 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.sum_initial !== undefined) {
                                            const _errs23 = errors;
                                            if (!(validateSum(data.sum_initial, { instancePath: instancePath + "/sum_initial", parentData: data, parentDataProperty: "sum_initial", rootData }))) {
                                                vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs23 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.sum_converted !== undefined) {
                                                const _errs24 = errors;
                                                if (!(validateSum(data.sum_converted, { instancePath: instancePath + "/sum_converted", parentData: data, parentDataProperty: "sum_converted", rootData }))) {
                                                    vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs24 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.provider !== undefined) {
                                                    let data8 = data.provider;
                                                    const _errs25 = errors;
                                                    const _errs26 = errors;
                                                    if ((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)) {
                                                        validateOperation.errors = [{ instancePath: instancePath + "/provider", keyword: "type", params: { type: schema49.type }, message: "must be an object or null" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs26) {
                                                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                            if (data8.id !== undefined) {
                                                                let data9 = data8.id;
                                                                const _errs28 = errors;
                                                                if ((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)) {
                                                                    validateOperation.errors = [{ instancePath: instancePath + "/provider/id", keyword: "type", params: { type: schema49.properties.id.type }, message: "must be a whole number or null" }];
                                                                    return false;
                                                                }
                                                                var valid9 = _errs28 === errors;
                                                            }
                                                            else {
                                                                var valid9 = true;
                                                            }
                                                            if (valid9) {
                                                                if (data8.payment_id !== undefined) {
                                                                    let data10 = data8.payment_id;
                                                                    const _errs30 = errors;
                                                                    if (((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))) && (data10 !== null)) {
                                                                        validateOperation.errors = [{ instancePath: instancePath + "/provider/payment_id", keyword: "type", params: { type: schema49.properties.payment_id.type }, message: "must be a text or a whole number or null" }];
                                                                        return false;
                                                                    }
                                                                    var valid9 = _errs30 === errors;
                                                                }
                                                                else {
                                                                    var valid9 = true;
                                                                }
                                                                if (valid9) {
                                                                    if (data8.date !== undefined) {
                                                                        let data11 = data8.date;
                                                                        const _errs32 = errors;
                                                                        if ((typeof data11 !== "string") && (data11 !== null)) {
                                                                            validateOperation.errors = [{ instancePath: instancePath + "/provider/date", keyword: "type", params: { type: schema49.properties.date.type }, message: "must be a text or null" }];
                                                                            return false;
                                                                        }
                                                                        var valid9 = _errs32 === errors;
                                                                    }
                                                                    else {
                                                                        var valid9 = true;
                                                                    }
                                                                    if (valid9) {
                                                                        if (data8.auth_code !== undefined) {
                                                                            let data12 = data8.auth_code;
                                                                            const _errs34 = errors;
                                                                            if (((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))) && (data12 !== null)) {
                                                                                validateOperation.errors = [{ instancePath: instancePath + "/provider/auth_code", keyword: "type", params: { type: schema49.properties.auth_code.type }, message: "must be a text or a whole number or null" }];
                                                                                return false;
                                                                            }
                                                                            var valid9 = _errs34 === errors;
                                                                        }
                                                                        else {
                                                                            var valid9 = true;
                                                                        }
                                                                        if (valid9) {
                                                                            if (data8.endpoint_id !== undefined) {
                                                                                let data13 = data8.endpoint_id;
                                                                                const _errs36 = errors;
                                                                                if (((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))) && (data13 !== null)) {
                                                                                    validateOperation.errors = [{ instancePath: instancePath + "/provider/endpoint_id", keyword: "type", params: { type: schema49.properties.endpoint_id.type }, message: "must be a text or a whole number or null" }];
                                                                                    return false;
                                                                                }
                                                                                var valid9 = _errs36 === errors;
                                                                            }
                                                                            else {
                                                                                var valid9 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs25 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.code !== undefined) {
                                                        let data14 = data.code;
                                                        const _errs38 = errors;
                                                        const _errs39 = errors;
                                                        if (errors === _errs39) {
                                                            if (typeof data14 === "string") {
                                                                if (!pattern11.test(data14)) {
                                                                    validateOperation.errors = [{ instancePath: instancePath + "/code", keyword: "pattern", params: {}, message: "must be a response code: digits only, as a text" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validateOperation.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be a response code: digits only, as a text" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs38 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.message !== undefined) {
                                                            let data15 = data.message;
                                                            const _errs41 = errors;
                                                            if ((typeof data15 !== "string") && (data15 !== null)) {
                                                                validateOperation.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: schema42.properties.message.type }, message: "must be a text or null" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs41 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.eci !== undefined) {
                                                                let data16 = data.eci;
                                                                const _errs43 = errors;
                                                                if ((typeof data16 !== "string") && (data16 !== null)) {
                                                                    validateOperation.errors = [{ instancePath: instancePath + "/eci", keyword: "type", params: { type: schema42.properties.eci.type }, message: "must be a text or null" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs43 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validateOperation.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateOperation.errors = vErrors;
    return errors === 0;
}
const pattern12 = /^[A-Za-z0-9+/]{86}==$/u;
function validateCallbackGeneral(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.signature !== undefined) {
                let data0 = data.signature;
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (typeof data0 === "string") {
                        if (!pattern12.test(data0)) {
                            validateCallbackGeneral.errors = [{ instancePath: instancePath + "/signature", keyword: "pattern", params: {}, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                            return false;
                        }
                    }
                    else {
                        validateCallbackGeneral.errors = [{ instancePath: instancePath + "/signature", keyword: "type", params: { type: "string" }, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                        return false;
                    }
                }
            }
        }
        else {
            validateCallbackGeneral.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateCallbackGeneral.errors = vErrors;
    return errors === 0;
}

export { pattern11, pattern12, pattern4, pattern5, pattern6, pattern7, pattern8, schema31, schema35, schema42, schema49, schema51, schema52, validateCallbackGeneral, validateOperation, validatePurchasePayment, validateRedirectData, validateSum };
