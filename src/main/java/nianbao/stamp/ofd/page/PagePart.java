package nianbao.stamp.ofd.page;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import nianbao.stamp.shown.Outlines;
import nianbao.stamp.shown.Shown;

/** The content of one page (GB/T 33190-2016 7.7). */
public final class PagePart {

  private static final int OPAQUE = 255;

  /** What a dense page comes to. */
  private static final int USUAL_LENGTH = 1 << 16;

  private final Numbers numbers;
  private final Resources resources;
  private final int page;
  private final Markup markup = new Markup("Page", USUAL_LENGTH);
  private final TextObjects texts = new TextObjects(markup);
  private final PathObjects paths = new PathObjects(markup);

  /** The part of a page, counted from 0. */
  public PagePart(Numbers numbers, Resources resources, int page) {
    this.numbers = numbers;
    this.resources = resources;
    this.page = page;
  }

  /** The part with what the page shows, in the order in which it is painted. */
  public byte[] bytes(List<Shown> shown) throws IOException {
    markup.content().open("Content").content();
    markup.open("Layer").attribute("ID", numbers.next()).attribute("Type", "Body").content();
    for (int i = 0; i < shown.size(); ) {
      i += write(shown, i);
    }
    return markup.close("Layer").close("Content").close("Page").bytes();
  }

  /** Writes what stands at a place, and what is one with it; gives how many that were. */
  private int write(List<Shown> shown, int at) throws IOException {
    if (!(shown.get(at) instanceof Shown.Fill area)) {
      return write(shown.get(at));
    }
    if (at + 1 < shown.size()
        && shown.get(at + 1) instanceof Shown.Stroke line
        && line.path().equals(area.path())) {
      paths.write(area, id(area), PathObjects.box(line));
      return 1;
    }
    return writeFills(area, shown, at);
  }

  private int write(Shown thing) throws IOException {
    if (thing instanceof Shown.Text text) {
      texts.write(text, id(text), resources.font(text.font()));
    } else if (thing instanceof Shown.Stroke stroke) {
      PathObjects.apart(stroke).forEach(each -> paths.write(each, id(each)));
    } else if (thing instanceof Shown.Picture picture) {
      write(picture, id(picture));
    }
    return 1;
  }

  private void write(Shown.Picture picture, int id) throws IOException {
    int resource = resources.picture(picture.image());
    Rectangle2D box =
        picture.place().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    markup.open("ImageObject").attribute("ID", id);
    ObjectFrame.boundary(markup, box);
    ObjectFrame.matrix(markup, picture.place(), box);
    ObjectFrame.alpha(markup, picture.manner());
    markup.attribute("ResourceID", resource).content();
    ObjectFrame.clips(markup, picture.manner(), picture.place(), box);
    markup.close("ImageObject");
  }

  /** Writes areas that follow each other and look alike as one; gives how many there were. */
  private int writeFills(Shown.Fill first, List<Shown> shown, int from) {
    Path2D all = first.path();
    int turn = Outlines.turn(all);
    int to = from + 1;
    while (turn != 0
        && to < shown.size()
        && shown.get(to) instanceof Shown.Fill next
        && isLike(first, next)
        && Outlines.turn(next.path()) == turn) {
      all = to == from + 1 ? new Path2D.Double(all) : all;
      all.append(next.path(), false);
      to++;
    }
    Shown.Fill merged = new Shown.Fill(first.manner(), all, first.evenOdd(), first.colour());
    paths.write(merged, id(merged));
    return to - from;
  }

  private static boolean isLike(Shown.Fill one, Shown.Fill other) {
    return !one.evenOdd()
        && !other.evenOdd()
        && one.colour() == other.colour()
        && one.manner().alpha() == OPAQUE
        && one.manner().equals(other.manner());
  }

  private int id(Shown thing) {
    int mark = thing.manner().mark();
    return mark == Shown.UNMARKED ? numbers.next() : numbers.next(page, mark);
  }
}
