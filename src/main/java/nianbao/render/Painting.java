package nianbao.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import nianbao.render.face.DocumentFonts;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document as the engine painted it, its pages' content not yet deflated.
 *
 * @param renderer what knows where each box landed; still open
 */
public record Painting(PdfBoxRenderer renderer, PDDocument document, DocumentFonts fonts) {}
