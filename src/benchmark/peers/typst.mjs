// Typst in this process: one compiler, faces loaded once; JSON in, a tagged PDF out.
import { readFile, writeFile } from 'node:fs/promises';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { serve } from './runner.mjs';

/** How many reports ago something must have been of use, to be kept: what Typst's own “watch” does. */
const KEPT = 10;

const folder = import.meta.dirname;
const compiler = NodeCompiler.create({
  workspace: folder,
  fontArgs: [{ fontPaths: [process.env.PEERS_FONTS] }],
});
const template = `${folder}/report.typ`;

/** Typst has no decoder of data: URIs. The pictures become files beside the report. */
function withFiles(report) {
  let number = 0;
  for (const blocks of [report.preamble ?? [], report.overview, report.problems, report.otherMatters]) {
    for (const { figure } of blocks) {
      if (figure) {
        const [, type, data] = figure.src.match(/^data:image\/(png|jpeg);base64,(.*)$/s);
        figure.src = `/figure-${++number}.${type}`;
        compiler.mapShadow(`${folder}${figure.src}`, Buffer.from(data, 'base64'));
      }
    }
  }
  return report;
}

function version() {
  const version = compiler.query({ mainFileContent: '#metadata(str(sys.version)) <version>' }, { selector: '<version>', field: 'value' });
  return `Typst ${version}`;
}

await serve(version, async (json, pdf) => {
  const report = withFiles(JSON.parse(await readFile(json, 'utf8')));
  compiler.mapShadow(`${folder}/report.json`, Buffer.from(JSON.stringify(report)));
  const compiled = compiler.compile({ mainFilePath: template });
  if (compiled.hasError()) {
    compiled.printErrors();
    throw new Error('Typst cannot set the report');
  }
  await writeFile(pdf, compiler.pdf(compiled.result, { pdfStandard: process.env.PEERS_TYPST_STANDARD, pdfTags: true }));
  compiler.evictCache(KEPT);
});
