import assert from "node:assert/strict";
import test from "node:test";
import { difference, read, steps, write } from "../../main/resources/preview/report/pointer.js";

const REPORT = { requests: { received: [1, null] }, agency: "某局" };

test("a step may have a slash and a tilde in it", () => {
  assert.deepEqual(steps("/a~1b/~0c/0"), ["a/b", "~c", "0"]);
});

test("what is not there is undefined", () => {
  assert.equal(read(REPORT, "/requests/received/0"), 1);
  assert.equal(read(REPORT, "/requests/received/1"), null);
  assert.equal(read(REPORT, "/requests/outcomes/total/3"), undefined);
});

test("a report is never changed in place, and shares what stays", () => {
  const written = write(REPORT, "/requests/received/1", 2);
  assert.deepEqual(written.requests.received, [1, 2]);
  assert.deepEqual(REPORT.requests.received, [1, null]);
  assert.equal(write(REPORT, "/agency", undefined).requests, REPORT.requests);
  assert.ok(!("agency" in write(REPORT, "/agency", undefined)));
});

test("the first place where two reports differ is found", () => {
  assert.equal(difference(REPORT, write(REPORT, "/requests/received/1", 2)), "/requests/received/1");
});
