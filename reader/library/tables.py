"""The tables of the library, and how a library of an earlier version becomes one of this."""

from __future__ import annotations

SCHEMA_VERSION = 1
SCHEMA = """
CREATE TABLE article(
  id INTEGER PRIMARY KEY, headline TEXT NOT NULL, outlet TEXT NOT NULL, author TEXT NOT NULL, date TEXT NOT NULL,
  source TEXT NOT NULL, added TEXT NOT NULL, opened TEXT NOT NULL, progress REAL NOT NULL DEFAULT 0,
  place TEXT NOT NULL DEFAULT '', terms INTEGER NOT NULL DEFAULT -1, sentences INTEGER NOT NULL DEFAULT 0,
  translated INTEGER NOT NULL DEFAULT 0, tags TEXT NOT NULL DEFAULT '', version INTEGER NOT NULL DEFAULT 0,
  versions INTEGER NOT NULL DEFAULT 1, notes INTEGER NOT NULL DEFAULT 0, deleted TEXT NOT NULL DEFAULT '');
CREATE INDEX article_opened ON article(deleted, opened);
CREATE TABLE address(address TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE)
  WITHOUT ROWID;
CREATE INDEX address_article ON address(article);
CREATE TABLE version(
  id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  date TEXT NOT NULL, hash TEXT NOT NULL, content TEXT NOT NULL);
CREATE INDEX version_article ON version(article, number);
CREATE INDEX version_hash ON version(hash);
CREATE TABLE sentence(
  article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, part INTEGER NOT NULL, number INTEGER NOT NULL,
  german TEXT NOT NULL, english TEXT, engine TEXT NOT NULL, status TEXT NOT NULL,
  PRIMARY KEY(article, part, number)) WITHOUT ROWID;
CREATE TABLE term(
  article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, part INTEGER NOT NULL, number INTEGER NOT NULL,
  key TEXT NOT NULL, lemma TEXT NOT NULL, pieces TEXT NOT NULL, target TEXT NOT NULL, parts TEXT NOT NULL);
CREATE INDEX term_article ON term(article, part);
CREATE INDEX term_key ON term(key);
CREATE INDEX term_lemma ON term(lemma);
CREATE TABLE note(
  id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, language TEXT NOT NULL,
  pieces TEXT NOT NULL, text TEXT NOT NULL, created TEXT NOT NULL, changed TEXT NOT NULL);
CREATE INDEX note_article ON note(article);
CREATE TABLE feed(
  id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, title TEXT NOT NULL, checked TEXT NOT NULL DEFAULT '',
  problem TEXT NOT NULL DEFAULT '');
CREATE TABLE entry(
  feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE, address TEXT NOT NULL, title TEXT NOT NULL,
  summary TEXT NOT NULL, date TEXT NOT NULL, terms TEXT NOT NULL DEFAULT '', seen TEXT NOT NULL DEFAULT '',
  found TEXT NOT NULL, PRIMARY KEY(feed, address)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5(
  head, german, english, lemmas, tokenize = 'unicode61 remove_diacritics 2', prefix = '3');
"""

MIGRATIONS: dict[int, str] = {}
"""Version -> the statements that make a library of that version one of the next."""
