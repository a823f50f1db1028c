import { expect, test } from "vitest";
import { createPost } from "../../../../src/sandbox/callbacks/post.js";

test.each(["", "shop", "https://a.example:99999/", "ftp://a.example/", "http://%zz@127.0.0.1:9/"])(
  "What is no URL to be sent to, %o, is told as such, and never thrown",
  async (url) => {
    const { post, close } = createPost();
    expect(await post(url, "{}", { timeout: 1000, from: 200 })).toEqual({
      duration: expect.any(Number),
      failure: "not a URL",
    });
    close();
  },
);
