// Chromium, kept open with one page: HTML in, a tagged PDF out.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { serve } from './runner.mjs';

const browser = await chromium.launch({ executablePath: process.env.PEERS_CHROMIUM });
try {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await serve(() => `Chromium ${browser.version()}`, async (html, pdf) => {
    await page.setContent(await readFile(html, 'utf8'));
    await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true, outline: true });
  });
} finally {
  await browser.close();
}
