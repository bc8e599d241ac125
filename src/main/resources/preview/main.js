import { drafts, forms, service, Together } from "./ready.js";
import { Desk } from "./desk/desk.js";
import { Keeper } from "./desk/keeper.js";
import { Form } from "./form/form.js";
import { Replacing } from "./form/replacing.js";
import { Viewer } from "./pages/viewer.js";
import { Findings } from "./problems/findings.js";
import { Review } from "./review/review.js";
import { fieldAt, needles } from "./report/find.js";
import { recast } from "./report/recast.js";
import { Gate } from "./release/gate.js";
import { Drawn } from "./service/drawn.js";
import { Examiner } from "./service/examiner.js";
import { Live } from "./service/live.js";
import { Actions } from "./start/actions.js";
import { Pasted } from "./start/pasted.js";
import { Start, title } from "./start/start.js";
import { takesFiles } from "./ui/files.js";
import { keys } from "./ui/keys.js";
import { notice } from "./ui/notice.js";
import { Room } from "./ui/room.js";
import { Screen } from "./ui/screen.js";
import { skips } from "./ui/skips.js";

const find = (id) => document.getElementById(id);

const desk = new Desk((report) => recast(report, forms));
const screen = new Screen();
const form = new Form(desk, forms, find("form"), find("parts"));
const examiner = new Examiner(service, forms);
const viewer = new Viewer(find("pages"), () => actions.print(), (picked) => {
  const pointer = fieldAt(desk.report, forms, picked);
  if (pointer) {
    goTo(pointer);
  }
});
// Only who goes to another field has the page follow: nothing moves while words are written.
find("form").addEventListener("focusin", ({ target }) => {
  const pointer = form.pointerOf(target);
  if (pointer !== null && desk.draft) {
    viewer.reveal(needles(desk.report, forms, pointer));
  }
});
const findings = new Findings(find("problems"), find("form"), desk, forms, form, screen, goTo);
new Review(find("review"), desk, find("form"), (pointer) => form.locate(pointer), goTo);
const gate = new Gate(desk, examiner, forms, goTo, () => findings.lookedAt());
const actions = new Actions(desk, service, forms, gate, (bytes, drawn) => viewer.print(bytes, drawn), goTo);
new Pasted(desk, forms, (file) => actions.read(file), (file) => actions.openFile(file));
const live = new Live(desk, service, examiner, forms, shown);
const keeper = new Keeper(desk, drafts, kept);
const replacing = new Replacing(desk, forms, goTo);
const together = Together && new Together({ desk, service, drafts, forms, form, screen, gate, go: goTo, find });
const start = new Start(find("start"), drafts, service, together, {
  last: async () => actions.fromLastYear(await drafts.list()),
  fresh: () => {
    actions.fresh();
    form.locate("/agency").focus();
  },
  open: () => actions.openFile(),
  sample: async (name) => ((await drafts.find(name)) ? (location.hash = name) : actions.sample(name)),
  draft: (id) => (location.hash = id),
  shared: async (draft) => desk.open(await together.fetched(draft)),
});

function shown(bytes, report) {
  return viewer.show(bytes, new Drawn(service, report, false));
}

function kept(state) {
  screen.kept(state);
  if (state === "copied") {
    notice("别的窗口也在改这份报告：两边的都留着，这里的另存了一份。");
  }
}

/** Goes to the field that a problem is about. */
function goTo(pointer) {
  screen.view("form");
  const field = form.locate(pointer) ?? find("parts").querySelector("a");
  field.closest("details")?.setAttribute("open", "");
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
}

screen.tools([
  ["全部报告", () => (location.hash = "")],
  ["打开", () => actions.openFile()],
  ["上年报告", () => actions.previous()],
  ["撤销", () => desk.undo(), () => desk.canUndo],
  ["重做", () => desk.redo(), () => desk.canRedo],
  ["查找替换", () => replacing.open()],
  ["导出", [
    ["下载 Word", () => actions.downloadWord()],
    ["下载网页", () => actions.downloadHtml()],
    ["下载 OFD", () => actions.downloadOfd()],
    ["下载草稿", () => actions.downloadDraft()],
    ["备份文件", () => actions.export()],
  ]],
  ["发布前检查", () => actions.check()],
  ["下载 PDF", () => actions.download()],
]);
keys(desk, {
  p: () => actions.print(),
  s: () => keeper.flush().then(() => notice(drafts.isHolding ? "没能保存在本机，请“导出”备份文件。" : "随时都在自动保存，不用按保存。要文件请“导出”。")),
});

desk.addEventListener("open", () => {
  screen.open();
  viewer.clear();
  find("scroller").scrollTop = 0;
  find("name").focus();
  if (location.hash.slice(1) !== desk.draft.id) {
    location.hash = desk.draft.id;
  }
});
desk.addEventListener("change", () => {
  if (location.hash.slice(1) !== desk.draft.id) {
    // Another window went on with the draft: here it goes on under another id.
    history.replaceState(null, "", `#${desk.draft.id}`);
  }
  screen.refresh();
  screen.title(title(desk.report));
});
desk.addEventListener("travel", ({ detail: { pointer, at } }) => {
  const field = form.locate(pointer);
  field?.scrollIntoView({ block: "nearest" });
  if (document.activeElement === document.body) {
    // The field that had the caret went with what was undone: the next keys are not to be lost.
    field?.focus({ preventScroll: true });
    if (at !== undefined && field?.localName === "textarea") {
      field.setSelectionRange(at, at);
    }
  }
});
live.addEventListener("problems", ({ detail }) => findings.show(detail));
live.addEventListener("state", ({ detail }) => screen.service(detail));
live.addEventListener("state", ({ detail }) => viewer.tell(detail.name));

/** Shows what the address names: a draft, or the list of them. */
async function route() {
  const id = location.hash.slice(1);
  if (id === desk.draft?.id) {
    return;
  }
  await keeper.flush();
  const draft = id && (await drafts.find(id));
  if (id !== location.hash.slice(1)) {
    return;
  }
  if (draft) {
    desk.open(draft);
    return;
  }
  desk.close();
  screen.start();
  await start.show();
  if (id) {
    notice("这个地址的草稿不在这个浏览器里。");
  }
}

new Room(find("desk"), find("left"), find("problems"));
skips();
addEventListener("hashchange", route);
takesFiles(document, (file) => actions.openFile(file));
route();
