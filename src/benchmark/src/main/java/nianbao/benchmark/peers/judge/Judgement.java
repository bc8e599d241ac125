package nianbao.benchmark.peers.judge;

/**
 * What there is to say of the PDF of a report that has all of its text.
 *
 * @param pages how many
 * @param bytes its size
 * @param lookAlikes characters that are copied as others which look like them
 * @param brokenA rules of PDF/A-3a that it breaks, by veraPDF
 * @param brokenUa rules of PDF/UA-1 that it breaks, by veraPDF
 */
public record Judgement(int pages, long bytes, int lookAlikes, long brokenA, long brokenUa) {}
