"""The termbase: every change can be undone, glossaries lie on top of each other, nothing is lost to damage."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import fields, replace
from pathlib import Path

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled, FileError, LagebildError, ProfileError
from reader.glossary.concept import Concept, PartOfSpeech, Sense, Status, Term, TermType
from reader.glossary.exchange.own import entry_text
from reader.glossary.packing import pack, unpack
from reader.glossary.sources import load_sources
from reader.glossary.storage import SCHEMA_VERSION
from reader.glossary.termbase import OWN, SHIPPED, Termbase
from reader.paths import Paths, resource
from reader.recognition.ready import concepts_in_effect, own_stamp


def concept(key: str, german: str, english: str = "word", **more: object) -> Concept:
    return Concept(
        key, "military", "x", (Term(german, Status.PREFERRED),), (Term(english, Status.PREFERRED),),
        origin="user", **more,  # type: ignore[arg-type]
    )  # fmt: skip


ARMY, NAVY, TANK = concept("army", "Heer", "army"), concept("navy", "Marine", "navy"), concept("tank", "Panzer", "tank")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "termbase.sqlite"


def ids(base: Termbase, glossary: str = OWN) -> list[str]:
    return [c.id for c in base.concepts(glossary)]


def test_every_shipped_entry_comes_back_as_it_was() -> None:
    for one in load_sources(resource("glossary")):
        assert unpack(one.id, one.origin, pack(one)) == one


def test_every_field_of_an_entry_comes_back() -> None:
    sense = Sense(0.5, ("a",), ("b",), ("sport",), ("c",), ("d",))
    term = Term(
        "Ä", Status.DEPRECATED, PartOfSpeech.VERB, TermType.SHORT, "m", "s", "p", "none", ("f",), "AT", ("e",), sense
    )
    full = Concept(
        "x", "law", "y", (term,), (term,), "d", "d", "n", "n", "e", ("a",), ("b",), ("c",), ("d",), sense, "au", "u",
        True, "o",
    )  # fmt: skip
    usual = Concept("x", "", "", (), ())
    for one in fields(Concept):
        assert one.name == "id" or getattr(full, one.name) != getattr(usual, one.name), "the example lacks a field"
    assert unpack("x", "o", pack(full)) == full


def test_each_kind_of_change_can_be_undone_to_the_beginning(file: Path) -> None:
    with Termbase(file) as base:
        base.put([ARMY, NAVY])
        base.put([replace(ARMY, definition_en="Land forces.")])
        base.remove(["navy"])
        base.hide(["tank"])
        base.put([replace(TANK, id="panzer", de=(*TANK.de, Term("Kampfpanzer")))])
        base.merge("army", "panzer")
        name, _ = base.glossaries.add("Liste", [NAVY, TANK])
        base.glossaries.switch(name, on=False)
        base.glossaries.rename(name, "Andere Liste")
        base.glossaries.move(name, 2)
        base.glossaries.remove(name)

        def state() -> object:
            listed = base.glossaries.all()
            return listed, [(one.name, base.concepts(one.name)) for one in listed], base.hidden()

        undone = []
        while (change := base.undo()) is not None:
            undone.append(change.kind)
            state()
        assert undone == [
            "forget", "move", "rename", "switch", "add", "merge", "put", "hide", "remove", "put", "put",
        ]  # fmt: skip
        assert ids(base) == []
        assert [one.name for one in base.glossaries.all()] == [OWN, SHIPPED]
        assert base.hidden() == frozenset()


def test_undo_says_what_was_undone_and_brings_the_entry_back(file: Path) -> None:
    with Termbase(file) as base:
        base.put([ARMY])
        base.remove(["army"])
        assert base.last_undoable() is not None
        change = base.undo()
        assert change is not None
        assert str(change) == "removal of Heer"
        assert base.concepts() == (ARMY,)
        assert [one.kind for one in base.history()] == ["undo", "remove", "put"]
        assert [one.undone for one in base.history()] == [False, True, False]


def test_a_button_undoes_its_own_change_or_nothing(file: Path) -> None:
    with Termbase(file) as base:
        first = base.put([ARMY])
        base.put([NAVY])
        assert base.undo(first) is None
        assert ids(base) == ["army", "navy"]


def test_removing_what_lies_on_top_of_a_shipped_entry_brings_it_back_and_hiding_hides_it(file: Path) -> None:
    with Termbase(file) as base:
        base.put([replace(ARMY, definition_en="Mine.")])
        assert [c.definition_en for c in base.in_effect([ARMY, NAVY])] == ["Mine.", ""]
        assert [c.definition_en for c in base.concepts()] == ["Mine."]
        base.remove(["army"])
        base.hide(["navy"])
        assert base.in_effect([ARMY, NAVY]) == (ARMY,)
        base.remove(["navy"])
        assert base.in_effect([ARMY, NAVY]) == (ARMY, NAVY)


def test_merging_takes_terms_texts_and_references_and_hides_a_shipped_entry(file: Path) -> None:
    shipped = (replace(ARMY, related=("tank",)), replace(NAVY, note_en="Ships."), TANK)
    with Termbase(file) as base:
        base.put([replace(TANK, related=("navy",))])
        base.merge("army", "navy", shipped)
        found = {c.id: c for c in base.in_effect(shipped)}
        assert sorted(found) == ["army", "tank"]
        assert [(t.text, t.status) for t in found["army"].de] == [
            ("Heer", Status.PREFERRED),
            ("Marine", Status.ADMITTED),
        ]
        assert (found["army"].note_en, found["army"].related) == ("Ships.", ("tank",))
        assert found["tank"].related == ("army",)
        base.undo()
        assert sorted(c.id for c in base.in_effect(shipped)) == ["army", "navy", "tank"]
        with pytest.raises(ProfileError, match="nowhere"):
            base.merge("army", "nowhere", shipped)


def test_the_uppermost_enabled_glossary_wins(file: Path) -> None:
    shipped = (ARMY,)
    with Termbase(file) as base:
        one, _ = base.glossaries.add("eins", [replace(ARMY, note_en="one")])
        two, _ = base.glossaries.add("zwei", [replace(ARMY, note_en="two"), NAVY])
        assert [g.name for g in base.glossaries.all()] == [OWN, one, two, SHIPPED]

        def note() -> str:
            return next(c.note_en for c in base.in_effect(shipped) if c.id == "army")

        assert note() == "one"
        base.glossaries.move(two, 1)
        assert note() == "two"
        base.glossaries.switch(two, on=False)
        assert (note(), len(base.in_effect(shipped))) == ("one", 1)
        base.glossaries.move(SHIPPED, 1)
        assert note() == ""
        base.glossaries.switch(SHIPPED, on=False)
        base.glossaries.remove(one)
        assert base.in_effect(shipped) == ()
        assert {c.origin for c in base.concepts(two)} == {"zwei"}
        with pytest.raises(ProfileError, match="never changed"):
            base.put([ARMY], SHIPPED)
        with pytest.raises(ProfileError):
            base.glossaries.remove(SHIPPED)
        with pytest.raises(ProfileError, match="on top"):
            base.glossaries.move(OWN, 3)


def test_a_file_of_another_program_is_read_again_when_it_says_something_else(file: Path, tmp_path: Path) -> None:
    table = tmp_path / "liste.csv"
    table.write_text("Nr,Wort,Word\n1,Heer,army\n", encoding="utf-8")
    with Termbase(file) as base:
        from reader.glossary.exchange import read_file
        from reader.glossary.exchange.columns import columns_from

        found = read_file(table, "csv", columns_from("de=Wort,en=Word"))
        name, _ = base.glossaries.add(
            "Liste", found.concepts, path=table, format="csv", columns="de=Wort,en=Word", watched=True
        )
        assert base.glossaries.stale() == ()
        os.utime(table, ns=(1, 1))
        assert base.glossaries.stale() == (), "another time, the same content"
        table.write_text("Nr,Wort,Word\n1,Heer,army\n2,Marine,navy\n", encoding="utf-8")
        os.utime(table, ns=(2, 2))
        assert [one.name for one in base.glossaries.stale()] == [name]
        before = base.stamp()
        assert base.glossaries.reread(name) == 2
        assert base.stamp() != before
        assert base.glossaries.stale() == ()
        assert [c.headword for c in base.concepts(name)] != []
        with pytest.raises(ProfileError, match="Change it there"):
            base.put([ARMY], name)
        table.write_bytes(b"\0\1\2" * 50)
        with pytest.raises(LagebildError):
            base.glossaries.reread(name)
        table.unlink()
        assert base.glossaries.stale() == ()
        assert len(base.concepts(name)) == 2, "what was read stays"


def test_a_cancelled_import_leaves_nothing(file: Path) -> None:
    token = CancelToken()
    many = [concept(f"n{n}", f"Wort{n}") for n in range(7000)]
    seen: list[int] = []

    def report(done: int) -> None:
        seen.append(done)
        if done >= 4000:
            token.cancel()

    with Termbase(file) as base:
        with pytest.raises(Cancelled):
            base.put(many, kind="import", token=token, report=report)
        assert seen == [2000, 4000]
        assert (base.concepts(), base.version(), base.last_undoable()) == ((), 0, None)
        with pytest.raises(Cancelled):
            base.glossaries.add("x", many, token=token)
        assert len(base.glossaries.all()) == 2


def version_1(file: Path) -> None:
    db = sqlite3.connect(file)
    db.executescript(
        "CREATE TABLE entry (id TEXT PRIMARY KEY, origin TEXT NOT NULL, toml TEXT NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE change (number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);"
        "INSERT INTO change DEFAULT VALUES; INSERT INTO change DEFAULT VALUES; PRAGMA user_version = 1;"
    )
    db.execute("INSERT INTO entry VALUES (?, ?, ?)", ("army", "user", entry_text(ARMY)))
    db.commit()
    db.close()


def test_a_file_of_version_1_is_backed_up_and_keeps_its_entries(file: Path) -> None:
    version_1(file)
    with Termbase(file) as base:
        assert base.concepts() == (ARMY,)
        assert base.version() == 2
        assert [backup.reason for backup in base.backups()] == [f"before-version-{SCHEMA_VERSION}"]
        assert base.undo() is None
        base.put([NAVY])
        base.restore(base.backups()[0].path)
        assert base.concepts() == (ARMY,), "a backup of an old version is migrated too"


def test_a_file_of_a_newer_program_is_left_alone(file: Path) -> None:
    with sqlite3.connect(file) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    before = file.read_bytes()
    with pytest.raises(ProfileError, match="newer version"):
        Termbase(file)
    assert file.read_bytes() == before


def test_a_damaged_file_is_set_aside_and_told(file: Path) -> None:
    damaged = b"not a database, but long enough to look at" * 50
    file.write_bytes(damaged)
    with Termbase(file, tells=False) as base:
        assert base.problem == "", "whoever compiles the index has nobody to tell"
    with Termbase(file) as base:
        assert "damaged" in base.problem
        base.put([ARMY])
    (aside,) = file.parent.glob("termbase.damaged-*.sqlite")
    assert aside.read_bytes() == damaged
    with Termbase(file) as base:
        assert (base.problem, ids(base)) == ("", ["army"])


def test_a_backup_restores_everything_and_what_was_there_is_backed_up(file: Path) -> None:
    with Termbase(file) as base:
        base.put([ARMY])
        backup = base.back_up("before-import")
        base.put([NAVY])
        stamp = base.stamp()
        base.restore(backup)
        assert ids(base) == ["army"]
        assert base.stamp() not in (stamp, "")
        base.put([TANK])
        assert base.stamp() != stamp
        assert [b.reason for b in base.backups()] == ["before-restore", "before-import"]
        base.restore(base.backups()[0].path)
        assert ids(base) == ["army", "navy"]
        (file.parent / "x.sqlite").write_bytes(b"no database at all" * 40)
        with pytest.raises(FileError, match=r"x\.sqlite"):
            base.restore(file.parent / "x.sqlite")
        assert ids(base) == ["army", "navy"]


def test_only_the_newest_backups_stay(file: Path) -> None:
    with Termbase(file) as base:
        made = [base.back_up("before-import") for _ in range(8)]
        assert [b.path for b in base.backups()] == made[:2:-1]


def test_two_windows_can_write_one_after_the_other(file: Path) -> None:
    with Termbase(file) as one, Termbase(file) as two:
        one.put([ARMY])
        two.put([NAVY])
        assert ids(one) == ids(two) == ["army", "navy"]


def test_the_index_is_made_of_what_is_in_effect_and_its_key_knows_every_change(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "c", tmp_path / "d", tmp_path / "k").make()
    assert own_stamp(paths) == ""
    with Termbase(paths.termbase) as base:
        assert own_stamp(paths) == "", "an untouched termbase needs no index of its own"
        base.put([concept("zz-mine", "Zzwort")])
        first = own_stamp(paths)
        assert any(c.id == "zz-mine" for c in concepts_in_effect(paths))
        base.glossaries.switch(SHIPPED, on=False)
        assert own_stamp(paths) != first
        assert [c.id for c in concepts_in_effect(paths)] == ["zz-mine"]
