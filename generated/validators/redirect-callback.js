// Generated from spec/ by npm run generate. Do not edit.
import { validateRedirectData, schema51, schema52, validatePurchasePayment, validateOperation, pattern12, validateCallbackGeneral } from "./common/callbacks.js";

const schema33 = { "type": "object", "required": ["project_id", "payment", "operation", "redirect_data"], "not": { "properties": { "signature": { "not": {} }, "general": { "not": { "required": ["signature"], "properties": { "signature": {} } } } } }, "properties": { "project_id": { "$ref": "ProjectId" }, "payment": { "$ref": "PurchasePayment" }, "operation": { "$ref": "Operation" }, "redirect_data": { "$ref": "RedirectData" }, "account": { "$ref": "CallbackAccount" }, "customer": { "$ref": "CallbackCustomer" }, "errors": { "type": ["array", "null"], "items": { "$ref": "PlatformError" } }, "general": { "$ref": "CallbackGeneral" }, "signature": { "$ref": "Signature" } } };
function validateRedirectCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.signature !== undefined) {
            const _errs3 = errors;
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
            var valid1 = _errs3 === errors;
        }
        else {
            var valid1 = true;
        }
        if (valid1) {
            if (data.general !== undefined) {
                let data1 = data.general;
                const _errs5 = errors;
                const _errs6 = errors;
                const _errs7 = errors;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing0;
                    if ((data1.signature === undefined) && (missing0 = "signature")) {
                        const err1 = {};
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
                var valid2 = _errs7 === errors;
                if (valid2) {
                    const err2 = {};
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                else {
                    errors = _errs6;
                    if (vErrors !== null) {
                        if (_errs6) {
                            vErrors.length = _errs6;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
                var valid1 = _errs5 === errors;
            }
            else {
                var valid1 = true;
            }
        }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
        validateRedirectCallback.errors = [{ instancePath, keyword: "not", params: {}, message: "is not what the contract says" }];
        return false;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((((data.project_id === undefined) && (missing1 = "project_id")) || ((data.payment === undefined) && (missing1 = "payment"))) || ((data.operation === undefined) && (missing1 = "operation"))) || ((data.redirect_data === undefined) && (missing1 = "redirect_data"))) {
                validateRedirectCallback.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing1 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.project_id !== undefined) {
                    let data2 = data.project_id;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        validateRedirectCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "type", params: { type: "integer" }, message: "must be the project's id as a number, not a text" }];
                        return false;
                    }
                    if (errors === _errs9) {
                        if ((typeof data2 == "number") && (isFinite(data2))) {
                            if (data2 > 4294967295 || isNaN(data2)) {
                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "maximum", params: {}, message: "must be <= 4294967295" }];
                                return false;
                            }
                            else {
                                if (data2 < 1 || isNaN(data2)) {
                                    validateRedirectCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "minimum", params: {}, message: "must be >= 1" }];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid3 = _errs8 === errors;
                }
                else {
                    var valid3 = true;
                }
                if (valid3) {
                    if (data.payment !== undefined) {
                        const _errs11 = errors;
                        if (!(validatePurchasePayment(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                            vErrors = vErrors === null ? validatePurchasePayment.errors : vErrors.concat(validatePurchasePayment.errors);
                            errors = vErrors.length;
                        }
                        var valid3 = _errs11 === errors;
                    }
                    else {
                        var valid3 = true;
                    }
                    if (valid3) {
                        if (data.operation !== undefined) {
                            const _errs12 = errors;
                            if (!(validateOperation(data.operation, { instancePath: instancePath + "/operation", parentData: data, parentDataProperty: "operation", rootData }))) {
                                vErrors = vErrors === null ? validateOperation.errors : vErrors.concat(validateOperation.errors);
                                errors = vErrors.length;
                            }
                            var valid3 = _errs12 === errors;
                        }
                        else {
                            var valid3 = true;
                        }
                        if (valid3) {
                            if (data.redirect_data !== undefined) {
                                const _errs13 = errors;
                                if (!(validateRedirectData(data.redirect_data, { instancePath: instancePath + "/redirect_data", parentData: data, parentDataProperty: "redirect_data", rootData }))) {
                                    vErrors = vErrors === null ? validateRedirectData.errors : vErrors.concat(validateRedirectData.errors);
                                    errors = vErrors.length;
                                }
                                var valid3 = _errs13 === errors;
                            }
                            else {
                                var valid3 = true;
                            }
                            if (valid3) {
                                if (data.account !== undefined) {
                                    let data6 = data.account;
                                    const _errs14 = errors;
                                    const _errs15 = errors;
                                    if ((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)) {
                                        validateRedirectCallback.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: schema51.type }, message: "must be an object or null" }];
                                        return false;
                                    }
                                    if (errors === _errs15) {
                                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                            if (data6.number !== undefined) {
                                                let data7 = data6.number;
                                                if ((typeof data7 !== "string") && (data7 !== null)) {
                                                    validateRedirectCallback.errors = [{ instancePath: instancePath + "/account/number", keyword: "type", params: { type: schema51.properties.number.type }, message: "must be a text or null" }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid3 = _errs14 === errors;
                                }
                                else {
                                    var valid3 = true;
                                }
                                if (valid3) {
                                    if (data.customer !== undefined) {
                                        let data8 = data.customer;
                                        const _errs19 = errors;
                                        const _errs20 = errors;
                                        if ((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)) {
                                            validateRedirectCallback.errors = [{ instancePath: instancePath + "/customer", keyword: "type", params: { type: schema52.type }, message: "must be an object or null" }];
                                            return false;
                                        }
                                        if (errors === _errs20) {
                                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                if (data8.id !== undefined) {
                                                    let data9 = data8.id;
                                                    const _errs22 = errors;
                                                    if ((typeof data9 !== "string") && (data9 !== null)) {
                                                        validateRedirectCallback.errors = [{ instancePath: instancePath + "/customer/id", keyword: "type", params: { type: schema52.properties.id.type }, message: "must be a text or null" }];
                                                        return false;
                                                    }
                                                    var valid8 = _errs22 === errors;
                                                }
                                                else {
                                                    var valid8 = true;
                                                }
                                                if (valid8) {
                                                    if (data8.phone !== undefined) {
                                                        let data10 = data8.phone;
                                                        const _errs24 = errors;
                                                        if ((typeof data10 !== "string") && (data10 !== null)) {
                                                            validateRedirectCallback.errors = [{ instancePath: instancePath + "/customer/phone", keyword: "type", params: { type: schema52.properties.phone.type }, message: "must be a text or null" }];
                                                            return false;
                                                        }
                                                        var valid8 = _errs24 === errors;
                                                    }
                                                    else {
                                                        var valid8 = true;
                                                    }
                                                }
                                            }
                                        }
                                        var valid3 = _errs19 === errors;
                                    }
                                    else {
                                        var valid3 = true;
                                    }
                                    if (valid3) {
                                        if (data.errors !== undefined) {
                                            let data11 = data.errors;
                                            const _errs26 = errors;
                                            if ((!(Array.isArray(data11))) && (data11 !== null)) {
                                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: schema33.properties.errors.type }, message: "must be a list or null" }];
                                                return false;
                                            }
                                            if (errors === _errs26) {
                                                if (Array.isArray(data11)) {
                                                    var valid9 = true;
                                                    const len0 = data11.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data12 = data11[i0];
                                                        const _errs28 = errors;
                                                        const _errs29 = errors;
                                                        if (errors === _errs29) {
                                                            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                                let missing2;
                                                                if (((data12.code === undefined) && (missing2 = "code")) || ((data12.message === undefined) && (missing2 = "message"))) {
                                                                    validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0, keyword: "required", params: { missingProperty: missing2 }, message: "is missing" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data12.code !== undefined) {
                                                                        let data13 = data12.code;
                                                                        const _errs31 = errors;
                                                                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                            validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/code", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                            return false;
                                                                        }
                                                                        var valid11 = _errs31 === errors;
                                                                    }
                                                                    else {
                                                                        var valid11 = true;
                                                                    }
                                                                    if (valid11) {
                                                                        if (data12.message !== undefined) {
                                                                            const _errs33 = errors;
                                                                            if (typeof data12.message !== "string") {
                                                                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                return false;
                                                                            }
                                                                            var valid11 = _errs33 === errors;
                                                                        }
                                                                        else {
                                                                            var valid11 = true;
                                                                        }
                                                                        if (valid11) {
                                                                            if (data12.field !== undefined) {
                                                                                const _errs35 = errors;
                                                                                if (typeof data12.field !== "string") {
                                                                                    validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/field", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                    return false;
                                                                                }
                                                                                var valid11 = _errs35 === errors;
                                                                            }
                                                                            else {
                                                                                var valid11 = true;
                                                                            }
                                                                            if (valid11) {
                                                                                if (data12.constraint !== undefined) {
                                                                                    const _errs37 = errors;
                                                                                    if (typeof data12.constraint !== "string") {
                                                                                        validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/constraint", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid11 = _errs37 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid11 = true;
                                                                                }
                                                                                if (valid11) {
                                                                                    if (data12.description !== undefined) {
                                                                                        const _errs39 = errors;
                                                                                        if (typeof data12.description !== "string") {
                                                                                            validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/description", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid11 = _errs39 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid11 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0, keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid9 = _errs28 === errors;
                                                        if (!valid9) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid3 = _errs26 === errors;
                                        }
                                        else {
                                            var valid3 = true;
                                        }
                                        if (valid3) {
                                            if (data.general !== undefined) {
                                                const _errs41 = errors;
                                                if (!(validateCallbackGeneral(data.general, { instancePath: instancePath + "/general", parentData: data, parentDataProperty: "general", rootData }))) {
                                                    vErrors = vErrors === null ? validateCallbackGeneral.errors : vErrors.concat(validateCallbackGeneral.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid3 = _errs41 === errors;
                                            }
                                            else {
                                                var valid3 = true;
                                            }
                                            if (valid3) {
                                                if (data.signature !== undefined) {
                                                    let data19 = data.signature;
                                                    const _errs42 = errors;
                                                    const _errs43 = errors;
                                                    if (errors === _errs43) {
                                                        if (typeof data19 === "string") {
                                                            if (!pattern12.test(data19)) {
                                                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/signature", keyword: "pattern", params: {}, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validateRedirectCallback.errors = [{ instancePath: instancePath + "/signature", keyword: "type", params: { type: "string" }, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid3 = _errs42 === errors;
                                                }
                                                else {
                                                    var valid3 = true;
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
            validateRedirectCallback.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateRedirectCallback.errors = vErrors;
    return errors === 0;
}

export { validateRedirectCallback as redirectCallback };
