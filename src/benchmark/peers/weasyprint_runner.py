"""WeasyPrint in this process, its fonts configured once: HTML in, a tagged PDF out."""

import sys

from weasyprint import HTML, VERSION
from weasyprint.text.fonts import FontConfiguration

fonts = FontConfiguration()

# The option got a longer name in version 59.
tagged = {("pdf_variant" if int(VERSION.split(".")[0]) >= 59 else "variant"): "pdf/ua-1"}


def set_report(html, pdf):
    HTML(filename=html).write_pdf(pdf, font_config=fonts, **tagged)


def main(paths):
    if paths:
        set_report(*paths)
        return
    print("WeasyPrint", VERSION, flush=True)
    for line in sys.stdin:
        set_report(*line.rstrip("\n").split("\t"))
        print("set", flush=True)


main(sys.argv[1:])
