# Everything that a person types here. Each target sets up what it needs.
PY := .venv/bin/python
export QT_QPA_PLATFORM_TEST ?= offscreen

.PHONY: help run test lint format bench index translations locks wheel clean setup-run setup-dev

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

setup-run:
	@packaging/setup.sh run

setup-dev:
	@packaging/setup.sh dev

run: setup-run index ## start the program (ARGS="file.txt" opens a file)
	@packaging/run.sh $(ARGS)

test: setup-dev index ## run all tests
	QT_QPA_PLATFORM=$(QT_QPA_PLATFORM_TEST) $(PY) -m pytest $(ARGS)

lint: setup-dev ## formatting, lint, types, import contracts, file sizes
	$(PY) -m ruff format --check reader tests packaging
	$(PY) -m ruff check reader tests packaging
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(PY) packaging/check_file_sizes.py

format: setup-dev ## format the code
	$(PY) -m ruff format reader tests packaging
	$(PY) -m ruff check --fix reader tests packaging

bench: setup-dev index ## speed and memory against the targets
	QT_QPA_PLATFORM=$(QT_QPA_PLATFORM_TEST) $(PY) -m pytest -m benchmark -p no:randomly -s tests/quality $(ARGS)

index: ## compile the glossary index where it is out of date
	@$(PY) -m reader.recognition.ready

translations: setup-dev ## compile the interface translations
	$(PY) packaging/build_translations.py

locks: setup-dev ## pin the dependencies anew (needs pip-tools)
	packaging/lock.sh

wheel: setup-dev ## build the wheel into dist/
	$(PY) -m pip wheel --quiet --no-deps --wheel-dir dist .

clean: ## remove what was built here
	rm -rf .venv build dist resources/index resources/nouns-* .mypy_cache .ruff_cache .pytest_cache .hypothesis
