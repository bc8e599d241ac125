import assert from "node:assert/strict";
import test from "node:test";
import { Desk } from "../../main/resources/preview/desk/desk.js";
import { Refusal, Unreachable } from "../../main/resources/preview/service/failure.js";
import { Linked } from "../../main/resources/preview/shared/linked.js";
import { content, isSame } from "../../main/resources/preview/shared/store.js";

globalThis.window = new EventTarget();
const STANDING = { id: "s1", version: 1, state: "writing", versions: [], comments: [], decisions: [] };

/** A desk with a draft of the service, a store that answers as it is told to, and what was asked of it. */
function office(answers = {}) {
  const asked = [];
  const answer = (name) => async (...given) => {
    asked.push(name);
    return answers[name] ? answers[name](...given) : { ...STANDING, version: 2 };
  };
  const store = Object.fromEntries(["take", "save", "write", "content", "standing"].map((name) => [name, answer(name)]));
  const desk = new Desk((report) => report);
  const linked = new Linked(desk, store, { find: async () => undefined }, async () => "张三");
  const told = [];
  linked.addEventListener("state", ({ detail }) => told.push(detail.name));
  return { desk, linked, asked, told };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

async function over({ desk }) {
  desk.close();
  await settled();
}

test("a draft that is only looked at goes nowhere, one that is written in is taken", async () => {
  const here = office();
  here.desk.open({ id: "a", report: { agency: "甲" } });
  here.desk.note({ isLookedAt: true });
  await here.linked.flush();
  assert.deepEqual(here.asked, []);
  here.desk.type("/agency", "乙");
  assert.ok(here.desk.draft.shared.unsent);
  assert.ok(await here.linked.flush());
  assert.deepEqual(here.asked, ["take"]);
  assert.deepEqual(here.desk.draft.shared, { id: "s1", version: 2 });
  await over(here);
});

test("where another saved meanwhile both stay, the own as a draft of its own", async () => {
  const save = () => Promise.reject(new Refusal(412, { detail: "" }, 1));
  const here = office({ save, write: () => ({ ...STANDING, version: 1 }) });
  here.desk.open({ id: "a", report: { agency: "甲" }, shared: { id: "s1", version: 1 } });
  await settled();
  here.desk.type("/agency", "我写的");
  await here.linked.flush();
  assert.notEqual(here.desk.draft.id, "a");
  assert.equal(here.desk.draft.shared.id, undefined);
  assert.equal(here.desk.report.agency, "我写的");
  assert.ok(here.told.includes("apart"));
  await over(here);
});

test("while another writes the report is as they have it, and nothing is changed", async () => {
  const write = () => Promise.reject(new Refusal(409, { by: "李四", detail: "李四正在写" }, 1));
  const here = office({ write, standing: () => ({ ...STANDING, version: 7 }), content: () => ({ report: { agency: "李四写的" } }) });
  here.desk.open({ id: "a", report: { agency: "甲" }, shared: { id: "s1", version: 1 } });
  await settled();
  assert.ok(here.desk.isLocked);
  here.desk.type("/agency", "我写的");
  here.desk.undo();
  assert.equal(here.desk.report.agency, "李四写的");
  assert.ok(!here.asked.includes("save"));
  await over(here);
});

test("without a line to the service it is kept here and sent later", async () => {
  let isUp = false;
  const take = () => (isUp ? { ...STANDING } : Promise.reject(new Unreachable(new Error())));
  const here = office({ take });
  here.desk.open({ id: "a", report: { agency: "甲" } });
  here.desk.type("/agency", "乙");
  assert.equal(await here.linked.flush(), false);
  assert.ok(here.told.includes("offline"));
  isUp = true;
  assert.ok(await here.linked.flush());
  await over(here);
});

test("what a browser knows of a draft for itself is nothing to the service", () => {
  const draft = { id: "a", revision: 3, changed: 5, shared: { id: "s" }, link: "k", report: 1, doubts: [] };
  assert.deepEqual(content(draft), { report: 1, doubts: [] });
  assert.ok(isSame(draft, { report: 1, ticked: null }));
  assert.ok(!isSame(draft, { report: 2 }));
});

test("what was written while the line was down is kept there before another's text is shown", async () => {
  const refused = new Refusal(409, { by: "李四", kept: 9 }, 1);
  const here = office({ save: () => Promise.reject(refused), standing: () => ({ ...STANDING, version: 7 }), content: () => ({ report: { agency: "李四写的" } }) });
  here.desk.open({ id: "a", report: { agency: "断线时写的" }, shared: { id: "s1", version: 1, unsent: true } });
  await settled();
  assert.deepEqual(here.asked, ["save", "standing", "content"]);
  assert.equal(here.desk.report.agency, "李四写的");
  assert.ok(!here.desk.draft.shared.unsent);
  await over(here);
});

test("what is written while the answer is on its way is not laid over", async () => {
  let answer;
  const save = () => new Promise((_, reject) => (answer = () => reject(new Refusal(409, { by: "李四", kept: 9 }, 1))));
  const here = office({ save, write: () => STANDING });
  here.desk.open({ id: "a", report: { agency: "甲" }, shared: { id: "s1", version: 1 } });
  await settled();
  here.desk.type("/agency", "先写的");
  const sent = here.linked.flush();
  await settled();
  here.desk.type("/agency", "后写的");
  answer();
  await sent;
  assert.equal(here.desk.report.agency, "后写的");
  assert.ok(!here.desk.isLocked);
  assert.notEqual(here.desk.draft.id, "a");
  await over(here);
});

test("what another window of this browser wrote is not sent a second time", async () => {
  const here = office({ write: () => STANDING });
  here.desk.open({ id: "a", report: { agency: "甲" }, shared: { id: "s1", version: 1 } });
  await settled();
  here.desk.renew({ id: "a", report: { agency: "别的窗口写的" }, shared: { id: "s1", version: 1, unsent: true } });
  await here.linked.takeOver();
  assert.ok(!here.asked.includes("save"));
  await over(here);
});
