"""Measures that English news says in other units: kilometres as miles, fourteen days as two weeks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.translation.numbers import Number

# German unit: (English word, factor)
_UNITS = {
    "km": [("mile", 0.6214), ("mph", 0.6214)],
    "kilometer": [("mile", 0.6214), ("mph", 0.6214)],
    "kilometern": [("mile", 0.6214), ("mph", 0.6214)],
    "stundenkilometer": [("mph", 0.6214), ("mile", 0.6214)],
    "m": [("f[oe]+t", 3.281), ("yard", 1.094)],
    "meter": [("f[oe]+t", 3.281), ("yard", 1.094)],
    "metern": [("f[oe]+t", 3.281), ("yard", 1.094)],
    "cm": [("inch", 0.3937)],
    "zentimeter": [("inch", 0.3937)],
    "kg": [("pound", 2.205), ("ton", 0.001)],
    "kilogramm": [("pound", 2.205), ("ton", 0.001)],
    "kilo": [("pound", 2.205), ("ton", 0.001)],
    "liter": [("gallon", 0.2642)],
    "hektar": [("acre", 2.471)],
    "tage": [("week", 1 / 7)],
    "tagen": [("week", 1 / 7)],
    "tägig": [("week", 1 / 7)],
    "stunden": [("day", 1 / 24)],
    "wochen": [("month", 0.23)],
    "monate": [("year", 1 / 12)],
    "monaten": [("year", 1 / 12)],
    "jahre": [("decade", 0.1), ("centur", 0.01)],
    "jahren": [("decade", 0.1), ("centur", 0.01)],
    "minuten": [("hour", 1 / 60)],
    "prozent": [("third|quarter|half|fifth", 0.01)],
}
_DEGREES = re.compile(r"[°º]|degree", re.IGNORECASE)
_TOLERANCE = 0.07
"""Share by which a converted measure may differ: news rounds it."""
_FRACTIONS = {"third": 1 / 3, "quarter": 0.25, "half": 0.5, "fifth": 0.2}


def said_in_other_units(one: Number, said: Sequence[Number], target: str) -> bool:
    """Say whether English has the measure in another unit."""
    lower = target.casefold()
    for word, factor in _UNITS.get(one.unit, ()):
        if not re.search(rf"\b(?:{word})", lower):
            continue
        wanted = one.value * factor
        values = [number.value for number in said] + [0.5, 1.0]
        if one.unit == "prozent":
            values = [fraction * times for name, fraction in _FRACTIONS.items() if name in lower for times in (1, 2, 3)]
        if any(abs(wanted - value) <= _TOLERANCE * max(wanted, value) for value in values):
            return True
    if one.unit.startswith(("°", "grad")) and _DEGREES.search(target):
        return any(abs(one.value * 1.8 + 32 - number.value) <= 1 for number in said)
    return False
