"""Where on a page the article's own text is: the paragraphs that look alike, in one part of the page.

Built on no outlet's names: sentences are weighed (Kohlschütter et al., "Boilerplate detection using shallow text
features", 2010, use length and links in the same way), the part of the page that holds most of them is sought from
the outside in, and what stands there in the commonest form (tag, class and what is around it) is the article's core.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass

from reader.intake.markup import Element, Found
from reader.text.article import BlockKind

_SHARE = 0.8
"""A part with this share of the sentences of the part around it stands for it."""
_COMMON = 0.2
"""A form that holds this share of the sentences is one of the article's."""
_LEAF = frozenset(
    ["p", "li", "blockquote", "span", "a", "b", "strong", "em", "i", "td", "h1", "h2", "h3", "h4", "font"]
)
_SENTENCE = re.compile(r"[.!?:…][\"“”»«’)\]]*(?:\s\([^()]{2,60}\))?$")
_NO_TEXT = (BlockKind.HEADLINE, BlockKind.KICKER, BlockKind.CAPTION)
_HEADING_WORDS = 14
_NONE: frozenset[str] = frozenset()
Form = tuple[str, frozenset[str], str, frozenset[str], int]
"""Tag and classes of an element and of the one around it; how deep it stands (0: no matter)."""


@dataclass(frozen=True, slots=True)
class Core:
    """``lines``: indexes of pieces; ``around``: elements that hold some of them; the first and last index."""

    lines: frozenset[int]
    """Sentences, however short, in the article's own form."""
    around: frozenset[int]
    first: int
    last: int


def is_prose(one: Found) -> bool:
    """A piece that reads as sentences and is no link."""
    if one.linked * 2 >= len(one.text) or one.kind in _NO_TEXT:
        return False
    words = len(one.text.split())
    if one.kind is BlockKind.HEADING and words <= _HEADING_WORDS and len(re.findall(r"[.!?](?=\s|$)", one.text)) < 2:
        return False  # a question as a heading
    return (len(one.text) > 140 and words >= 12) or (words >= 4 and _SENTENCE.search(one.text) is not None)


def _is_short_sentence(one: Found) -> bool:
    """An answer ("Nein.") between the paragraphs."""
    return not one.out and not one.linked and one.text[-1] in ".!?…" and one.kind not in _NO_TEXT


def find_core(found: Sequence[Found], elements: Sequence[Element], start: int) -> Core | None:
    """Return the core among the pieces after index ``start`` that nothing marks as left out; None where none is."""
    told = [n for n in range(start + 1, len(found)) if not found[n].out and is_prose(found[n])]
    prose = [index for index in told if found[index].kind is not BlockKind.LIST]
    if sum(len(found[n].text) for n in prose) < 0.4 * sum(len(found[n].text) for n in told):
        prose = told  # a ticker: its entries are a list
    if not prose:
        return None
    trunk = _trunk(found, elements, prose)
    within = [index for index in prose if trunk[found[index].element + 1]]
    depths: list[int] = []
    for one in elements:
        depths.append(depths[one.parent] + 1 if one.parent >= 0 else 1)
    counts = Counter(elements[found[index].element].parent for index in prose if found[index].element >= 0)
    shared = frozenset(number for number, count in counts.items() if count > 1)
    forms = {index: _form(found[index], elements, depths, shared) for index in prose}
    parents = {n: elements[found[n].element].parent if found[n].element >= 0 else -1 for n in prose}
    plain = {index: (form[0], _NONE, form[2], _NONE, 0) for index, form in forms.items()}
    lines = _commonest(found, prose, within, forms, parents) or _commonest(found, prose, within, plain, parents)
    if not lines:
        return None
    own = {_form(found[index], elements, depths, shared) for index in lines}
    first, last = min(lines), max(lines)
    lines |= frozenset(
        index
        for index in range(first, last)
        if _is_short_sentence(found[index])
        and trunk[found[index].element + 1]
        and _form(found[index], elements, depths, shared) in own
    )
    around: set[int] = set()
    for index in lines:
        element = found[index].element
        while element >= 0 and element not in around:
            around.add(element)
            element = elements[element].parent
    return Core(lines, frozenset(around), min(lines), max(lines))


def _commonest(
    found: Sequence[Found], prose: list[int], within: list[int], forms: dict[int, Form], parents: dict[int, int]
) -> frozenset[int]:
    """The sentences in the commonest forms; none where that is less than half of the text (every class is its own)."""
    sizes: dict[Form, int] = {}
    for index in within:
        sizes[forms[index]] = sizes.get(forms[index], 0) + len(found[index].text)
    whole = sum(sizes.values())
    common = [form for form, size in sizes.items() if size >= _COMMON * whole]
    apart = [form for form in common if _stands_apart(form, common, within, forms, parents)]
    common = [form for form in common if form not in apart]
    whole -= sum(sizes[form] for form in apart)
    inside = frozenset(within)
    lines = frozenset(
        index for index in prose if any(_alike(forms[index], form, strict=index not in inside) for form in common)
    )
    return lines if 2 * sum(len(found[index].text) for index in lines & inside) >= whole else frozenset()


def _stands_apart(
    form: Form, common: list[Form], within: list[int], forms: dict[int, Form], parents: dict[int, int]
) -> bool:
    """A single long piece after all others, in an element of its own: a box beneath the text."""
    own = [index for index in within if forms[index] == form]
    others = [index for index in within if forms[index] != form and forms[index] in common]
    return (
        len(own) == 1
        and len(others) > 1
        and own[0] > max(others)
        and parents[own[0]] not in {parents[index] for index in others}
    )


def _trunk(found: Sequence[Found], elements: Sequence[Element], prose: list[int]) -> list[bool]:
    """For every element (and, first, for none), whether it lies in the part that holds most of the sentences."""
    sizes = [0] * (len(elements) + 1)
    for index in prose:
        sizes[found[index].element + 1] += len(found[index].text)
    best = [-1] * (len(elements) + 1)
    for number in range(len(elements) - 1, -1, -1):
        parent = elements[number].parent + 1
        sizes[parent] += sizes[number + 1]
        if best[parent] < 0 or sizes[number + 1] >= sizes[best[parent]]:
            best[parent] = number + 1
    place = 0
    while best[place] >= 0 and elements[best[place] - 1].tag not in _LEAF:
        if sizes[best[place]] < _SHARE * sizes[place]:
            break
        place = best[place]
    inside = [False] * (len(elements) + 1)
    inside[place] = True
    for number, element in enumerate(elements):
        if inside[element.parent + 1]:
            inside[number + 1] = True
    return inside


def _form(one: Found, elements: Sequence[Element], depths: Sequence[int], shared: Container[int]) -> Form:
    if one.element < 0:
        return ("", _NONE, "", _NONE, 0)
    own = elements[one.element]
    around = elements[own.parent] if own.parent >= 0 else Element("", -1, "", "")
    named = frozenset(around.names.split()) if own.parent in shared else _words(around.names)
    return (own.tag, _words(own.names), around.tag, named, depths[one.element])


def _words(names: str) -> frozenset[str]:
    """Names without numbers: "p-17" and "p-18" are alike; what holds many paragraphs is called by its whole name."""
    return frozenset(filter(None, re.sub(r"\d+", "", names).split()))


def _alike(one: Form, other: Form, *, strict: bool) -> bool:
    """The same tag in the same surroundings; a class more or less (the first, the last paragraph) does no harm.

    ``strict``: elsewhere on the page, only what a shared class says is the same.
    """
    if one[0] != other[0] or one[2] != other[2]:
        return False
    shared = bool(one[1] & other[1])
    if strict:
        return (shared and one[3] == other[3]) or (one[1] == other[1] and bool(one[3] & other[3]))
    if not (shared or one[3] & other[3]) and one[4] != other[4]:
        return False  # without a name, a paragraph of a box looks like one of the article's
    return (shared or not one[1] or not other[1]) and (one[3] == other[3] or shared)
