"""A Schematron of the xslt2 binding, its assertions evaluated as XPath 2: enough for the rules of the TBX dialects."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

_CODE_POINTS = "http://www.w3.org/2005/xpath-functions/collation/codepoint"
_SCH = "{http://purl.oclc.org/dsdl/schematron}"


def failed_asserts(schema: Path, document: bytes) -> list[str]:
    """Return the text of every assertion that does not hold, once for every node that breaks it."""
    from elementpath import XPath2Parser, XPathContext, get_node_tree
    from lxml import etree

    rules = etree.parse(str(schema)).getroot()
    names = {ns.get("prefix"): ns.get("uri") for ns in rules.iter(f"{_SCH}ns")}
    # By code points: the default asks for a system locale that a bare machine lacks, and then waits for ever.
    parser = XPath2Parser(namespaces=names, default_collation=_CODE_POINTS)
    tree = get_node_tree(etree.fromstring(document).getroottree())

    def nodes(path: str, item: Any = None) -> list[Any]:
        return list(parser.parse(path).select(XPathContext(tree, item=item)))

    def holds(test: str, item: Any) -> bool:
        return bool(parser.parse(f"boolean({test})").evaluate(XPathContext(tree, item=item)))

    failures = []
    for pattern in rules.iter(f"{_SCH}pattern"):
        taken: set[int] = set()
        for rule in pattern.iter(f"{_SCH}rule"):
            context, attribute = re.fullmatch(r"(.+?)(?:/@(\w+))?", rule.get("context")).groups()  # type: ignore[union-attr]
            path = f"//{context}[@{attribute}]" if attribute else f"//{context}"
            # A node belongs to the first rule of a pattern that fits it; rules of attributes have nodes of their own.
            found = [n for n in nodes(path) if attribute or id(n) not in taken]
            taken |= set() if attribute else set(map(id, found))
            for check in rule.iter(f"{_SCH}assert"):
                test = check.get("test")
                test = re.sub(r"(?<![\w./])\.(?==)", f"@{attribute}", test) if attribute else test
                failures += ["".join(check.itertext()) for node in found if not holds(test, node)]
    return failures
