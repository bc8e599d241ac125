// What the runners share: one report if two paths are given, or else one for each line of standard input, two paths and a tab between them.
import { createInterface } from 'node:readline';

/** Says what runs (the name and version that a function gives), then sets report by report and answers each with a line. */
export async function serve(program, set) {
  const [report, pdf] = process.argv.slice(2);
  if (report) {
    await set(report, pdf);
    return;
  }
  console.log(program());
  for await (const line of createInterface({ input: process.stdin })) {
    await set(...line.split('\t'));
    console.log('set');
  }
}
