// Generated from spec/ by npm run generate. Do not edit.
import { validateSandboxDuration } from "./common/requests.js";

function validateSandboxFault(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    const _errs2 = errors;
    const _errs3 = errors;
    let valid1 = false;
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.at === undefined) && (missing0 = "at")) || ((data.does === undefined) && (missing0 = "does"))) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.at !== undefined) {
                let data0 = data.at;
                const _errs5 = errors;
                if (typeof data0 !== "string") {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if ("callbacks" !== data0) {
                    const err2 = {};
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                var valid2 = _errs5 === errors;
            }
            else {
                var valid2 = true;
            }
            if (valid2) {
                if (data.does !== undefined) {
                    let data1 = data.does;
                    const _errs7 = errors;
                    if (typeof data1 !== "string") {
                        const err3 = {};
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    if ("status" !== data1) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    var valid2 = _errs7 === errors;
                }
                else {
                    var valid2 = true;
                }
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
    if (!valid1) {
        const _errs9 = errors;
        const _errs10 = errors;
        const _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if ((data.delay === undefined) && (missing1 = "delay")) {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        var valid3 = _errs11 === errors;
        if (valid3) {
            const err6 = {};
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        else {
            errors = _errs10;
            if (vErrors !== null) {
                if (_errs10) {
                    vErrors.length = _errs10;
                }
                else {
                    vErrors = null;
                }
            }
        }
        if (errors === _errs9) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if ((data.does === undefined) && (missing2 = "does")) {
                    const err7 = {};
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                else {
                    if (data.does !== undefined) {
                        let data2 = data.does;
                        if (typeof data2 !== "string") {
                            const err8 = {};
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if ("delay" !== data2) {
                            const err9 = {};
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
    }
    if (!valid1) {
        const err10 = {};
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
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
        const err11 = { instancePath, keyword: "not", params: {}, message: "must have a delay if it does that, and must not be a status of callbacks" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.at === undefined) {
            const err12 = { instancePath, keyword: "required", params: { missingProperty: "at" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.does === undefined) {
            const err13 = { instancePath, keyword: "required", params: { missingProperty: "does" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "at") || (key0 === "does")) || (key0 === "share")) || (key0 === "delay")) || (key0 === "status")) || (key0 === "carried_out"))) {
                const err14 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.at !== undefined) {
            let data3 = data.at;
            if (typeof data3 !== "string") {
                const err15 = { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (!((((data3 === "gate") || (data3 === "payment_page")) || (data3 === "data_api")) || (data3 === "callbacks"))) {
                const err16 = { instancePath: instancePath + "/at", keyword: "enum", params: {}, message: "must be one of \"gate\", \"payment_page\", \"data_api\", \"callbacks\"" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.does !== undefined) {
            let data4 = data.does;
            if (typeof data4 !== "string") {
                const err17 = { instancePath: instancePath + "/does", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (!(((data4 === "delay") || (data4 === "cut")) || (data4 === "status"))) {
                const err18 = { instancePath: instancePath + "/does", keyword: "enum", params: {}, message: "must be one of \"delay\", \"cut\", \"status\"" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.share !== undefined) {
            let data5 = data.share;
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 > 1 || isNaN(data5)) {
                    const err19 = { instancePath: instancePath + "/share", keyword: "maximum", params: {}, message: "must be <= 1" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                    const err20 = { instancePath: instancePath + "/share", keyword: "minimum", params: {}, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/share", keyword: "type", params: { type: "number" }, message: "must be a number" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.delay !== undefined) {
            if (!(validateSandboxDuration(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxDuration.errors;
                else
                    for (const one of validateSandboxDuration.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.status !== undefined) {
            let data7 = data.status;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err22 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 > 599 || isNaN(data7)) {
                    const err23 = { instancePath: instancePath + "/status", keyword: "maximum", params: {}, message: "must be <= 599" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data7 < 500 || isNaN(data7)) {
                    const err24 = { instancePath: instancePath + "/status", keyword: "minimum", params: {}, message: "must be >= 500" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
        }
        if (data.carried_out !== undefined) {
            if (typeof data.carried_out !== "boolean") {
                const err25 = { instancePath: instancePath + "/carried_out", keyword: "type", params: { type: "boolean" }, message: "must be true or false" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
    }
    else {
        const err26 = { instancePath, keyword: "type", params: { type: "object" }, message: "must have a delay if it does that, and must not be a status of callbacks" };
        if (vErrors === null) {
            vErrors = [err26];
        }
        else {
            vErrors.push(err26);
        }
        errors++;
    }
    validateSandboxFault.errors = vErrors;
    return errors === 0;
}
function validateSandboxFaultList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.faults === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "faults" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "faults")) {
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
        if (data.faults !== undefined) {
            let data0 = data.faults;
            if (Array.isArray(data0)) {
                if (data0.length > 100) {
                    const err2 = { instancePath: instancePath + "/faults", keyword: "maxItems", params: {}, message: "must have at most 100 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validateSandboxFault(data0[i0], { instancePath: instancePath + "/faults/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                        if (vErrors === null)
                            vErrors = validateSandboxFault.errors;
                        else
                            for (const one of validateSandboxFault.errors)
                                vErrors.push(one);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/faults", keyword: "type", params: { type: "array" }, message: "must be a list" };
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
    validateSandboxFaultList.errors = vErrors;
    return errors === 0;
}

export { validateSandboxFaultList as sandboxFaultList };
