import { Drafts } from "./desk/drafts.js";
import { arrive } from "./desk/leaving.js";
import { Forms } from "./report/forms.js";
import { Service } from "./service/client.js";
import { askToken } from "./start/token.js";
import { element } from "./ui/element.js";

/** What the page begins with. It takes a moment to come; only then are the modules loaded that use it. */
export const service = new Service(askToken);
/** @type {Forms} */
export let forms;
/** @type {Drafts} */
export let drafts;
/** What the page has to do with drafts that the service keeps, where it keeps some. */
export let Together = null;

async function begin() {
  forms = new Forms(await service.form());
  drafts = await Drafts.open();
  await arrive(drafts);
  if (service.keepsDrafts) {
    document.head.append(element("link", { rel: "stylesheet", href: "style/together.css" }));
    ({ Together } = await import("./shared/together.js"));
  }
  // Not by a wait of the module itself, which older browsers do not know.
  await import("./main.js");
}

begin();
