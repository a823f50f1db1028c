// Generated from spec/ by npm run generate. Do not edit.
import { validateRedirectData, schema51, schema52, validatePurchasePayment, validateOperation, pattern12, validateCallbackGeneral } from "./common/callbacks.js";

const schema33 = { "type": "object", "required": ["project_id", "payment", "operation"], "not": { "anyOf": [{ "properties": { "signature": { "not": {} }, "general": { "not": { "required": ["signature"], "properties": { "signature": {} } } } } }, { "properties": { "redirect_data": { "not": {} }, "redirectData": { "not": {} } } }] }, "properties": { "project_id": { "$ref": "ProjectId" }, "payment": { "$ref": "PurchasePayment" }, "operation": { "$ref": "Operation" }, "redirect_data": { "$ref": "RedirectData" }, "redirectData": { "$ref": "RedirectData" }, "account": { "$ref": "CallbackAccount" }, "customer": { "$ref": "CallbackCustomer" }, "errors": { "type": ["array", "null"], "items": { "$ref": "PlatformError" } }, "general": { "$ref": "CallbackGeneral" }, "signature": { "$ref": "Signature" } } };
function validateRedirectCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    const _errs2 = errors;
    const _errs3 = errors;
    let valid1 = false;
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.signature !== undefined) {
            const _errs5 = errors;
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
            var valid2 = _errs5 === errors;
        }
        else {
            var valid2 = true;
        }
        if (valid2) {
            if (data.general !== undefined) {
                let data1 = data.general;
                const _errs7 = errors;
                const _errs8 = errors;
                const _errs9 = errors;
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
                var valid3 = _errs9 === errors;
                if (valid3) {
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
                    errors = _errs8;
                    if (vErrors !== null) {
                        if (_errs8) {
                            vErrors.length = _errs8;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
                var valid2 = _errs7 === errors;
            }
            else {
                var valid2 = true;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
    if (!valid1) {
        const _errs10 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.redirect_data !== undefined) {
                const _errs11 = errors;
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
                var valid4 = _errs11 === errors;
            }
            else {
                var valid4 = true;
            }
            if (valid4) {
                if (data.redirectData !== undefined) {
                    const _errs13 = errors;
                    const err4 = {};
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                    var valid4 = _errs13 === errors;
                }
                else {
                    var valid4 = true;
                }
            }
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
    }
    if (!valid1) {
        const err5 = {};
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
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
            if ((((data.project_id === undefined) && (missing1 = "project_id")) || ((data.payment === undefined) && (missing1 = "payment"))) || ((data.operation === undefined) && (missing1 = "operation"))) {
                validateRedirectCallback.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing1 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.project_id !== undefined) {
                    let data4 = data.project_id;
                    const _errs15 = errors;
                    const _errs16 = errors;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        validateRedirectCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "type", params: { type: "integer" }, message: "must be the project's id as a number, not a text" }];
                        return false;
                    }
                    if (errors === _errs16) {
                        if ((typeof data4 == "number") && (isFinite(data4))) {
                            if (data4 > 4294967295 || isNaN(data4)) {
                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "maximum", params: {}, message: "must be <= 4294967295" }];
                                return false;
                            }
                            else {
                                if (data4 < 1 || isNaN(data4)) {
                                    validateRedirectCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "minimum", params: {}, message: "must be >= 1" }];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid5 = _errs15 === errors;
                }
                else {
                    var valid5 = true;
                }
                if (valid5) {
                    if (data.payment !== undefined) {
                        const _errs18 = errors;
                        if (!(validatePurchasePayment(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                            vErrors = vErrors === null ? validatePurchasePayment.errors : vErrors.concat(validatePurchasePayment.errors);
                            errors = vErrors.length;
                        }
                        var valid5 = _errs18 === errors;
                    }
                    else {
                        var valid5 = true;
                    }
                    if (valid5) {
                        if (data.operation !== undefined) {
                            const _errs19 = errors;
                            if (!(validateOperation(data.operation, { instancePath: instancePath + "/operation", parentData: data, parentDataProperty: "operation", rootData }))) {
                                vErrors = vErrors === null ? validateOperation.errors : vErrors.concat(validateOperation.errors);
                                errors = vErrors.length;
                            }
                            var valid5 = _errs19 === errors;
                        }
                        else {
                            var valid5 = true;
                        }
                        if (valid5) {
                            if (data.redirect_data !== undefined) {
                                const _errs20 = errors;
                                if (!(validateRedirectData(data.redirect_data, { instancePath: instancePath + "/redirect_data", parentData: data, parentDataProperty: "redirect_data", rootData }))) {
                                    vErrors = vErrors === null ? validateRedirectData.errors : vErrors.concat(validateRedirectData.errors);
                                    errors = vErrors.length;
                                }
                                var valid5 = _errs20 === errors;
                            }
                            else {
                                var valid5 = true;
                            }
                            if (valid5) {
                                if (data.redirectData !== undefined) {
                                    const _errs21 = errors;
                                    if (!(validateRedirectData(data.redirectData, { instancePath: instancePath + "/redirectData", parentData: data, parentDataProperty: "redirectData", rootData }))) {
                                        vErrors = vErrors === null ? validateRedirectData.errors : vErrors.concat(validateRedirectData.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid5 = _errs21 === errors;
                                }
                                else {
                                    var valid5 = true;
                                }
                                if (valid5) {
                                    if (data.account !== undefined) {
                                        let data9 = data.account;
                                        const _errs22 = errors;
                                        const _errs23 = errors;
                                        if ((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)) {
                                            validateRedirectCallback.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: schema51.type }, message: "must be an object or null" }];
                                            return false;
                                        }
                                        if (errors === _errs23) {
                                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                if (data9.number !== undefined) {
                                                    let data10 = data9.number;
                                                    const _errs25 = errors;
                                                    if ((typeof data10 !== "string") && (data10 !== null)) {
                                                        validateRedirectCallback.errors = [{ instancePath: instancePath + "/account/number", keyword: "type", params: { type: schema51.properties.number.type }, message: "must be a text or null" }];
                                                        return false;
                                                    }
                                                    var valid8 = _errs25 === errors;
                                                }
                                                else {
                                                    var valid8 = true;
                                                }
                                                if (valid8) {
                                                    if (data9.type !== undefined) {
                                                        let data11 = data9.type;
                                                        const _errs27 = errors;
                                                        if ((typeof data11 !== "string") && (data11 !== null)) {
                                                            validateRedirectCallback.errors = [{ instancePath: instancePath + "/account/type", keyword: "type", params: { type: schema51.properties.type.type }, message: "must be a text or null" }];
                                                            return false;
                                                        }
                                                        var valid8 = _errs27 === errors;
                                                    }
                                                    else {
                                                        var valid8 = true;
                                                    }
                                                    if (valid8) {
                                                        if (data9.card_holder !== undefined) {
                                                            let data12 = data9.card_holder;
                                                            const _errs29 = errors;
                                                            if ((typeof data12 !== "string") && (data12 !== null)) {
                                                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/account/card_holder", keyword: "type", params: { type: schema51.properties.card_holder.type }, message: "must be a text or null" }];
                                                                return false;
                                                            }
                                                            var valid8 = _errs29 === errors;
                                                        }
                                                        else {
                                                            var valid8 = true;
                                                        }
                                                        if (valid8) {
                                                            if (data9.expiry_month !== undefined) {
                                                                let data13 = data9.expiry_month;
                                                                const _errs31 = errors;
                                                                if (((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))) && (data13 !== null)) {
                                                                    validateRedirectCallback.errors = [{ instancePath: instancePath + "/account/expiry_month", keyword: "type", params: { type: schema51.properties.expiry_month.type }, message: "must be a text or a whole number or null" }];
                                                                    return false;
                                                                }
                                                                var valid8 = _errs31 === errors;
                                                            }
                                                            else {
                                                                var valid8 = true;
                                                            }
                                                            if (valid8) {
                                                                if (data9.expiry_year !== undefined) {
                                                                    let data14 = data9.expiry_year;
                                                                    const _errs33 = errors;
                                                                    if (((typeof data14 !== "string") && (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14))))) && (data14 !== null)) {
                                                                        validateRedirectCallback.errors = [{ instancePath: instancePath + "/account/expiry_year", keyword: "type", params: { type: schema51.properties.expiry_year.type }, message: "must be a text or a whole number or null" }];
                                                                        return false;
                                                                    }
                                                                    var valid8 = _errs33 === errors;
                                                                }
                                                                else {
                                                                    var valid8 = true;
                                                                }
                                                                if (valid8) {
                                                                    if (data9.token !== undefined) {
                                                                        let data15 = data9.token;
                                                                        const _errs35 = errors;
                                                                        if ((typeof data15 !== "string") && (data15 !== null)) {
                                                                            validateRedirectCallback.errors = [{ instancePath: instancePath + "/account/token", keyword: "type", params: { type: schema51.properties.token.type }, message: "must be a text or null" }];
                                                                            return false;
                                                                        }
                                                                        var valid8 = _errs35 === errors;
                                                                    }
                                                                    else {
                                                                        var valid8 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        var valid5 = _errs22 === errors;
                                    }
                                    else {
                                        var valid5 = true;
                                    }
                                    if (valid5) {
                                        if (data.customer !== undefined) {
                                            let data16 = data.customer;
                                            const _errs37 = errors;
                                            const _errs38 = errors;
                                            if ((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)) {
                                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/customer", keyword: "type", params: { type: schema52.type }, message: "must be an object or null" }];
                                                return false;
                                            }
                                            if (errors === _errs38) {
                                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                    if (data16.id !== undefined) {
                                                        let data17 = data16.id;
                                                        const _errs40 = errors;
                                                        if (((typeof data17 !== "string") && (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17))))) && (data17 !== null)) {
                                                            validateRedirectCallback.errors = [{ instancePath: instancePath + "/customer/id", keyword: "type", params: { type: schema52.properties.id.type }, message: "must be a text or a whole number or null" }];
                                                            return false;
                                                        }
                                                        var valid10 = _errs40 === errors;
                                                    }
                                                    else {
                                                        var valid10 = true;
                                                    }
                                                    if (valid10) {
                                                        if (data16.phone !== undefined) {
                                                            let data18 = data16.phone;
                                                            const _errs42 = errors;
                                                            if ((typeof data18 !== "string") && (data18 !== null)) {
                                                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/customer/phone", keyword: "type", params: { type: schema52.properties.phone.type }, message: "must be a text or null" }];
                                                                return false;
                                                            }
                                                            var valid10 = _errs42 === errors;
                                                        }
                                                        else {
                                                            var valid10 = true;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid5 = _errs37 === errors;
                                        }
                                        else {
                                            var valid5 = true;
                                        }
                                        if (valid5) {
                                            if (data.errors !== undefined) {
                                                let data19 = data.errors;
                                                const _errs44 = errors;
                                                if ((!(Array.isArray(data19))) && (data19 !== null)) {
                                                    validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: schema33.properties.errors.type }, message: "must be a list or null" }];
                                                    return false;
                                                }
                                                if (errors === _errs44) {
                                                    if (Array.isArray(data19)) {
                                                        var valid11 = true;
                                                        const len0 = data19.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data20 = data19[i0];
                                                            const _errs46 = errors;
                                                            const _errs47 = errors;
                                                            if (errors === _errs47) {
                                                                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                                    let missing2;
                                                                    if (((data20.code === undefined) && (missing2 = "code")) || ((data20.message === undefined) && (missing2 = "message"))) {
                                                                        validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0, keyword: "required", params: { missingProperty: missing2 }, message: "is missing" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data20.code !== undefined) {
                                                                            let data21 = data20.code;
                                                                            const _errs49 = errors;
                                                                            if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                                                                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/code", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                return false;
                                                                            }
                                                                            var valid13 = _errs49 === errors;
                                                                        }
                                                                        else {
                                                                            var valid13 = true;
                                                                        }
                                                                        if (valid13) {
                                                                            if (data20.message !== undefined) {
                                                                                const _errs51 = errors;
                                                                                if (typeof data20.message !== "string") {
                                                                                    validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                    return false;
                                                                                }
                                                                                var valid13 = _errs51 === errors;
                                                                            }
                                                                            else {
                                                                                var valid13 = true;
                                                                            }
                                                                            if (valid13) {
                                                                                if (data20.field !== undefined) {
                                                                                    const _errs53 = errors;
                                                                                    if (typeof data20.field !== "string") {
                                                                                        validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/field", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid13 = _errs53 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid13 = true;
                                                                                }
                                                                                if (valid13) {
                                                                                    if (data20.constraint !== undefined) {
                                                                                        const _errs55 = errors;
                                                                                        if (typeof data20.constraint !== "string") {
                                                                                            validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/constraint", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid13 = _errs55 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid13 = true;
                                                                                    }
                                                                                    if (valid13) {
                                                                                        if (data20.description !== undefined) {
                                                                                            const _errs57 = errors;
                                                                                            if (typeof data20.description !== "string") {
                                                                                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/description", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid13 = _errs57 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid13 = true;
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
                                                            var valid11 = _errs46 === errors;
                                                            if (!valid11) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid5 = _errs44 === errors;
                                            }
                                            else {
                                                var valid5 = true;
                                            }
                                            if (valid5) {
                                                if (data.general !== undefined) {
                                                    const _errs59 = errors;
                                                    if (!(validateCallbackGeneral(data.general, { instancePath: instancePath + "/general", parentData: data, parentDataProperty: "general", rootData }))) {
                                                        vErrors = vErrors === null ? validateCallbackGeneral.errors : vErrors.concat(validateCallbackGeneral.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid5 = _errs59 === errors;
                                                }
                                                else {
                                                    var valid5 = true;
                                                }
                                                if (valid5) {
                                                    if (data.signature !== undefined) {
                                                        let data27 = data.signature;
                                                        const _errs60 = errors;
                                                        const _errs61 = errors;
                                                        if (errors === _errs61) {
                                                            if (typeof data27 === "string") {
                                                                if (!pattern12.test(data27)) {
                                                                    validateRedirectCallback.errors = [{ instancePath: instancePath + "/signature", keyword: "pattern", params: {}, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validateRedirectCallback.errors = [{ instancePath: instancePath + "/signature", keyword: "type", params: { type: "string" }, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid5 = _errs60 === errors;
                                                    }
                                                    else {
                                                        var valid5 = true;
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
            validateRedirectCallback.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateRedirectCallback.errors = vErrors;
    return errors === 0;
}

export { validateRedirectCallback as redirectCallback };
