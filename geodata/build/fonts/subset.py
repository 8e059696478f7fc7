"""Cuts one woff2 out of Noto Sans CJK SC (OFL). Needs fonts-noto-cjk, python3-fonttools and python3-brotli.

usage: subset.py CHARS_FILE OUT.woff2 FAMILY
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTCollection

SOURCE = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
FACE = "Noto Sans CJK SC"


def main(chars_file: str, out: str, family: str) -> None:
    with open(chars_file, encoding="utf-8") as file:
        characters = "".join(file.read().split())
    fonts = TTCollection(SOURCE).fonts
    font = next(face for face in fonts if face["name"].getDebugName(1) == FACE)
    known = font.getBestCmap()
    missing = [char for char in characters if ord(char) not in known]
    if missing:
        sys.exit(f"{FACE} 里没有这些字：{''.join(missing)}")

    options = subset.Options()
    options.flavor = "woff2"
    options.layout_features = ["kern", "locl", "ccmp"]
    options.notdef_outline = True
    options.hinting = False
    options.desubroutinize = True
    options.name_IDs = [0, 1, 2, 13, 14]
    cutter = subset.Subsetter(options)
    # The space belongs to every text, though the list of characters is written without white space.
    cutter.populate(text=characters + " \u00a0\u3000")
    cutter.subset(font)
    # A cut font should not pass for the whole one (the licence reserves the name Source).
    font["name"].setName(family, 1, 3, 1, 0x409)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.flavor = "woff2"
    font.save(out)


main(*sys.argv[1:4])
