import { describe, expect, test } from "vitest";
import { failures } from "../../support/failures.js";

describe("“phone number without +”", () => {
  test.each(["13632264147", "8613632264147", "1234", "123456789012345678901234"])(
    "%s is accepted",
    (phone) => {
      expect(failures("Phone", phone)).toEqual([]);
    },
  );

  test.each([
    "+8613632264147",
    "+13632264147",
    "136-3226-4147",
    "136 3226 4147",
    "phone",
    "123",
    "1".repeat(25),
    "",
  ])("%j is refused", (phone) => {
    expect(failures("Phone", phone)).toEqual([" pattern"]);
  });

  test("a number is refused", () => {
    expect(failures("Phone", 13632264147)).toEqual([" type"]);
  });
});

describe("A signature is 64 bytes in Base64", () => {
  const letters = "Xi6zlp5bXOfFu72RDpbgEk9vU/u1rlEsG2WV2d1w6GwS8zh+Scg7sXsV5E98yYp/7gLYyYVgvU7wssicVVCqdA";

  test("86 characters and two equals signs are accepted", () => {
    expect(failures("Signature", `${letters}==`)).toEqual([]);
  });

  test.each([
    ["one character more", `${letters}A==`],
    ["one character less", `${letters.slice(1)}==`],
    ["no padding", letters],
    ["the alphabet of URLs", `${letters.replaceAll("+", "-").replaceAll("/", "_")}==`],
    ["percent-encoding", `${letters.replaceAll("+", "%2B")}==`],
    ["a line break", `${letters.slice(0, 44)}\n${letters.slice(44)}==`],
    ["an ellipsis", `${letters.slice(0, 40)}...==`],
    ["a blank at the end", `${letters}== `],
    ["a line break at the end", `${letters}==\n`],
    ["hexadecimal digits", "a".repeat(128)],
    ["nothing", ""],
  ])("%s is refused", (_, signature) => {
    expect(failures("Signature", signature)).toEqual([" pattern"]);
  });
});

describe("“payment ID unique within the project”", () => {
  test.each(["ECT_TEST_1559134591371-pz-3", "1", "订单 1", "a;b:c", "😀", "a".repeat(255)])(
    "%s is accepted",
    (id) => {
      expect(failures("PaymentId", id)).toEqual([]);
    },
  );

  test.each([
    ["", ["minLength", "pattern"]],
    [" 1", ["pattern"]],
    ["1 ", ["pattern"]],
    ["1\n", ["pattern"]],
    ["\t1", ["pattern"]],
    ["1\0", ["pattern"]],
    ["ORDER\n1", ["pattern"]],
    ["ORDER\r1", ["pattern"]],
    ["ORDER\t1", ["pattern"]],
    ["ORDER\x001", ["pattern"]],
    ["ORDER\x7f1", ["pattern"]],
    ["ORDER\x851", ["pattern"]],
    ["a".repeat(256), ["maxLength"]],
  ])("%j is refused", (id, keywords) => {
    expect(failures("PaymentId", id)).toEqual(keywords.map((keyword) => ` ${keyword}`));
  });

  test("a number is refused", () => {
    expect(failures("PaymentId", 154)).toEqual([" type"]);
  });
});

describe("A payment's id that the platform names", () => {
  test.each(["ORDER 1", "ORDER\n1", "ORDER\x001", "a".repeat(255)])("may be %j", (id) => {
    expect(failures("ReceivedPaymentId", id)).toEqual([]);
  });

  test.each(["", " 1", "1\n", "1\0", 154])("is never %j", (id) => {
    expect(failures("ReceivedPaymentId", id)).not.toEqual([]);
  });
});

describe("An id of the platform's own is a whole number of up to 20 digits, or those digits", () => {
  test.each([0, 24_101_000_000_751, 5e18, "0", "24101000000751", "18446744073709551615"])(
    "%j is accepted",
    (id) => {
      expect(failures("PlatformId", id)).toEqual([]);
    },
  );

  test.each([-1, 1.5, 1e20, 1e300, "-1", "1.5", "100000000000000000000", "", "x", null])(
    "%j is refused",
    (id) => {
      expect(failures("PlatformId", id)).toEqual([" anyOf"]);
    },
  );
});

describe("A date is as in the page's callbacks, with an offset that has no colon", () => {
  test.each(["2019-03-25T03:56:01+0000", "2019-03-25T11:56:01+0800", "2019-03-24T22:56:01-0500"])(
    "%s is accepted",
    (date) => {
      expect(failures("PlatformDate", date)).toEqual([]);
    },
  );

  test.each([
    "2019-03-25T03:56:01+00:00",
    "2019-03-25T03:56:01Z",
    "2019-03-25T03:56:01",
    "2019-03-25 03:56:01+0000",
    "2019-03-25T03:56:01.000+0000",
    "2019-03-25",
    "1553486161",
    "",
  ])("%j is refused", (date) => {
    expect(failures("PlatformDate", date)).toEqual([" pattern"]);
  });
});

describe("“IP address”", () => {
  test.each(["183.57.40.238", "2001:db8::1", "::ffff:183.57.40.238"])("%s is accepted", (address) => {
    expect(failures("IpAddress", address)).toEqual([]);
  });

  test.each(["localhost", "183.57.40", "183.57.40.256", "183.57.40.238:80", "", 3073976558])(
    "%j is refused",
    (address) => {
      expect(failures("IpAddress", address)).toEqual([" anyOf"]);
    },
  );
});

describe("“customer email”", () => {
  test.each(["2524243674@email.com", "qwe@qw.qw"])("%s is accepted", (email) => {
    expect(failures("Email", email)).toEqual([]);
  });

  test.each(["email", "@email.com", "a b@email.com", ""])("%j is refused", (email) => {
    expect(failures("Email", email)).toEqual([" format"]);
  });
});

describe("“the project ID obtained from ECommPay”", () => {
  test.each([1, 200, 4_294_967_295])("%i is accepted", (id) => {
    expect(failures("ProjectId", id)).toEqual([]);
  });

  test.each([
    [0, "minimum"],
    [4_294_967_296, "maximum"],
    [1.5, "type"],
    ["200", "type"],
  ])("%j is refused", (id, keyword) => {
    expect(failures("ProjectId", id)).toEqual([` ${keyword}`]);
  });
});
