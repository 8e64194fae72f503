from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize

from reader.ui.cards.placement import place_card

BOUNDS = QRect(100, 50, 1200, 800)
WANTED = QSize(430, 260)
ANCHORS = [QRect(x, y, width, 26) for x in (100, 700, 1280) for y in (50, 300, 500, 810, 824) for width in (12, 400)]


@pytest.mark.parametrize("anchor", ANCHORS, ids=str)
@pytest.mark.parametrize("wanted", [WANTED, QSize(430, 700), QSize(2000, 3000)], ids=str)
def test_the_card_never_covers_the_line_and_never_leaves_the_window(anchor: QRect, wanted: QSize) -> None:
    card = place_card(anchor, wanted, BOUNDS)
    assert not card.isEmpty()
    assert BOUNDS.contains(card)
    line = QRect(BOUNDS.left(), anchor.top(), BOUNDS.width(), anchor.height())
    assert not card.intersects(line)


def test_it_opens_below_where_there_is_room() -> None:
    assert place_card(QRect(300, 100, 80, 26), WANTED, BOUNDS).top() > 126


def test_it_opens_above_at_the_lower_edge_at_full_height() -> None:
    card = place_card(QRect(300, 780, 80, 26), WANTED, BOUNDS)
    assert card.bottom() < 780
    assert card.size() == WANTED


def test_a_card_too_high_for_either_side_takes_the_larger_one() -> None:
    card = place_card(QRect(300, 300, 80, 26), QSize(430, 790), BOUNDS)
    assert card.top() > 326
    assert card.height() < 790


@pytest.mark.parametrize("anchor", [QRect(300, -400, 80, 26), QRect(300, 2000, 80, 26)], ids=["above", "below"])
def test_a_word_scrolled_out_of_sight_keeps_the_card_inside(anchor: QRect) -> None:
    assert BOUNDS.contains(place_card(anchor, WANTED, BOUNDS))


def test_a_window_no_higher_than_the_line_shows_no_card() -> None:
    assert place_card(QRect(0, 0, 80, 26), WANTED, QRect(0, 0, 300, 26)).isEmpty()
