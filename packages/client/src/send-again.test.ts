import { expect, test } from "vitest";
import { sendAgain } from "./send-again.ts";

/** Answers one after the other; a number is a status, `lost` a request that reaches nobody. */
function answering(...answers: (number | "lost" | Response)[]) {
  const waited: number[] = [];
  let sent = 0;
  const send = sendAgain(
    () => {
      const answer = answers[sent++];
      if (answer === undefined || answer === "lost") throw new TypeError("fetch failed");
      return typeof answer === "number" ? new Response(null, { status: answer }) : answer;
    },
    { retries: 2, wait: async (ms) => void waited.push(ms) },
  );
  return { send, waited, sentTimes: () => sent };
}

test("what was lost or met a busy server is sent again, later each time", async () => {
  const { send, waited } = answering("lost", 503, 200);
  expect((await send("http://x/")).status).toBe(200);
  expect(waited).toEqual([250, 500]);
});

test("the server says how long to wait", async () => {
  const busy = new Response(null, { status: 429, headers: { "Retry-After": "7" } });
  const { send, waited } = answering(busy, 200);
  expect((await send("http://x/", { method: "DELETE" })).status).toBe(200);
  expect(waited).toEqual([7000]);
});

test("after the last try the answer stands, or the error", async () => {
  expect((await answering(503, 503, 503, 200).send("http://x/")).status).toBe(503);
  await expect(answering("lost", "lost", "lost").send("http://x/")).rejects.toThrow("fetch failed");
});

test("a refusal is not asked twice", async () => {
  const { send, sentTimes } = answering(409, 200);
  expect((await send("http://x/", { method: "PUT" })).status).toBe(409);
  expect(sentTimes()).toBe(1);
});

test("what would be done twice is sent once, unless it carries a key", async () => {
  for (const method of ["POST", "PATCH"]) {
    const once = answering(503, 200);
    expect((await once.send("http://x/", { method, body: "{}" })).status).toBe(503);
    const again = answering(503, 200);
    const headers = { "Idempotency-Key": "k" };
    expect((await again.send("http://x/", { method, body: "{}", headers })).status).toBe(200);
  }
});

test("who gives up while it waits is not kept", async () => {
  const send = sendAgain(() => new Response(null, { status: 503 }), { retries: 5 });
  const signal = AbortSignal.timeout(20);
  await expect(send("http://x/", { signal })).rejects.toThrow(/timeout/);
});
