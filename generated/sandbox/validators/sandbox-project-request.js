// Generated from spec/ by npm run generate. Do not edit.
import { validateSandboxDuration, validateHttpUrl, validateProjectId } from "./common/requests.js";
import { ucs2length } from "./common/runtime.js";

const schema27 = { "type": "object", "additionalProperties": false, "properties": { "project_id": { "$ref": "ProjectId" }, "secret_key": { "type": "string", "minLength": 1 }, "data_api_token": { "type": "string", "minLength": 1 }, "data_api_secret_key": { "type": "string", "minLength": 1 }, "callback_url": { "$ref": "HttpUrl" }, "clock": { "oneOf": [{ "type": "string", "enum": ["real", "manual"] }, { "type": "object", "required": ["speed"], "additionalProperties": false, "properties": { "speed": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000 } } }] }, "basic_time": { "$ref": "SandboxDuration" }, "threshold_time": { "$ref": "SandboxDuration" }, "scenario": { "type": "string", "minLength": 1 }, "order": { "type": "string", "enum": ["kept", "shuffled"] }, "duplicates": { "anyOf": [{ "type": "boolean" }, { "type": "integer", "minimum": 0, "maximum": 100 }] }, "progress": { "type": "boolean" }, "timeout": { "$ref": "SandboxDuration" }, "seed": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "auto": { "type": "boolean" }, "keep": { "type": "integer", "minimum": 1 } } };
const func3 = Object.prototype.hasOwnProperty;
function validateSandboxProjectRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func3.call(schema27.properties, key0))) {
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
        if (data.secret_key !== undefined) {
            let data1 = data.secret_key;
            if (typeof data1 === "string") {
                if (ucs2length(data1) < 1) {
                    const err1 = { instancePath: instancePath + "/secret_key", keyword: "minLength", params: {}, message: "must not be empty" };
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
                const err2 = { instancePath: instancePath + "/secret_key", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.data_api_token !== undefined) {
            let data2 = data.data_api_token;
            if (typeof data2 === "string") {
                if (ucs2length(data2) < 1) {
                    const err3 = { instancePath: instancePath + "/data_api_token", keyword: "minLength", params: {}, message: "must not be empty" };
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
                const err4 = { instancePath: instancePath + "/data_api_token", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.data_api_secret_key !== undefined) {
            let data3 = data.data_api_secret_key;
            if (typeof data3 === "string") {
                if (ucs2length(data3) < 1) {
                    const err5 = { instancePath: instancePath + "/data_api_secret_key", keyword: "minLength", params: {}, message: "must not be empty" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/data_api_secret_key", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.callback_url !== undefined) {
            if (!(validateHttpUrl(data.callback_url, { instancePath: instancePath + "/callback_url", parentData: data, parentDataProperty: "callback_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.clock !== undefined) {
            let data5 = data.clock;
            const _errs11 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs12 = errors;
            if (typeof data5 !== "string") {
                const err7 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/oneOf/0", keyword: "type", params: { type: "string" }, message: "must be real, manual, or an object with speed, a number above 0 and at most a million" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (!((data5 === "real") || (data5 === "manual"))) {
                const err8 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/oneOf/0", keyword: "enum", params: {}, message: "must be real, manual, or an object with speed, a number above 0 and at most a million" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            var _valid0 = _errs12 === errors;
            if (_valid0) {
                valid1 = true;
                passing0 = 0;
            }
            const _errs14 = errors;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.speed === undefined) {
                    const err9 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/oneOf/1", keyword: "required", params: { missingProperty: "speed" }, message: "must be real, manual, or an object with speed, a number above 0 and at most a million" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data5) {
                    if (!(key1 === "speed")) {
                        const err10 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/oneOf/1", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must be real, manual, or an object with speed, a number above 0 and at most a million" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data5.speed !== undefined) {
                    let data6 = data5.speed;
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 > 1000000 || isNaN(data6)) {
                            const err11 = { instancePath: instancePath + "/clock/speed", schemaPath: "#/properties/clock/oneOf/1/properties/speed", keyword: "maximum", params: {}, message: "must be <= 1000000" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data6 <= 0 || isNaN(data6)) {
                            const err12 = { instancePath: instancePath + "/clock/speed", schemaPath: "#/properties/clock/oneOf/1/properties/speed", keyword: "exclusiveMinimum", params: {}, message: "must be > 0" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/clock/speed", schemaPath: "#/properties/clock/oneOf/1/properties/speed", keyword: "type", params: { type: "number" }, message: "must be a number" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/oneOf/1", keyword: "type", params: { type: "object" }, message: "must be real, manual, or an object with speed, a number above 0 and at most a million" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            var _valid0 = _errs14 === errors;
            if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
            }
            else {
                if (_valid0) {
                    valid1 = true;
                    passing0 = 1;
                }
            }
            if (!valid1) {
                const err15 = { instancePath: instancePath + "/clock", keyword: "oneOf", params: {}, message: "must be real, manual, or an object with speed, a number above 0 and at most a million" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            else {
                errors = _errs11;
                if (vErrors !== null) {
                    if (_errs11) {
                        vErrors.length = _errs11;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.basic_time !== undefined) {
            if (!(validateSandboxDuration(data.basic_time, { instancePath: instancePath + "/basic_time", parentData: data, parentDataProperty: "basic_time", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxDuration.errors;
                else
                    for (const one of validateSandboxDuration.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.threshold_time !== undefined) {
            if (!(validateSandboxDuration(data.threshold_time, { instancePath: instancePath + "/threshold_time", parentData: data, parentDataProperty: "threshold_time", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxDuration.errors;
                else
                    for (const one of validateSandboxDuration.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.scenario !== undefined) {
            let data9 = data.scenario;
            if (typeof data9 === "string") {
                if (ucs2length(data9) < 1) {
                    const err16 = { instancePath: instancePath + "/scenario", keyword: "minLength", params: {}, message: "must not be empty" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/scenario", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.order !== undefined) {
            let data10 = data.order;
            if (typeof data10 !== "string") {
                const err18 = { instancePath: instancePath + "/order", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (!((data10 === "kept") || (data10 === "shuffled"))) {
                const err19 = { instancePath: instancePath + "/order", keyword: "enum", params: {}, message: "must be one of \"kept\", \"shuffled\"" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.duplicates !== undefined) {
            let data11 = data.duplicates;
            const _errs26 = errors;
            let valid3 = false;
            const _errs27 = errors;
            if (typeof data11 !== "boolean") {
                const err20 = { instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/anyOf/0", keyword: "type", params: { type: "boolean" }, message: "must be true, false, or a whole number from 0 to 100" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            var _valid1 = _errs27 === errors;
            valid3 = valid3 || _valid1;
            if (!valid3) {
                const _errs29 = errors;
                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                    const err21 = { instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/anyOf/1", keyword: "type", params: { type: "integer" }, message: "must be true, false, or a whole number from 0 to 100" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                if ((typeof data11 == "number") && (isFinite(data11))) {
                    if (data11 > 100 || isNaN(data11)) {
                        const err22 = { instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/anyOf/1", keyword: "maximum", params: {}, message: "must be true, false, or a whole number from 0 to 100" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if (data11 < 0 || isNaN(data11)) {
                        const err23 = { instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/anyOf/1", keyword: "minimum", params: {}, message: "must be true, false, or a whole number from 0 to 100" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                var _valid1 = _errs29 === errors;
                valid3 = valid3 || _valid1;
            }
            if (!valid3) {
                const err24 = { instancePath: instancePath + "/duplicates", keyword: "anyOf", params: {}, message: "must be true, false, or a whole number from 0 to 100" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            else {
                errors = _errs26;
                if (vErrors !== null) {
                    if (_errs26) {
                        vErrors.length = _errs26;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.progress !== undefined) {
            if (typeof data.progress !== "boolean") {
                const err25 = { instancePath: instancePath + "/progress", keyword: "type", params: { type: "boolean" }, message: "must be true or false" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.timeout !== undefined) {
            if (!(validateSandboxDuration(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxDuration.errors;
                else
                    for (const one of validateSandboxDuration.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.seed !== undefined) {
            let data14 = data.seed;
            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                const err26 = { instancePath: instancePath + "/seed", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            if ((typeof data14 == "number") && (isFinite(data14))) {
                if (data14 > 9007199254740991 || isNaN(data14)) {
                    const err27 = { instancePath: instancePath + "/seed", keyword: "maximum", params: {}, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data14 < -9007199254740991 || isNaN(data14)) {
                    const err28 = { instancePath: instancePath + "/seed", keyword: "minimum", params: {}, message: "must be >= -9007199254740991" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
        }
        if (data.auto !== undefined) {
            if (typeof data.auto !== "boolean") {
                const err29 = { instancePath: instancePath + "/auto", keyword: "type", params: { type: "boolean" }, message: "must be true or false" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.keep !== undefined) {
            let data16 = data.keep;
            if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                const err30 = { instancePath: instancePath + "/keep", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if ((typeof data16 == "number") && (isFinite(data16))) {
                if (data16 < 1 || isNaN(data16)) {
                    const err31 = { instancePath: instancePath + "/keep", keyword: "minimum", params: {}, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err32 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err32];
        }
        else {
            vErrors.push(err32);
        }
        errors++;
    }
    validateSandboxProjectRequest.errors = vErrors;
    return errors === 0;
}

export { validateSandboxProjectRequest as sandboxProjectRequest };
