/** The form as the service tells it; the test that starts these hands it over. */
import { readFileSync } from "node:fs";
import { Forms } from "../../main/resources/preview/report/forms.js";

export const forms = new Forms(JSON.parse(readFileSync(process.env.FORM, "utf8")));
export const [form2019, form2021] = forms.all;
export const TODAY = new Date(2027, 0, 28);
