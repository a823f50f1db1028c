// Generated from spec/ by npm run generate. Do not edit.
import { validateProjectId, validateSignature, validateDataApiToken } from "./common/requests.js";

const pattern31 = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}$/u;
function validateDataApiDateTime(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern31.test(data)) {
            const err0 = { instancePath, keyword: "pattern", params: {}, message: "must be a date and time such as 2020-01-01 14:53:55, without an offset" };
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
        const err1 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a date and time such as 2020-01-01 14:53:55, without an offset" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateDataApiDateTime.errors = vErrors;
    return errors === 0;
}
function validateOperationsRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.token === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "token" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.interval === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "interval" }, message: "is missing" };
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
        if (data.token !== undefined) {
            if (!(validateDataApiToken(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData }))) {
                if (vErrors === null)
                    vErrors = validateDataApiToken.errors;
                else
                    for (const one of validateDataApiToken.errors)
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
        if (data.interval !== undefined) {
            let data2 = data.interval;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.from === undefined) {
                    const err3 = { instancePath: instancePath + "/interval", keyword: "required", params: { missingProperty: "from" }, message: "is missing" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data2.to === undefined) {
                    const err4 = { instancePath: instancePath + "/interval", keyword: "required", params: { missingProperty: "to" }, message: "is missing" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data2.from !== undefined) {
                    if (!(validateDataApiDateTime(data2.from, { instancePath: instancePath + "/interval/from", parentData: data2, parentDataProperty: "from", rootData }))) {
                        if (vErrors === null)
                            vErrors = validateDataApiDateTime.errors;
                        else
                            for (const one of validateDataApiDateTime.errors)
                                vErrors.push(one);
                        errors = vErrors.length;
                    }
                }
                if (data2.to !== undefined) {
                    if (!(validateDataApiDateTime(data2.to, { instancePath: instancePath + "/interval/to", parentData: data2, parentDataProperty: "to", rootData }))) {
                        if (vErrors === null)
                            vErrors = validateDataApiDateTime.errors;
                        else
                            for (const one of validateDataApiDateTime.errors)
                                vErrors.push(one);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/interval", keyword: "type", params: { type: "object" }, message: "must be an object" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.project_id !== undefined) {
            let data5 = data.project_id;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validateProjectId(data5[i0], { instancePath: instancePath + "/project_id/" + i0, parentData: data5, parentDataProperty: i0, rootData }))) {
                        if (vErrors === null)
                            vErrors = validateProjectId.errors;
                        else
                            for (const one of validateProjectId.errors)
                                vErrors.push(one);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/project_id", keyword: "type", params: { type: "array" }, message: "must be a list" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.tz !== undefined) {
            if (typeof data.tz !== "string") {
                const err7 = { instancePath: instancePath + "/tz", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.limit !== undefined) {
            let data8 = data.limit;
            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                const err8 = { instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data8 == "number") && (isFinite(data8))) {
                if (data8 > 1000 || isNaN(data8)) {
                    const err9 = { instancePath: instancePath + "/limit", keyword: "maximum", params: {}, message: "must be <= 1000" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data8 < 0 || isNaN(data8)) {
                    const err10 = { instancePath: instancePath + "/limit", keyword: "minimum", params: {}, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data.offset !== undefined) {
            let data9 = data.offset;
            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                const err11 = { instancePath: instancePath + "/offset", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if ((typeof data9 == "number") && (isFinite(data9))) {
                if (data9 < 0 || isNaN(data9)) {
                    const err12 = { instancePath: instancePath + "/offset", keyword: "minimum", params: {}, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
        if (data.operation_type !== undefined) {
            let data10 = data.operation_type;
            const _errs17 = errors;
            let valid4 = false;
            let passing0 = null;
            const _errs18 = errors;
            if (typeof data10 !== "string") {
                const err13 = { instancePath: instancePath + "/operation_type", schemaPath: "#/properties/operation_type/oneOf/0", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            var _valid0 = _errs18 === errors;
            if (_valid0) {
                valid4 = true;
                passing0 = 0;
            }
            const _errs20 = errors;
            if (Array.isArray(data10)) {
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data10[i1] !== "string") {
                        const err14 = { instancePath: instancePath + "/operation_type/" + i1, schemaPath: "#/properties/operation_type/oneOf/1/items", keyword: "type", params: { type: "string" }, message: "must be a text" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/operation_type", schemaPath: "#/properties/operation_type/oneOf/1", keyword: "type", params: { type: "array" }, message: "must be a list" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            var _valid0 = _errs20 === errors;
            if (_valid0 && valid4) {
                valid4 = false;
                passing0 = [passing0, 1];
            }
            else {
                if (_valid0) {
                    valid4 = true;
                    passing0 = 1;
                }
            }
            if (!valid4) {
                const err16 = { instancePath: instancePath + "/operation_type", keyword: "oneOf", params: {}, message: "is not what the contract says" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            else {
                errors = _errs17;
                if (vErrors !== null) {
                    if (_errs17) {
                        vErrors.length = _errs17;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.operation_status !== undefined) {
            let data12 = data.operation_status;
            const _errs25 = errors;
            let valid7 = false;
            let passing1 = null;
            const _errs26 = errors;
            if (typeof data12 !== "string") {
                const err17 = { instancePath: instancePath + "/operation_status", schemaPath: "#/properties/operation_status/oneOf/0", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            var _valid1 = _errs26 === errors;
            if (_valid1) {
                valid7 = true;
                passing1 = 0;
            }
            const _errs28 = errors;
            if (Array.isArray(data12)) {
                const len2 = data12.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data12[i2] !== "string") {
                        const err18 = { instancePath: instancePath + "/operation_status/" + i2, schemaPath: "#/properties/operation_status/oneOf/1/items", keyword: "type", params: { type: "string" }, message: "must be a text" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/operation_status", schemaPath: "#/properties/operation_status/oneOf/1", keyword: "type", params: { type: "array" }, message: "must be a list" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            var _valid1 = _errs28 === errors;
            if (_valid1 && valid7) {
                valid7 = false;
                passing1 = [passing1, 1];
            }
            else {
                if (_valid1) {
                    valid7 = true;
                    passing1 = 1;
                }
            }
            if (!valid7) {
                const err20 = { instancePath: instancePath + "/operation_status", keyword: "oneOf", params: {}, message: "is not what the contract says" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            else {
                errors = _errs25;
                if (vErrors !== null) {
                    if (_errs25) {
                        vErrors.length = _errs25;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.customer_id !== undefined) {
            let data14 = data.customer_id;
            const _errs33 = errors;
            let valid10 = false;
            let passing2 = null;
            const _errs34 = errors;
            if (typeof data14 !== "string") {
                const err21 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/oneOf/0", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            var _valid2 = _errs34 === errors;
            if (_valid2) {
                valid10 = true;
                passing2 = 0;
            }
            const _errs36 = errors;
            if (Array.isArray(data14)) {
                const len3 = data14.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data14[i3] !== "string") {
                        const err22 = { instancePath: instancePath + "/customer_id/" + i3, schemaPath: "#/properties/customer_id/oneOf/1/items", keyword: "type", params: { type: "string" }, message: "must be a text" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/oneOf/1", keyword: "type", params: { type: "array" }, message: "must be a list" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            var _valid2 = _errs36 === errors;
            if (_valid2 && valid10) {
                valid10 = false;
                passing2 = [passing2, 1];
            }
            else {
                if (_valid2) {
                    valid10 = true;
                    passing2 = 1;
                }
            }
            if (!valid10) {
                const err24 = { instancePath: instancePath + "/customer_id", keyword: "oneOf", params: {}, message: "is not what the contract says" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            else {
                errors = _errs33;
                if (vErrors !== null) {
                    if (_errs33) {
                        vErrors.length = _errs33;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.customer_email !== undefined) {
            if (typeof data.customer_email !== "string") {
                const err25 = { instancePath: instancePath + "/customer_email", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.fields !== undefined) {
            let data17 = data.fields;
            if (Array.isArray(data17)) {
                const len4 = data17.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (typeof data17[i4] !== "string") {
                        const err26 = { instancePath: instancePath + "/fields/" + i4, keyword: "type", params: { type: "string" }, message: "must be a text" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/fields", keyword: "type", params: { type: "array" }, message: "must be a list" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
    }
    else {
        const err28 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    validateOperationsRequest.errors = vErrors;
    return errors === 0;
}

export { validateOperationsRequest as operationsRequest };
