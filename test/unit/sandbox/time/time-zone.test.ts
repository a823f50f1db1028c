import { expect, test } from "vitest";
import { momentOf, type TimeZone, timeZoneNamed, zonedDate } from "../../../../src/sandbox/time/time-zone.js";

const zone = (name: string) => timeZoneNamed(name) as TimeZone;
const moment = Date.UTC(2019, 2, 25, 3, 56, 1);

test.each([
  ["UTC", "2019-03-25T03:56:01+00:00"],
  ["Asia/Shanghai", "2019-03-25T11:56:01+08:00"],
  ["America/New_York", "2019-03-24T23:56:01-04:00"],
  ["Asia/Kolkata", "2019-03-25T09:26:01+05:30"],
  ["+08:00", "2019-03-25T11:56:01+08:00"],
  ["-03:30", "2019-03-25T00:26:01-03:30"],
])("in %s it is %s", (name, date) => {
  expect(zonedDate(moment, zone(name))).toBe(date);
});

test.each([
  ["2019-03-25 11:56:01", "Asia/Shanghai"],
  ["2019-03-25T11:56:01", "+08:00"],
  ["2019-03-24 23:56:01", "America/New_York"],
])("%s in %s is that moment", (local, name) => {
  expect(momentOf(local, zone(name))).toBe(moment);
});

test("an hour after the clocks went forward, the new offset counts", () => {
  expect(momentOf("2019-03-10 03:30:00", zone("America/New_York"))).toBe(Date.UTC(2019, 2, 10, 7, 30));
});

test.each(["Mars/Olympus", "", "+8", "08:00", "+08:0"])("%o is no time zone", (name) => {
  expect(timeZoneNamed(name)).toBeUndefined();
});

test("a date that does not exist is no moment", () => {
  expect(momentOf("2019-13-45 00:00:00", zone("UTC"))).toBeNaN();
});
