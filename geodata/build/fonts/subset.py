"""Cuts one woff2 out of Noto Sans CJK SC (OFL). Needs fonts-noto-cjk, python3-fonttools and python3-brotli.

usage: subset.py CHARS_FILE OUT.woff2 FAMILY [--labels]

--labels takes the blank in front of opening signs such as （ and “ out: the map draws its labels sign by sign on a small
canvas and cuts off what stands far right of the origin, so that a full-width （ would vanish.
"""

import sys

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTCollection

SOURCE = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
FACE = "Noto Sans CJK SC"
OPENING = "（“‘《〈【「『〔"
BEARING = 60  # units of 1000 to an em, left in front of an opening sign


def close_up(font, characters: str) -> None:
    """Moves the outline of each opening sign to the left and narrows its advance by as much."""
    glyphs = font.getGlyphSet()
    charstrings = font["CFF "].cff.topDictIndex[0].CharStrings
    names = {font.getBestCmap().get(ord(char)) for char in OPENING if char in characters} - {None}
    for name in sorted(names):
        bounds = BoundsPen(glyphs)
        glyphs[name].draw(bounds)
        shift = bounds.bounds[0] - BEARING
        if shift <= 0:
            continue
        advance = font["hmtx"][name][0] - round(shift)
        old = charstrings[name]
        pen = T2CharStringPen(advance - old.private.nominalWidthX, glyphs)
        glyphs[name].draw(TransformPen(pen, (1, 0, 0, 1, -round(shift), 0)))
        charstrings[name] = pen.getCharString(private=old.private, globalSubrs=old.globalSubrs)
        font["hmtx"][name] = (advance, BEARING)



def main(chars_file: str, out: str, family: str, *options_given: str) -> None:
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
    if "--labels" in options_given:
        close_up(font, characters)
    # A cut font should not pass for the whole one (the licence reserves the name Source).
    font["name"].setName(family, 1, 3, 1, 0x409)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.flavor = "woff2"
    font.save(out)


main(*sys.argv[1:])
